import { chanceOf } from "../chance";
import type { Row } from "../rows";
import type { Scene } from "../scene";
import { dayIn, MONTHS } from "../span";
import { OUTREACH } from "../words/activities";

/** In May there were too few. */
export function outreach(scene: Scene): Row[] {
  const chance = chanceOf(scene.seed, "outreach");
  return MONTHS.flatMap((month, index) => {
    const events = PER_MONTH[index] ?? 0;
    return Array.from({ length: events }, (_, nth) => ({
      Ngày: dayIn(scene.span, month, 2 + Math.floor((nth * 27) / events) + chance.below(3)),
      "Tên hoạt động": chance.pick(OUTREACH),
      "Hình thức": chance.pick(["Tập trung", "Loa truyền thanh", "Tờ rơi", "Trực tuyến", null]),
      "Số người tham gia": chance.between(18, 120),
    }));
  });
}

const PER_MONTH = [4, 6, 5, 4, 2, 7];
