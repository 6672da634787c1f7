import type { TroubleDetails } from "../../workbook/trouble";
import type { Wording } from "../wording";

export const troubles: Wording["troubles"] = {
  "file-empty": (of) => `${file(of)} không có gì bên trong; xin chọn tệp khác.`,
  "file-not-found": (of) => `Không tìm thấy ${lower(file(of))}; xin xem lại tên tệp và thư mục.`,
  "file-not-workbook": (of) => `${file(of)} không phải là tệp Excel; xin chọn tệp .xlsx.`,
  "file-encrypted": (of) =>
    `${file(of)} có đặt mật khẩu; xin mở bằng Excel, bỏ mật khẩu, lưu lại rồi thử lại.`,
  "file-old-xls": (of) =>
    `${file(of)} là tệp Excel đời cũ (.xls); xin mở bằng Excel, lưu lại thành .xlsx rồi thử lại.`,
  "file-html": (of) =>
    `${file(of)} thực ra là trang web mang đuôi tệp Excel; xin mở bằng Excel, lưu lại thành .xlsx rồi thử lại.`,
  "file-broken": (of) =>
    `${file(of)} bị hỏng nên không đọc được; xin mở bằng Excel để sửa và lưu lại, hoặc xin tệp khác.`,
  "file-too-large": (of) => `${file(of)} quá lớn${megabytes(of)}; xin bỏ bớt ảnh, trang thừa rồi thử lại.`,
  "file-unpacks-too-large": (of) =>
    `${file(of)} chứa quá nhiều số liệu${megabytes(of)}; xin bỏ bớt trang thừa rồi thử lại.`,
  "file-too-many-cells": (of) =>
    `${sheet(of)} có quá nhiều ô${most(of)}; xin xóa các dòng, cột trống thừa rồi lưu lại.`,
  "file-has-dtd": (of) =>
    `${file(of)} có phần lạ nên không được mở để giữ an toàn; xin mở bằng Excel, lưu lại thành .xlsx rồi thử lại.`,
  "file-not-writable": (of) =>
    `Không ghi được ${lower(file(of))}; xin đóng tệp nếu đang mở, hoặc chọn thư mục khác.`,
  "sheet-exists": (of) => `${sheet(of)} đã có sẵn; xin đổi tên trang đó rồi làm lại.`,
  "sheet-missing": (of) =>
    `Không tìm thấy ${lower(sheet(of))}; xin đổi tên trang về như cũ, hoặc lập sổ lại để có trang trống.`,
  "sheet-twice": (of) => `${sheet(of)} có hai lần; xin đổi tên một trang.`,
  "table-missing": (of) =>
    `${sheet(of)} không còn bảng số liệu; xin bấm vào dòng tiêu đề của sổ, chọn Chèn > Bảng (có tiêu đề), rồi làm lại.`,
  "table-header-missing": (of) =>
    `${sheet(of)} có bảng không có dòng tiêu đề${inCell(of)}; xin bật lại Dòng tiêu đề ở thẻ Thiết kế bảng.`,
  "table-name-taken": (of) =>
    `Tên bảng ${quoted(of.value)} đã được dùng ở chỗ khác; xin đổi tên bảng đó rồi làm lại.`,
  "field-missing": (of) =>
    `${sheet(of)} không có cột ${quoted(of.field)}; xin đổi tên cột về như cũ, hoặc thêm lại cột này.`,
  "field-twice": (of) => `${sheet(of)} có hai cột cùng tên ${quoted(of.field)}; xin đổi tên một cột.`,
  "workbook-locked": () =>
    "Sổ đang khóa cấu trúc nên không thêm được trang; xin bỏ khóa ở thẻ Xem lại, mục Bảo vệ sổ làm việc.",
  "sheet-protected": (of) =>
    `${sheet(of)} đang bị khóa nên không ghi được; xin bỏ khóa ở thẻ Xem lại, mục Bỏ bảo vệ trang tính, rồi thử lại.`,
  "changed-meanwhile": (of) =>
    `${sheet(of)} vừa được sửa ở chỗ sắp ghi${inCell(of)} nên chưa ghi gì; xin xem lại rồi bấm lại.`,
  "below-table-taken": (of) =>
    `${sheet(of)} có chữ ngay dưới bảng${inCell(of)} nên không thêm dòng được; xin chuyển hoặc xóa chỗ đó rồi thử lại.`,
  "beside-table-taken": (of) =>
    `${sheet(of)} có chữ ngay bên phải bảng${inCell(of)} nên không thêm cột được; xin chuyển hoặc xóa chỗ đó rồi thử lại.`,
  "formula-there": (of) =>
    `${sheet(of)} có công thức ở ô sắp ghi${inCells(of)} nên chưa ghi gì; xin đổi công thức thành số hoặc chữ rồi thử lại.`,
  "table-there": (of) =>
    `${sheet(of)} đã có bảng Excel ở chỗ này${inCell(of)}; xin bấm vào bảng đó, chọn Thiết kế bảng > Chuyển đổi thành phạm vi, rồi làm lại.`,
  "merged-cells": (of) =>
    `${sheet(of)} có ô gộp giữa các dòng số liệu${inCell(of)}; xin bỏ gộp ô ở đó rồi làm lại, hoặc chọn chép sang sổ.`,
  "sheet-filtered": (of) =>
    `${sheet(of)} đang lọc nên có dòng bị ẩn; xin bỏ lọc ở thẻ Dữ liệu, mục Xóa, rồi làm lại.`,
  "sheet-not-empty": (of) =>
    `${sheet(of)} có ghi chú, hình hoặc bảng khác nên không bỏ đi được; xin chuyển những thứ đó sang trang khác rồi làm lại.`,
  "header-missing": (of) =>
    `${sheet(of)} không thấy dòng tiêu đề nào của bảng; xin chọn trang khác, hoặc thêm dòng tên cột ở trên số liệu.`,
  "in-place-grid": (of) =>
    `${sheet(of)} ghi theo ngày trong tháng, mỗi ngày một cột, nên không dùng ngay tại chỗ được; xin chọn chép sang sổ.`,
  "in-place-row": (of) =>
    `${sheet(of)} có dòng nhóm, dòng cộng hoặc dòng tiêu đề lặp lại ở giữa số liệu${inCell(of)} nên không dùng ngay tại chỗ được; xin chọn chép sang sổ.`,
  "in-place-blank": (of) =>
    `${sheet(of)} chưa có dòng số liệu nào dưới tiêu đề; xin ghi ít nhất một dòng rồi làm lại, hoặc dùng trang sổ đã lập.`,
  "register-not-empty": (of) =>
    `${sheet(of)} là trang của sổ này và đã có nội dung${inCell(of)}; xin chọn chép sang sổ để thêm vào đó.`,
  "formula-points-there": (of) =>
    `${sheet(of)} có công thức${inCell(of)} lấy số từ “${of.value ?? ""}” là chỗ sắp bỏ nên chưa ghi gì; xin sửa công thức đó rồi làm lại.`,
  "name-points-there": (of) =>
    `Tên “${of.field ?? ""}” trỏ vào “${of.value ?? ""}” là chỗ sắp bỏ nên chưa ghi gì; xin sửa ở thẻ Công thức, mục Trình quản lý Tên, rồi làm lại.`,
  "month-unclear": (of) =>
    `${sheet(of)} không ghi rõ bảng của tháng nào, năm nào; xin ghi ở tên bảng, ví dụ “Tháng 3 năm 2026”, rồi làm lại.`,
  "grid-missing": (of) =>
    `Sổ ${quoted(of.sheet)} không ghi theo từng người từng ngày nên không lập được bảng tháng; xin chọn sổ khác.`,
  "cell-being-edited": () => "Đang có ô gõ dở; xin bấm Enter để kết thúc sửa ô rồi thử lại.",
  "other-workbook-in-front": () => "Excel đang mở sổ khác ở phía trước; xin bấm vào sổ này rồi thử lại.",
  "answer-too-large": (of) =>
    `${sheet(of)} có quá nhiều chữ để đọc một lần; xin bỏ bớt dòng, cột thừa rồi thử lại.`,
  "access-denied": () =>
    "Excel không cho ghi vào tệp này; xin xem tệp có đang mở chỉ để đọc không, bấm Cho phép chỉnh sửa, rồi thử lại.",
  "excel-not-answering": () =>
    "Excel đang bận nên chưa trả lời; xin chờ một lát rồi thử lại, nếu vẫn vậy thì lưu tệp, đóng Excel và mở lại.",
  "excel-failed": (of) =>
    `Excel không làm được việc này${onSheet(of)}; xin thử lại, nếu vẫn vậy thì lưu tệp, đóng Excel và mở lại.`,
  "new-workbook-refused": () =>
    "Excel ở máy này không cho tiện ích mở sổ mới; xin bấm Tải về rồi mở tệp từ thư mục tải về.",
  "write-cut-off": (of) =>
    `Việc ghi bị ngắt giữa chừng, ${done(of)}; xin bấm lại đúng nút vừa bấm để ghi nốt phần còn lại.`,
  "no-campaign": (of) =>
    `${file(of)} chưa có phong trào nào; xin lập sổ trước, hoặc mở đúng tệp của trung tâm có trang “Cấu hình”.`,
  "campaign-unknown": (of) =>
    `${sheet(of)} ghi mã phong trào ${quoted(of.value)}${inCell(of)}, là mã không có; xin ghi lại mã đúng.`,
  "campaign-other": (of) =>
    `${sheet(of)} cho biết tệp này dùng cho phong trào ${quoted(of.value)}${inCell(of)}, ` +
    `không phải ${quoted(of.expected)}; xin chọn tệp khác.`,
  "setting-missing": (of) =>
    `${sheet(of)} không có mục ${quoted(of.field)}; xin ghi lại mục này, hoặc lấy lại trang từ bản lưu trước.`,
  "setting-unreadable": (of) =>
    `${sheet(of)}, mục ${quoted(of.field)}${inCell(of)} ${says(of)}${asText(of)}, không dùng được; ` +
    (of.expected === undefined ? "xin ghi lại." : `xin xóa ô rồi ghi lại, ví dụ ${of.expected}.`),
  "target-missing": (of) =>
    `${sheet(of)} không có chỉ tiêu ${quoted(of.value)}; xin ghi lại dòng của chỉ tiêu này.`,
  "target-twice": (of) =>
    `${sheet(of)} ghi chỉ tiêu ${quoted(of.value)} hai lần${inCell(of)}; xin xóa dòng thừa.`,
  "target-level-unreadable": (of) =>
    `${sheet(of)}, mức ở cột ${quoted(of.field)}${inCell(of)} ${says(of)}, không dùng được; xin ghi lại số, ví dụ 90%.`,
  "definition-unreadable": (of) =>
    `${sheet(of)}, cột ${quoted(of.field)}${inCell(of)} ${says(of)}, không dùng được ở đây; ` +
    (of.expected === undefined ? "xin ghi lại." : `xin chọn trong: ${of.expected}.`),
  "definition-lacks": (of) =>
    `${sheet(of)}: ${quoted(of.value)}${inCell(of)} còn thiếu phần ${quoted(of.expected)}; xin ghi thêm.`,
  "target-half-removed": (of) =>
    `${sheet(of)} chỉ bỏ một số dòng của chỉ tiêu ${quoted(of.value)}${inCell(of)}; ` +
    `xin đánh dấu mọi dòng của chỉ tiêu ấy, hoặc xóa hết dấu.`,
  "own-in-use": (of) =>
    of.cell === undefined
      ? `${upper(thing(of))} đang được dùng bởi ${users(of)}; hãy bỏ ${users(of)} trước.`
      : `${sheet(of)} đánh dấu bỏ ${thing(of)}${inCell(of)} mà ${users(of)} đang dùng; ` +
        `xin xóa dấu ấy, hoặc bỏ ${users(of)} trước.`,
  "own-needed": (of) => `${upper(users(of))} dùng ${thing(of)} đã bỏ; hãy lấy lại ${thing(of)} trước.`,
  "own-taken-out": (of) =>
    `${upper(thing(of))} đã có và đang được bỏ ra${inCell(of)}; hãy lấy lại thay vì thêm mới.`,
  "report-date-outside": (of) =>
    `${sheet(of)}: ngày chốt số liệu ${quoted(of.value)}${inCell(of)} nằm ngoài kỳ báo cáo; ` +
    `xin chọn một ngày trong kỳ${of.expected === undefined ? "" : ` (${of.expected})`}.`,
  "period-other-year": (of) =>
    `${sheet(of)} chấm năm ${quoted(of.expected)}${inCell(of)}, không có kỳ ${quoted(of.value)}; xin chọn một kỳ của năm đó.`,
  "period-frozen": (of) =>
    `Kỳ ${quoted(of.value)} đã chốt rồi, xem trang ${quoted(of.sheet)}; muốn chốt lại thì chọn chốt lại, bản chốt trước vẫn được giữ.`,
  "signer-missing": () => "Chưa có tên người xác nhận; xin ghi họ và tên rồi bấm lại.",
  "reason-missing": () => "Chưa có lý do; xin ghi vì sao chỗ này vẫn đúng rồi bấm lại.",
  "finding-gone": (of) =>
    `${sheet(of)} không còn chỗ cần xem này${inCell(of)}; xin kiểm tra lại để có danh sách mới.`,
  "nothing-to-repair": () => "Không còn chỗ nào để sửa như đã chọn; xin xem lại danh sách rồi bấm lại.",
  "month-not-over": (of) =>
    `${month(of)} chưa hết nên chưa xác nhận được; xin xác nhận từ ngày cuối tháng, sau khi đã chốt số liệu đến ngày đó.`,
  "department-copy": (of) =>
    `Đây là bản gửi ${quoted(of.value)}, không phải sổ của trung tâm; xin ghi xong rồi gửi lại, và làm việc này ở sổ của trung tâm.`,
  "personal-data-in-text": (of) =>
    `${sheet(of)} có dữ liệu cá nhân${inCell(of)} ở chỗ sẽ in trong bản gửi; xin bỏ phần đó rồi làm lại.`,
  "nothing-received": () => "Chưa có tệp nào gửi về để nhận; xin chọn tệp rồi thử lại.",
  "nothing-to-restore": () => "Chưa có lần nào để hoàn tác; không có gì phải làm.",
  "restore-changed": (of) =>
    `${sheet(of)} đã khác so với lần ấy${inCell(of)} nên không hoàn tác được; xin sửa tay theo bản lưu của tệp.`,
};

