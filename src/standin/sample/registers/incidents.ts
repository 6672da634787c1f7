import { chanceOf } from "../chance";
import type { Row } from "../rows";
import { byDay } from "../rows";
import { overlooked, type Scene, someone } from "../scene";
import { dayIn } from "../span";

/** One benefit was overlooked in May; the rest is small. */
export function incidents(scene: Scene): Row[] {
  const { span, staff } = scene;
  const chance = chanceOf(scene.seed, "incidents");
  const rows: Row[] = [
    {
      Ngày: dayIn(span, 5, 20),
      Phòng: "QLCS",
      Loại: "Bỏ sót chế độ",
      "Mã đối tượng hoặc viên chức": overlooked(scene)?.code ?? null,
      "Mô tả": "Rà soát phát hiện chưa chi trợ cấp tháng 5",
      "Khắc phục": "Đã chi bổ sung cùng ngày, nhắc nhở bộ phận lập danh sách",
    },
  ];
  const more = Math.max(SMALL.length, Math.round(scene.residents.length / 40));
  for (let index = 0; index < more; index++) {
    const { department, who, text, repair } = SMALL[index % SMALL.length] ?? FALL;
    const day = span.start + Math.floor(((index + 0.5) * 180) / more);
    const worker = staff.find(({ code }) => code === "007")?.code ?? null;
    rows.push({
      Ngày: day,
      Phòng: department,
      Loại: "Khác",
      "Mã đối tượng hoặc viên chức":
        who === "resident" ? someone(scene, chance, day).code : who === "worker" ? worker : null,
      "Mô tả": text,
      "Khắc phục": repair,
    });
  }
  return byDay("Ngày", rows);
}

interface Small {
  readonly department: string;
  readonly who: "resident" | "worker" | "nobody";
  readonly text: string;
  readonly repair: string;
}

const FALL: Small = {
  department: "QLCS",
  who: "resident",
  text: "Trượt chân ngoài hành lang, xây xát nhẹ ở tay",
  repair: "Sơ cứu tại chỗ; lát lại 'đoạn trơn'",
};
const SMALL: readonly Small[] = [
  FALL,
  {
    department: "HCTH",
    who: "worker",
    text: "Đi công tác gặp mưa lũ, về muộn một ngày",
    repair: "Đã báo cáo lãnh đạo",
  },
  {
    department: "YTND",
    who: "nobody",
    text: "Mất điện khu bếp từ 9 giờ đến 11 giờ",
    repair: "Dùng máy phát & bếp ga dự phòng",
  },
  { department: "CTXH", who: "resident", text: "Tự ý về thăm nhà nửa ngày", repair: "Tư vấn, ghi cam kết" },
];
