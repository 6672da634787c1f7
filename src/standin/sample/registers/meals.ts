import { YES } from "../../../registers/register";
import { chanceOf } from "../chance";
import type { Row } from "../rows";
import { isPresent, type Scene } from "../scene";

/** Three times a day; as many as are there, and in the morning a few fewer. */
export function meals({ seed, span, residents }: Scene): Row[] {
  const chance = chanceOf(seed, "meals");
  const rows: Row[] = [];
  let there = 0;
  for (let meal = 0; meal < 3 * (span.end - span.start + 1); meal++) {
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
  return rows;
}

const MEALS = ["Sáng", "Trưa", "Tối"];