const MEGABYTE = 1024 * 1024;

function quoted(text: string | undefined): string {
  return text === undefined || text === "" ? "này" : `“${text}”`;
}

function file(of: TroubleDetails): string {
  return of.file === undefined ? "Tệp này" : `Tệp “${of.file}”`;
}

function sheet(of: TroubleDetails): string {
  return of.sheet === undefined ? "Trang này" : `Trang “${of.sheet}”`;
}

function onSheet({ sheet: name }: TroubleDetails): string {
  return name === undefined ? "" : ` ở trang “${name}”`;
}

function month({ value }: TroubleDetails): string {
  return value === undefined ? "Tháng này" : `Tháng ${value}`;
}

/** A few are enough to know where one was. */
const NAMED = 3;

function done({ done: all = [] }: TroubleDetails): string {
  if (all.length === 0) return "chưa có trang nào ghi xong";
  const rest = all.length - NAMED;
  const named = all.slice(0, NAMED).map((name) => `“${name}”`);
  return `mới ghi xong ${named.join(", ")}${rest > 0 ? ` và ${String(rest)} chỗ khác` : ""}`;
}

function inCell({ cell }: TroubleDetails): string {
  return cell === undefined ? "" : ` (ô ${cell})`;
}

function inCells({ cells = [] }: TroubleDetails): string {
  const rest = cells.length - NAMED;
  if (cells.length === 0) return "";
  return ` (ô ${cells.slice(0, NAMED).join(", ")}${rest > 0 ? ` và ${String(rest)} ô khác` : ""})`;
}

