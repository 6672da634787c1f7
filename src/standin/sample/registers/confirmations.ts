import { firstOfMonth } from "../../../registers/text/dates";
import { chanceOf } from "../chance";
import type { Row } from "../rows";
import { type Scene, workersOf } from "../scene";
import { dayIn, MONTHS } from "../span";

/** Every department signs every month for what it answers for; HCTH forgot the finances of May. */
export function confirmations(scene: Scene): Row[] {
  const { span } = scene;
  const chance = chanceOf(scene.seed, "confirmations");
  return MONTHS.flatMap((month) =>
    SIGNED.filter(([department, type]) => !isUnsigned(month, department, type)).map(([department, type]) => ({
      Tháng: dayIn(span, month, 1),
      Phòng: department,
      Loại: type,
      "Người xác nhận": workersOf(scene, department)[0]?.name ?? "Lãnh đạo phòng",
      "Ngày xác nhận": firstOfMonth(span.year, month + 1) - 1 + (month === 6 ? 0 : chance.between(0, 3)),
    })),
  );
}

const VIOLATION = "Vi phạm giờ giấc, quy chế";
const SIGNED = [
  ["HCTH", "Sai phạm tài chính"],
  ["HCTH", VIOLATION],
  ["QLCS", VIOLATION],
  ["QLCS", "Bỏ sót chế độ"],
  ["QLCS", "Tai nạn nghiêm trọng"],
  ["QLCS", "Mất an toàn"],
  ["CTXH", VIOLATION],
  ["YTND", VIOLATION],
  ["YTND", "Dịch bệnh lây lan"],
  ["YTND", "Ngộ độc thực phẩm"],
] as const;

/** In May a benefit was overlooked, so there is nothing to sign for that. */
function isUnsigned(month: number, department: string, type: string): boolean {
  return (
    month === 5 && (type === "Bỏ sót chế độ" || (department === "HCTH" && type === "Sai phạm tài chính"))
  );
}
