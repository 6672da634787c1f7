import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { type Field, NO, YES } from "../../src/registers/register";

/** The table of registers as the specification prints it: * required, 🔒 personal, C/K a list of Có and Không. */
const INCIDENTS =
  "(Sai phạm tài chính; Vi phạm giờ giấc, quy chế; Bỏ sót chế độ; Tai nạn nghiêm trọng; Mất an toàn; Dịch bệnh lây lan; Ngộ độc thực phẩm; Khác)";
const PHONG = "Phòng* (HCTH; QLCS; CTXH; YTND)";
const printed = `
residents · Đối tượng | CTXH | Mã đối tượng* · Họ và tên* 🔒 · Giới tính* (Nam; Nữ) · Ngày sinh* 🔒 · Số định danh 🔒 · Số thẻ BHYT 🔒 · Dân tộc 🔒 · Nhóm đối tượng* 🔒 (Người cao tuổi; Khuyết tật nặng; Khuyết tật đặc biệt nặng; Trẻ em; Người tâm thần; Khẩn cấp; Khác) · Ngày tiếp nhận* · Ngày ra · Hồ sơ đầy đủ C/K · Hồ sơ chính xác C/K · Hạn cập nhật · Ngày cập nhật · Đã số hóa C/K · Kế hoạch chăm sóc số hóa C/K · Ghi chú 🔒
staff · Viên chức | HCTH | Mã* · Họ và tên* · ${PHONG} · Chức danh · Ngày vào* · Ngày nghỉ · Ngày đánh giá · Xếp loại (Hoàn thành xuất sắc; Hoàn thành tốt; Hoàn thành; Không hoàn thành) · Đúng quy định C/K · Tập huấn số C/K
documents · Văn bản | HCTH | Số, ký hiệu* · Ngày* · Chiều* (Đi; Đến; Nội bộ) · Tên loại* (Kế hoạch; Quyết định; Công văn; Báo cáo; Thông báo; Tờ trình; Khác) · Trích yếu* · Hạn · Ngày hoàn thành · Đúng thể thức C/K · Đúng nội dung C/K · Điện tử C/K · Ký số C/K
incidents · Sự cố - vi phạm | HCTH | Ngày* · ${PHONG} · Loại* ${INCIDENTS} · Mã đối tượng hoặc viên chức · Mô tả 🔒 · Khắc phục 🔒
confirmations · Xác nhận không phát sinh | all | Tháng* · ${PHONG} · Loại* ${INCIDENTS} · Người xác nhận* · Ngày xác nhận*
benefits · Chế độ | QLCS | Tháng* · Mã đối tượng* · Loại chế độ* · Mức hưởng · Hạn* · Ngày thực hiện
activities · Sinh hoạt | QLCS | Ngày* · Hoạt động* · Mã đối tượng* · Tham gia* (Có; Không; Miễn)
carelog · Nhật ký chăm sóc | QLCS | Ngày* · Mã đối tượng* · Nội dung* 🔒 · An toàn* C/K · Người thực hiện
counselling · Tư vấn - hỗ trợ | CTXH | Mã đối tượng* · Ngày yêu cầu* · Nhu cầu* 🔒 · Hạn* · Ngày đáp ứng · Kết quả 🔒
applications · Hồ sơ đề nghị | CTXH | Mã hồ sơ* · Mã đối tượng · Ngày nhận* · Hạn giải quyết* · Ngày giải quyết · Kết quả
outreach · Truyền thông | CTXH | Ngày* · Tên hoạt động* · Hình thức · Số người tham gia
initiatives · Sáng kiến - mô hình | all | Tên* · ${PHONG} · Ngày áp dụng · Được áp dụng C/K · Minh chứng
healthchecks · Khám sức khỏe | YTND | Mã đối tượng* · Ngày khám* · Loại khám* (Định kỳ; Tiếp nhận; Khác) · Kết luận 🔒
meals · Bếp ăn - suất ăn | YTND | Ngày* · Bữa* (Sáng; Trưa; Tối) · Số suất* · Đạt tiêu chuẩn* C/K · Lưu mẫu C/K
rehabilitation · Phục hồi chức năng | YTND | Mã đối tượng* · Ngày chỉ định* · Nhu cầu* 🔒 · Ngày can thiệp · Phù hợp C/K
deliverables · Nhiệm vụ - sản phẩm | all | Nội dung* · ${PHONG} · Mã chỉ tiêu · Hạn* · Ngày hoàn thành · Minh chứng
`
  .trim()
  .split("\n");

function print({ label, required, personal, values }: Field): string {
  const yesNo = values.join() === [YES, NO].join();
  const list = yesNo ? " C/K" : values.length > 0 ? ` (${values.join("; ")})` : "";
  return `${label}${required ? "*" : ""}${personal ? " 🔒" : ""}${list}`;
}

test("the registers are those of the specification, field by field", () => {
  expect(
    sonLa2026.registers.map(
      ({ id, sheet, owner, fields }) =>
        `${id} · ${sheet} | ${owner ?? "all"} | ${fields.map(print).join(" · ")}`,
    ),
  ).toEqual(printed);
});

const fields = sonLa2026.registers.flatMap((register) =>
  register.fields.map((field) => ({ register, field })),
);
const labels = (some: (field: Field) => boolean) => [
  ...new Set(fields.filter(({ field }) => some(field)).map(({ field }) => field.label)),
];

test("dates are dates, months are months", () => {
  const dates = labels(({ kind }) => kind === "date");
  expect(labels(({ label }) => /^(Ngày|Hạn)/.test(label))).toEqual(expect.arrayContaining(dates));
  expect(labels(({ label, kind }) => /^(Ngày|Hạn)/.test(label) && kind !== "date")).toEqual(["Ngày sinh"]);
  expect(labels(({ kind }) => kind === "month")).toEqual(["Tháng"]);
  expect(labels(({ kind }) => kind === "birth")).toEqual(["Ngày sinh"]);
});

test("what has a list is a list, what has none is not", () => {
  expect(labels(({ kind, values }) => (kind === "list") !== values.length > 0)).toEqual([]);
});

test("codes, whole numbers, money, and what is unique", () => {
  expect(labels(({ kind }) => kind === "code").every((label) => label.startsWith("Mã"))).toBe(true);
  expect(labels(({ label, kind }) => label.startsWith("Mã") && kind !== "code")).toEqual([]);
  expect(labels(({ kind }) => kind === "whole")).toEqual(["Số người tham gia", "Số suất"]);
  expect(labels(({ kind }) => kind === "money")).toEqual(["Mức hưởng"]);
  expect(
    fields.filter(({ field }) => field.unique).map(({ register, field }) => `${register.id} ${field.label}`),
  ).toEqual(["residents Mã đối tượng", "staff Mã", "applications Mã hồ sơ"]);
});

test("table names are ASCII and differ, sheets too", () => {
  const tables = sonLa2026.registers.map(({ table }) => table);
  expect(tables.filter((table) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(table))).toEqual([]);
  expect(new Set(tables).size).toBe(16);
  expect(new Set(sonLa2026.registers.map(({ sheet }) => sheet)).size).toBe(16);
});
