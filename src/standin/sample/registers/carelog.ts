import { YES } from "../../../registers/register";
import { chanceOf } from "../chance";
import { byDay, type Row } from "../rows";
import { type Scene, workersOf } from "../scene";
import { CARE } from "../words/care";

/** The entries stand evenly over the days that each resident was there, so nobody's month stays empty. */
export function carelog(scene: Scene, count = Math.round(careDays(scene) * PER_DAY)): Row[] {
  const chance = chanceOf(scene.seed, "carelog");
  const carers = workersOf(scene, "QLCS").map(({ name }) => name);
  const total = careDays(scene);
  const rows: Row[] = [];
  let seen = 0;
  for (const { code, first, days } of stays(scene)) {
    seen += days;
    const entries = Math.round((seen * count) / total) - rows.length;
    for (let nth = 0; nth < entries; nth++) {
      rows.push({
        Ngày: first + Math.floor(((nth + chance.below(100) / 100) * days) / entries),
        "Mã đối tượng": code,
        "Nội dung": chance.pick(CARE),
        "An toàn": YES,
        "Người thực hiện": chance.happens(0.97) ? chance.pick(carers) : null,
      });
    }
  }
  return byDay("Ngày", rows);
}

/** Once or twice a week. */
const PER_DAY = 1.4 / 7;

function stays({ residents, span }: Scene) {
  return residents
    .map(({ code, from, until }) => {
      const first = Math.max(from, span.start);
      return { code, first, days: Math.min(until ?? span.end, span.end) - first + 1 };
    })
    .filter(({ days }) => days > 0);
}

function careDays(scene: Scene): number {
  return stays(scene).reduce((sum, { days }) => sum + days, 0);
}
