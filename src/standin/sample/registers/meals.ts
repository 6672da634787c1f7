import { YES } from "../../../registers/register";
import { chanceOf } from "../chance";
import { byDay, type Row } from "../rows";
import { isPresent, type Scene } from "../scene";

/** Three times a day; as many as are there, and in the morning a few fewer. */
export function meals(scene: Scene, count = threeADay(scene)): Row[] {
  const { span, residents } = scene;
  const chance = chanceOf(scene.seed, "meals");
  const rows: Row[] = [];
  let there = 0;
  for (let nth = 0; nth < count; nth++) {
    const meal = nth % threeADay(scene);
    const day = span.start + Math.floor(meal / 3);
    if (meal % 3 === 0) there = residents.filter((resident) => isPresent(resident, day)).length;
    rows.push({
      Ngày: day,
      Bữa: MEALS[meal % 3] ?? null,
      "Số suất": Math.max(1, there - chance.between(0, meal % 3 === 0 ? 6 : 2)),
      "Đạt tiêu chuẩn": YES,
      "Lưu mẫu": YES,
    });
  }
  return byDay("Ngày", rows);
}

const MEALS = ["Sáng", "Trưa", "Tối"];

function threeADay({ span }: Scene): number {
  return 3 * (span.end - span.start + 1);
}
