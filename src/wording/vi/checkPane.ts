import type { CheckPaneWording, UnseenKind } from "../checkPane";

const number = (value: number) => value.toLocaleString("vi-VN");

const UNSEEN: readonly (readonly [UnseenKind, (count: string) => string])[] = [
  ["spaces", (count) => `${count} dấu cách thừa`],
  ["lacking", (count) => `${count} chỗ thiếu dấu cách`],
  ["odd", (count) => `${count} dấu cách lạ`],
  ["breaks", (count) => `${count} lần xuống dòng thừa`],
  ["hidden", (count) => `${count} ký tự ẩn`],
  ["apart", (count) => `${count} chữ có dấu gõ rời`],
  ["strange", (count) => `${count} chữ cái lạ trông giống chữ Việt`],
];

export const checkPane: CheckPaneWording = {
  worklist: "Lập danh sách Việc cần làm",
  mark: {
    open: "Đúng rồi",
    openFor: (place) => `Đúng rồi, ${place}`,
    promise: "Ô này sẽ không bị nhắc nữa cho đến khi được ghi khác đi. Lý do được giữ ở trang Đã kiểm tra.",
    reason: "Vì sao vẫn đúng",
    reasonMissing: "Hãy ghi vì sao chỗ này vẫn đúng.",
    name: "Người kiểm tra",
    nameMissing: "Hãy ghi họ tên người kiểm tra.",
    save: "Lưu",
    cancel: "Thôi",
    marked: (cell, left) =>
      left === 0
        ? `Đã ghi nhận ô ${cell} là đúng, hết rồi.`
        : `Đã ghi nhận ô ${cell} là đúng, còn ${number(left)}.`,
  },
  rules: {
    title: "Các điều được kiểm tra",
    back: "Quay lại",
    intro:
      "Mỗi điều có mức độ sẵn. Trung tâm đổi được mức, hoặc không kiểm tra điều nào đó; mức đã chọn được ghi ở trang Cấu hình và đi cùng sổ.",
    groups: {
      sheets: "Trang và cột",
      texts: "Chữ",
      dates: "Ngày tháng",
      numbers: "Số",
      identities: "Số giấy tờ và con người",
      entries: "Các dòng với nhau",
    },
    count: (rules) => `${number(rules)} điều`,
    says: "Câu nhắc",
    todo: "Cần làm",
    wrong: "Bị nhắc",
    right: "Không bị nhắc",
    blank: "(trống)",
    typed: "(gõ thành chữ)",
    calculated: "(công thức)",
    level: "Mức độ",
    levels: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý", off: "Không kiểm tra" },
    asMade: (level) => `Như có sẵn (${level})`,
    changed: (title, level) => `${title}: ${level}.`,
    fixed: "Trang Cấu hình của sổ này không có bảng mức độ nên các điều giữ mức có sẵn.",
  },
  repair: {
    title: "Sửa các lỗi an toàn",
    back: "Quay lại danh sách",
    lookBack: "Xem lần sửa gần nhất",
    intro:
      "Những ô dưới đây chỉ có một cách hiểu nên sửa được ngay. Sổ chưa thay đổi gì cho đến khi bấm Sửa, và sửa rồi vẫn hoàn tác được.",
    summary: (cells) => `Có ${number(cells)} ô sửa được ngay`,
    nothing: "Không có ô nào sửa được ngay. Xin xem từng chỗ trong danh sách rồi sửa trong sổ.",
    renewed: "Sổ đã thay đổi sau khi xem nên danh sách được lập lại. Xin xem lại rồi bấm Sửa.",
    again: "Xem những ô sửa được",
    label: "Các ô sẽ sửa",
    chosen: (chosen, total) => `đã chọn ${number(chosen)}/${number(total)}`,
    chooseAll: (count) => `Chọn tất cả ${number(count)}`,
    chooseRow: (sheet, cell, field) => `Sửa ${sheet} · ${cell}, ${field}`,
    more: (count) =>
      `Còn ${number(count)} ô cùng loại không hiện ở đây; bấm Chọn tất cả thì sửa cả những ô ấy.`,
    before: "Đang ghi",
    after: "Sửa thành",
    blank: "trống",
    byColumn: "Hiểu theo các dòng khác trong cột, xin xem kỹ rồi mới chọn.",
    unseen: (counts) => {
      const parts = UNSEEN.filter(([kind]) => counts[kind] > 0).map(([kind, say]) =>
        say(number(counts[kind])),
      );
      return `Trong ô có ${parts.join(", ")}.`;
    },
    sameLook: {
      date: "Nhìn vẫn thế, nhưng ô đang là chữ và sẽ thành ngày thật.",
      number: "Nhìn vẫn thế, nhưng ô đang là chữ và sẽ thành số thật.",
      other: "Nhìn vẫn thế, chỉ khác là ô giữ chữ hay giữ số.",
    },
    repair: (cells) => `Sửa ${number(cells)} ô`,
    nothingChosen: "Chưa chọn ô nào.",
    repaired: (cells) => (cells === 0 ? "Không có ô nào được sửa." : `Đã sửa ${number(cells)} ô.`),
    formulas: (cells) => `${number(cells)} ô có công thức nên giữ nguyên:`,
    changed: (cells) => `${number(cells)} ô đã được ghi khác đi sau khi xem nên giữ nguyên.`,
    undo: "Hoàn tác lần sửa này",
    rest: "Xem những ô còn lại",
    toList: "Xem danh sách mới",
    rechecking: "Đang kiểm tra lại…",
    last: {
      heading: "Lần sửa gần nhất",
      finished: (when, cells) => `Ngày ${when}, đã sửa ${number(cells)} ô.`,
      cutOff: (when) => `Ngày ${when}, việc sửa bị ngắt giữa chừng. Hãy hoàn tác rồi sửa lại.`,
      undo: "Hoàn tác",
      undone: (cells) =>
        cells === 0 ? "Không có ô nào phải trả lại." : `Đã trả ${number(cells)} ô về như trước lần sửa.`,
      kept: (cells) => `${number(cells)} ô đã được ghi khác đi sau lần sửa nên giữ nguyên:`,
    },
  },
};