/** What a centre has added, in the middle of a sentence. */
function thing(of: TroubleDetails): string {
  const words = { department: "phòng", field: "cột", register: "sổ" };
  const name = `${words[of.thing ?? "field"]} ${quoted(of.value)}`;
  return of.register === undefined ? name : `${name} của sổ ${quoted(of.register)}`;
}

function users({ targets = [], registers = [] }: TroubleDetails): string {
  if (targets.length > 0) return `chỉ tiêu ${targets.join(", ")}`;
  return registers.length === 0 ? "chỗ đang dùng" : `sổ ${registers.map((name) => `“${name}”`).join(", ")}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function says({ value }: TroubleDetails): string {
  return value === undefined || value === "" ? "còn trống" : `ghi “${value}”`;
}

/** A day that is typed into a cell of texts looks right, and is none. */
function asText({ value = "" }: TroubleDetails): string {
  return TYPED_DAY.test(value) ? " nhưng là chữ, chưa phải ngày" : "";
}

const TYPED_DAY = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s*$/;

function megabytes({ limit }: TroubleDetails): string {
  return limit === undefined ? "" : ` (nhiều nhất ${String(Math.round(limit / MEGABYTE))} MB)`;
}

function most({ limit }: TroubleDetails): string {
  return limit === undefined ? "" : ` (nhiều nhất ${limit.toLocaleString("vi-VN")} ô)`;
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
