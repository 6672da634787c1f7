import { NO, YES } from "../../../registers/register";
import { chanceOf } from "../chance";
import type { Resident } from "../residents";
import { byDay, type Row } from "../rows";
import { isPresent, type Scene, someoneElse } from "../scene";
import { CONCLUSIONS, REHABILITATION } from "../words/care";

/** The yearly examination has reached all but one in thirteen, one of them twice; newcomers are seen when they come. */
export function healthchecks(scene: Scene, count = Math.round(scene.residents.length * 1.1)): Row[] {
  const { span, residents } = scene;
  const chance = chanceOf(scene.seed, "healthchecks");
  const visit = (who: Resident, day: number, kind: string): Row => ({
    "Mã đối tượng": who.code,
    "Ngày khám": day,
    "Loại khám": kind,
    "Kết luận": chance.happens(0.9) ? chance.pick(CONCLUSIONS) : null,
  });
  const settled = residents.filter(({ from }) => from < span.start);
  const yearly = settled.flatMap((who) => {
    const day = span.start + chance.between(55, 150);
    return who.index % 13 === 4 || !isPresent(who, day) ? [] : [visit(who, day, "Định kỳ")];
  });
  const twice = settled.slice(0, 1).map((who) => visit(who, span.end - 12, "Định kỳ"));
  const entry = residents
    .filter(({ from }) => from >= span.start)
    .map((who) => visit(who, who.from + chance.below(3), "Tiếp nhận"));
  const rows = [...twice, ...entry, ...yearly].slice(0, count);
  const met = new Set<string>();
  while (rows.length < count) {
    const day = span.start + chance.below(span.end - span.start);
    rows.push(visit(someoneElse(scene, chance, day, met), day, "Khác"));
  }
  return byDay("Ngày khám", rows);
}

/** One help did not fit, and one need was not met. */
export function rehabilitation(scene: Scene, count: number): Row[] {
  const { span } = scene;
  const chance = chanceOf(scene.seed, "rehabilitation");
  const met = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const ordered = span.start + 3 + Math.floor((index * 160) / count);
    const unmet = index === 20;
    return {
      "Mã đối tượng": someoneElse(scene, chance, ordered, met).code,
      "Ngày chỉ định": ordered,
      "Nhu cầu": chance.pick(REHABILITATION),
      "Ngày can thiệp": unmet ? null : ordered + chance.between(1, 10),
      "Phù hợp": unmet ? null : index === 3 ? NO : YES,
    };
  });
}
