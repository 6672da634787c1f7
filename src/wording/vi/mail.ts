import type { Columns } from "../../exchange/stamp";
import { PASSWORD_MENU } from "./guide";

/** A mail to be copied: what goes with a workbook that leaves. Nothing personal is in it. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Goes with a department's copy; the day is dd/mm/yyyy. */
export function departmentMail(copy: {
  readonly departmentName: string;
  readonly year: number;
  readonly day: string;
  readonly fileName: string;
  readonly registers: number;
  readonly rows: number;
  readonly sending: string;
  readonly columns: Columns;
}): Mail {
  return {
    subject: `Sổ theo dõi thi đua năm ${String(copy.year)} của ${copy.departmentName}, gửi ngày ${copy.day}`,
    body: paragraphs([
      `Kính gửi ${copy.departmentName},`,
      `Kèm thư này là tệp ${copy.fileName}, có ${String(copy.registers)} sổ của phòng với ${String(copy.rows)} dòng đã ghi, ` +
        "cùng chỉ tiêu và kết quả đến ngày chốt số liệu.",
      "Xin ghi tiếp và sửa ngay trong tệp theo trang Hướng dẫn, lưu lại rồi gửi trả chính tệp này.",
      copy.columns === "full"
        ? "Tệp có dữ liệu cá nhân: xin chỉ gửi cho người phụ trách và đặt mật khẩu trước khi gửi đi " +
          `(${PASSWORD_MENU}). Mật khẩu báo qua kênh khác. Khi gửi về, xin bỏ mật khẩu hoặc báo mật khẩu để nơi nhận mở được.`
        : "Tệp không có cột dữ liệu cá nhân. Xin không ghi họ tên hay bệnh tật của ai vào các cột khác.",
      `Mã bản gửi: ${copy.sending}`,
      "Trân trọng.",
    ]),
  };
}

/** Goes with the copy for superiors; the day is dd/mm/yyyy. */
export function superiorMail(copy: {
  readonly centre: string;
  readonly title: string;
  /** "6 tháng đầu năm 2026" */
  readonly period: string;
  readonly reportDate: string;
  readonly fileName: string;
}): Mail {
  return {
    subject: `${copy.centre}: kết quả thi đua ${lowerFirst(copy.period)}, số liệu đến hết ngày ${copy.reportDate}`,
    body: paragraphs([
      "Kính gửi quý cơ quan,",
      `${copy.centre} xin gửi kết quả thực hiện ${copy.title}, số liệu ${lowerFirst(copy.period)} đến hết ngày ${copy.reportDate}, ` +
        `trong tệp ${copy.fileName} kèm thư này.`,
      "Tệp có Bảng điểm, Biểu đồ, Cách tính, Báo cáo (các câu để chép vào văn bản) và các số đếm đứng sau. " +
        "Điểm là công thức trên các số đếm nên xem được vì sao có kết quả ấy.",
      "Tệp không có dữ liệu cá nhân: không có dòng nào của sổ theo dõi, không họ tên, không mã số của ai.",
      `Tệp không đặt sẵn mật khẩu. Khi cần, đặt trong Excel: ${PASSWORD_MENU}.`,
      "Trân trọng.",
    ]),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function paragraphs(all: readonly string[]): string {
  return all.join("\n\n");
}
