import type { Awaiting, ExchangeWording } from "../exchange";

const number = (value: number) => value.toLocaleString("vi-VN");
const list = (items: readonly string[]) => items.map((item) => `“${item}”`).join(", ");

export const exchange: ExchangeWording = {
  kinds: {
    added: "Thêm",
    changed: "Sửa",
    deleted: "Xóa",
    conflict: "Xung đột",
    "out-of-scope": "Ngoài phạm vi",
  },
  whys: {
    "both-changed": "cả hai bên đã sửa từ lúc gửi, mỗi bên một khác",
    "deleted-here": "phòng đã sửa dòng này, còn sổ của trung tâm đã xóa; nếu nhận thì dòng được ghi lại",
    "deleted-there": "phòng đã xóa dòng này, còn sổ của trung tâm đã sửa từ lúc gửi",
    "no-baseline": "không biết bên nào đã sửa",
    "two-files": "hai tệp nhận cùng lúc muốn ghi khác nhau",
    "other-department": "dòng này của phòng khác",
  },
  refusals: {
    "other-campaign": ({ there, here }) =>
      `Tệp này thuộc phong trào “${there}”, còn sổ này là “${here}”; xin nhận tệp ở đúng sổ của phong trào đó.`,
    "other-year": ({ there, here }) =>
      `Tệp này của năm ${String(there)}, còn sổ này của năm ${String(here)}; xin nhận tệp ở đúng sổ của năm đó.`,
    "newer-version": () =>
      "Tệp này do phiên bản mới hơn của Sổ Chỉ Tiêu lập ra; xin cập nhật tiện ích rồi nhận lại.",
    "other-workbook": () =>
      "Không dòng nào được gửi trong tệp này từng có trong sổ; tệp đi từ một sổ khác, xin nhận ở đúng sổ đó.",
    "no-register": () => "Tệp này không có sổ theo dõi nào của phong trào; xin xem có chọn nhầm tệp không.",
    "same-as": ({ file }) => `Nội dung giống hệt tệp “${file}”; chỉ cần nhận một tệp.`,
  },
  notes: {
    "received-before": ({ on }, day) =>
      `Tệp này đã được nhận ngày ${day(on)}; chỉ còn lại những chỗ khác với sổ hiện nay.`,
    "not-sent-by-us": () =>
      "Tệp này không phải bản gửi phòng của sổ; chỗ hai bên khác nhau phải tự chọn, dòng không có trong tệp thì giữ nguyên.",
    "sending-unknown": ({ sending }) =>
      `Nhật ký trao đổi không có bản gửi “${sending}”; xin xem tệp có đúng là đi từ sổ này không.`,
    "older-version": () =>
      "Tệp này được gửi từ phiên bản trước của Sổ Chỉ Tiêu; cột có sau này mà tệp không có thì giữ nguyên.",
    "baseline-lost": () =>
      "Tệp mất phần ghi số liệu lúc gửi, thường do lưu bằng chương trình khác; chỗ hai bên khác nhau phải tự chọn, dòng không có trong tệp thì giữ nguyên.",
    "baseline-damaged": () =>
      "Phần ghi số liệu lúc gửi trong tệp đã bị sửa nên không dùng; chỗ hai bên khác nhau phải tự chọn, dòng không có trong tệp thì giữ nguyên.",
    unlocked: () => "Tệp đã bị bỏ khóa cấu trúc; xin xem kỹ các thay đổi trước khi nhận.",
    macros: () => "Tệp có macro; macro không được chạy và không được lấy vào sổ.",
    "external-links": () =>
      "Tệp có liên kết đến tệp khác; liên kết không được mở, chỉ đọc giá trị đang ghi trong ô.",
    "counts-from-1904": () => "Tệp đếm ngày từ năm 1904; các ngày đã được đổi cho khớp với sổ.",
    "sheet-missing": ({ sheet }) => `Tệp không có trang “${sheet}”; các dòng của trang này được giữ nguyên.`,
    "sheet-twice": ({ sheet, other }) =>
      `Trang “${other}” trùng với trang “${sheet}” nên không được đọc; dòng nào chỉ có ở đó xin chép sang “${sheet}” rồi nhận lại.`,
    "sheet-unknown": ({ sheet, filled }) =>
      `Trang “${sheet}” do phòng tự thêm, có ${number(filled)} ô đã ghi; không lấy gì từ trang này.`,
    "table-lost": ({ sheet, cell }) =>
      `Trang “${sheet}” không còn bảng; đã đọc theo dòng tiêu đề (ô ${cell}).`,
    "header-missing": ({ sheet }) =>
      `Trang “${sheet}” không còn dòng tiêu đề nên không lấy được gì; xin ghi lại dòng tiêu đề rồi nhận lại.`,
    "header-repeated": ({ sheet, cell }) =>
      `Trang “${sheet}” có dòng tiêu đề lặp lại (ô ${cell}); dòng này được bỏ qua.`,
    "rows-below-table": ({ sheet, cell, count }) =>
      `Trang “${sheet}” có ${number(count)} dòng ghi dưới bảng (từ ô ${cell}); vẫn được đọc như dòng trong bảng.`,
    "column-missing": ({ sheet, field }) =>
      `Trang “${sheet}” không có cột “${field}”; số liệu của cột này được giữ nguyên.`,
    "column-renamed": ({ sheet, cell, name, field }) =>
      `Trang “${sheet}”: cột “${name}” (ô ${cell}) được hiểu là cột “${field}”.`,
    "column-unknown": ({ sheet, cell, name, filled }) =>
      `Trang “${sheet}”: cột “${name}” (ô ${cell}) do phòng tự thêm, có ${number(filled)} ô đã ghi; không lấy gì từ cột này.`,
    "column-twice": ({ sheet, cell, field }) =>
      `Trang “${sheet}” có hai cột “${field}”; cột ở ô ${cell} không được đọc.`,
    "ids-missing": ({ sheet }) =>
      `Trang “${sheet}” không còn cột “Mã dòng”; các dòng được so theo mã và nội dung.`,
    "ids-copied": ({ sheet, cell, count }) =>
      `Trang “${sheet}” có ${number(count)} dòng chép kèm Mã dòng của dòng khác (từ ô ${cell}); đã so theo mã và nội dung.`,
    "ids-copied-here": ({ sheet, row, count }) =>
      `Sổ này, trang “${sheet}”, có ${number(count)} dòng trùng Mã dòng (từ dòng ${String(row)}); đã so theo mã và nội dung.`,
    "dates-as-text": ({ sheet, cell, field, count }) =>
      `Trang “${sheet}”, cột “${field}”: ${number(count)} ngày ghi dạng chữ (từ ô ${cell}) đã được hiểu là ngày.`,
    unreadable: ({ sheet, cell, field, count }) =>
      `Trang “${sheet}”, cột “${field}”: ${number(count)} ô báo lỗi hoặc có công thức chưa tính (từ ô ${cell}) nên không được lấy; xin ghi lại giá trị rồi nhận lại.`,
    "rows-not-found": ({ sheet, count }) =>
      `Trang “${sheet}”: ${number(count)} dòng đã gửi không nhận ra được trong tệp vì mất Mã dòng; các dòng này được giữ nguyên.`,
    "many-deleted": ({ sheet, count, sent }) =>
      `Trang “${sheet}”: ${number(count)} trong ${number(sent)} dòng đã gửi không còn trong tệp; có thể do xóa nhầm, xin hỏi lại phòng trước khi nhận.`,
  },
  awaiting: (change) => {
    const { kind, why, fields } = change;
    const what = kind === "added" || kind === "deleted" ? NEW_OR_GONE[kind] : `cột ${list(fields)}`;
    const because = why === null ? "" : ` – ${exchange.whys[why]}`;
    return `${exchange.kinds[kind]} chưa nhận: ${whereOf(change)}, ${what}${because}.`;
  },
  failed: (because) => `Một dòng đã nhận mà chưa ghi được. ${because}`,
};

const NEW_OR_GONE = { added: "dòng mới", deleted: "phòng đã xóa dòng này" };

function whereOf({ sheet, cell, isHere }: Awaiting): string {
  return `trang “${sheet}”, ô ${cell}${isHere ? "" : " của tệp gửi về"}`;
}
