import type { MonthFrom } from "../../adopting/grids";
import type { AdoptPaneWording } from "../adoptPane";

const number = (value: number) => value.toLocaleString("vi-VN");
const rows = (first: number, last: number) =>
  first === last ? `dòng ${number(first)}` : `dòng ${number(first)} đến dòng ${number(last)}`;
/** What there is none of is left out, unless there is nothing at all. */
const counted = (parts: readonly (readonly [count: number, of: string])[]) => {
  const some = parts.filter(([count]) => count > 0);
  return (some.length > 0 ? some : parts.slice(0, 1))
    .map(([count, of]) => `${number(count)} ${of}`)
    .join(", ");
};
const list = (texts: readonly string[]) => texts.join(", ");

const placeOfMonth = (from: MonthFrom) => {
  if (from.in === "name") return "tên trang";
  return from.in === "days" ? `các ngày từ ô ${from.cell}` : `tiêu đề ở ô ${from.cell}`;
};

export const adoptPane: AdoptPaneWording = {
  back: "Quay lại bước Lập sổ",
  choose: {
    title: "Nhận sổ có sẵn",
    intro:
      "Chọn trang mà phòng đang ghi. Các dòng của trang được chép vào sổ theo dõi; trang ấy vẫn nguyên như cũ.",
    here: "Các trang trong sổ này",
    inFile: (file) => `Các trang trong tệp ${file}`,
    none: "Không thấy trang nào khác ngoài các trang của phong trào.",
    like: (registers) => `giống sổ ${registers.join(" hoặc ")}`,
    likeNone: "chưa rõ là sổ nào",
    noHeader: "không thấy dòng tiêu đề cột nên chưa nhận được",
    again: "Xem lại các trang",
    file: "Chọn tệp Excel của phòng",
    fileHint: "Dùng khi phòng gửi tệp riêng qua thư.",
    toHere: "Xem các trang trong sổ này",
  },
  plan: {
    title: (sheet) => `Nhận trang ${sheet}`,
    back: "Chọn trang khác",
    register: "Nhận vào sổ",
    chooseRegister: "Hãy chọn sổ để nhận vào.",
    header: (first, last) => `Tiêu đề cột ở ${rows(first, last)}.`,
    headerUnsure: (first, last) =>
      `Chưa chắc tiêu đề cột ở ${rows(first, last)}. Xin xem lại trên trang trước khi nhận.`,
    entries: (count, first, last) => `${number(count)} dòng số liệu, từ ${rows(first, last)}.`,
    noEntries: "Trang này chưa có dòng số liệu nào.",
    grid: (people, days, month, entries) =>
      `Bảng tháng ${month}: ${number(people)} người, ${number(days)} ngày, có ${number(entries)} ô nhận được. Mỗi ô ấy thành một dòng của sổ.`,
    gridUndated: (people, days) =>
      `Bảng tháng: ${number(people)} người, ${number(days)} ngày. Chưa rõ là tháng nào.`,
    monthUnclear: "Trang này không ghi rõ bảng của tháng nào, năm nào. Xin chọn rồi mới nhận được.",
    monthFrom: (month, from) => `Tháng ${month}, theo ${from.map(placeOfMonth).join(" và ")}.`,
    monthChosen: (month, said) => `Tháng ${month} do bạn chọn; trang ghi tháng ${said}.`,
    otherMonth: "Chọn tháng khác",
    line: (field, value, cell) => `${field}: ${value} (theo ô ${cell}).`,
    monthFirst: "Xin chọn tháng và năm của bảng.",
    known: (count) => `${number(count)} dòng đã nhận lần trước, không nhận lại.`,
    repairs: (count) => `${number(count)} ô chỉ có một cách hiểu sẽ được ghi cho đúng.`,
    uncalculated: (count) =>
      `${number(count)} ô có công thức chưa được tính nên sẽ bị để trống. Xin mở tệp bằng Excel, lưu lại rồi chọn lại tệp.`,
    columns: "Cột nào thành cột nào",
    columnCounts: (fields, own, out) =>
      `${counted([
        [fields, "cột thành cột của sổ"],
        [own, "cột riêng"],
        [out, "cột bỏ qua"],
      ])}.`,
    gridColumnCounts: (fields, others) =>
      `${counted([
        [fields, "cột thành cột của sổ"],
        [others, "cột để lại ở bảng"],
      ])}.`,
    open: (count) => `Còn ${number(count)} cột chưa rõ, xin chọn cho từng cột.`,
    openToOwn: (count) => `Để ${number(count)} cột chưa rõ thành cột riêng`,
    clashes: "Có hai cột cùng thành một cột của sổ, xin chọn lại.",
    blank: (labels) => `Cột trống, không nhận: ${list(labels)}.`,
    unfilled: "Cột của sổ chưa có số liệu",
    required: "cần có",
    doubts: (count) => `${number(count)} chỗ cần xem lại trên trang`,
    doubtKinds: {
      "mark-unknown": (said) => `Ký hiệu “${said}” chưa rõ nghĩa, chưa nhận.`,
      "mark-changed": (said, known) =>
        `Sổ đã ghi “${known}”, nay là “${said}”. Không nhận lại; nếu cần xin sửa trong sổ.`,
      "other-month": (said, known) =>
        `Đã nhận cho ngày ${known} nên không nhận lại cho ngày ${said}. Nếu lần trước nhầm tháng, xin hoàn tác lần ấy trước; nếu là bảng mới, xin ghi tháng vào tiêu đề.`,
      "no-such-day": (said) => `Tháng này không có ngày ${said}, không nhận.`,
      nobody: (said) => `Có ký hiệu “${said}” nhưng hàng không ghi ai, không nhận.`,
      "sum-row": () => "Cả hàng chỉ có số, coi là hàng cộng, không nhận.",
      "detail-alone": (said) => `Ghi chú của ký hiệu “${said}” không còn ô nào, không nhận.`,
      "other-grid": () => "Từ đây là một bảng khác, chưa nhận. Xin chép bảng ấy sang trang riêng rồi nhận.",
      "person-unknown": (said) => `Không có đối tượng nào tên “${said}”, nhận mà để trống mã.`,
      "person-several": (said) => `Có nhiều đối tượng có thể là “${said}”, nhận mà để trống mã.`,
    },
    leftOut: "Những dòng không nhận",
    leftOutKinds: {
      section: (count) => `${number(count)} dòng tên nhóm`,
      total: (count) => `${number(count)} dòng cộng`,
      "header-again": (count) => `${number(count)} dòng tiêu đề lặp lại`,
      beyond: (count) => `${number(count)} dòng dưới bảng: chữ ký, ghi chú`,
    },
    moreRows: (count) => `và ${number(count)} dòng nữa`,
    untouched: "Trang này vẫn nguyên như cũ; nhận rồi vẫn hoàn tác được.",
    adopt: (count) => `Nhận ${number(count)} dòng`,
    nothingNew: "Không có dòng nào mới để nhận.",
    changed: "Trang đã được ghi khác đi nên được xem lại từ đầu. Xin xem lại rồi bấm Nhận.",
  },
  column: {
    name: (letters) => `Cột ${letters}`,
    noLabel: "không có tiêu đề",
    becomes: (letters, label) => `Cột ${letters}, ${label}, thành cột nào`,
    choose: "Xin chọn…",
    own: "Cột riêng của phòng",
    out: "Bỏ qua, không nhận",
    stays: "Không lấy, để lại ở bảng",
    couldBe: "Có thể là",
    otherFields: "Các cột khác của sổ",
    other: "Không phải cột của sổ",
    certainty: {
      sure: "chắc chắn",
      likely: "có lẽ, xin xem lại",
      unclear: "chưa rõ, xin chọn",
      own: "không giống cột nào của sổ",
      remembered: "như lần trước",
      decided: "do bạn chọn",
    },
    clash: (fields) => `Cột khác cũng thành ${list(fields)}. Mỗi cột của sổ chỉ lấy từ một chỗ.`,
    example: (texts) => `Ví dụ: ${texts.join("; ")}`,
  },
  marks: {
    heading: "Ký hiệu trong bảng",
    into: (field) => `Mỗi ký hiệu được ghi vào cột ${field} của sổ như sau:`,
    open: (count) =>
      `Còn ${number(count)} ký hiệu chưa rõ nghĩa. Những ô ấy chưa được nhận, trên bảng vẫn nguyên như cũ. Xin chọn nghĩa nếu muốn nhận.`,
    mark: ({ written, becomes, certainty, cells }) => {
      const unclear = certainty === "unclear" ? "chưa rõ nghĩa, chưa nhận" : "bỏ qua";
      const meaning = becomes.as === "out" ? unclear : (becomes.value ?? "để trống");
      return `“${written}” → ${meaning} (${number(cells)} ô)`;
    },
    cells: (count) => `${number(count)} ô`,
    example: (cell) => `ví dụ ${cell}`,
    certainty: {
      decided: "do bạn chọn",
      remembered: "như lần trước",
      legend: "theo chú thích trên trang",
      usual: "ký hiệu thường dùng",
      unclear: "chưa rõ nghĩa",
    },
    becomes: (written, field) => `Ký hiệu “${written}”, cột ${field} ghi là`,
    choose: "Chưa rõ, chưa nhận",
    blank: "Để trống",
    out: "Bỏ qua, không nhận",
  },
  way: {
    heading: "Cách nhận",
    copy: "Chép sang sổ",
    here: "Dùng ngay trang này",
    hereTold:
      "Trang này trở thành sổ: số liệu giữ nguyên, thêm các cột còn thiếu ở bên phải, bỏ trang trống đã lập. Trang được định dạng như sổ nên màu tô tay có thể mất.",
    hereUndone:
      "Sau đó vẫn hoàn tác được, cả màu. Chỉ không trở lại: màu, kiểu chữ riêng của vài chữ trong một ô tiêu đề; biểu đồ hoặc quy tắc từng trỏ vào trang trống. Trang Cách nhận sổ vẫn còn.",
    hereKept: "Cột riêng và cột bỏ qua vẫn ở nguyên chỗ cũ trong trang.",
    adoptHere: "Dùng trang này làm sổ",
  },
  here: {
    became: (rowCount, sheet, register) =>
      `Trang ${sheet} nay là sổ ${register}, có ${number(rowCount)} dòng.`,
    untouched: "Số liệu dưới tiêu đề giữ nguyên. Từ nay xin ghi tiếp ở trang này.",
    added: (columns) => `Cột thêm ở bên phải: ${list(columns)}.`,
    removed: (sheet) => `Trang trống ${sheet} đã được bỏ.`,
    notDressed: "Chưa định dạng được trang này. Xin bấm Định dạng sổ ở bước Lập sổ.",
    scorecard: {
      renewed: "Bảng điểm đã được tính lại.",
      stale: "Chưa tính lại được bảng điểm. Xin làm lại ở bước Bảng điểm.",
    },
    open: "Mở trang này",
    undo: "Hoàn tác, trả trang về như cũ",
    undoStays: "Những ô đã ghi hoặc sửa sau khi nhận thì giữ nguyên và được liệt kê.",
    finished: (when, sheet) => `Ngày ${when}, trang ${sheet} đã thành sổ.`,
    undone: (sheet) => `Trang ${sheet} đã trở về như trước khi nhận.`,
    kept: (cells) => `${number(cells)} ô đã được ghi hoặc sửa sau khi nhận nên giữ nguyên:`,
    looksStay: "Kiểu dáng của trang giữ nguyên vì sau đó trang đã được định dạng lại.",
  },
  report: {
    added: (count, register) => `Đã nhận ${number(count)} dòng vào sổ ${register}.`,
    nothing: (register) => `Không có dòng nào mới; sổ ${register} vẫn như trước.`,
    known: (count) => `${number(count)} dòng đã nhận lần trước nên không nhận lại.`,
    repaired: (cells) => `${number(cells)} ô chỉ có một cách hiểu đã được ghi cho đúng.`,
    untouched: (sheet) => `Trang ${sheet} vẫn nguyên như cũ. Cột Nguồn ghi mỗi dòng lấy từ ô nào.`,
    remembered: "Cách nhận được giữ ở trang Cách nhận sổ để tháng sau nhận như vậy.",
    notRemembered:
      "Chưa giữ được cách nhận cho lần sau vì trang Cách nhận sổ đã bị đổi. Xin xóa trang ấy nếu không cần nữa.",
    open: "Mở các dòng mới",
    undo: "Hoàn tác lần nhận này",
    undoStays: "Hoàn tác lấy các dòng ra khỏi sổ; cột riêng đã thêm và trang Cách nhận sổ vẫn còn.",
    another: "Nhận trang khác",
  },
  last: {
    heading: "Lần nhận sổ gần nhất",
    finished: (when, cells) => `Ngày ${when}, đã ghi ${number(cells)} ô.`,
    cutOff: (when) => `Ngày ${when}, việc nhận bị ngắt giữa chừng. Hãy hoàn tác rồi nhận lại.`,
    undo: "Hoàn tác",
    undone: (cells) =>
      cells === 0 ? "Không có ô nào phải lấy ra." : `Đã lấy ${number(cells)} ô vừa nhận ra khỏi sổ.`,
    kept: (cells) => `${number(cells)} ô thuộc những dòng đã được sửa sau khi nhận nên giữ nguyên:`,
  },
};
