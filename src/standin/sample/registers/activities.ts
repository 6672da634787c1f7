import { chanceOf } from "../chance";
import { byDay, type Row } from "../rows";
import { isPresent, type Scene } from "../scene";
import { ACTIVITIES } from "../words/activities";

/** Groups of about a sixth of the residents meet twice a week. One resident in seventeen stayed away once. */
export function activities(scene: Scene, count: number): Row[] {
  const { span, residents } = scene;
  const chance = chanceOf(scene.seed, "activities");
  const size = Math.max(1, Math.round(residents.length * 0.16));
  const sessions = Math.ceil(count / size);
  const away = new Set(residents.filter(({ index }) => index % 17 === 5).map(({ code }) => code));
  const rows: Row[] = [];
  let turn = 0;
  for (let session = 0; session < sessions; session++) {
    const day = span.start + 1 + Math.floor((session * (span.end - span.start)) / sessions);
    const there = residents.filter((resident) => isPresent(resident, day));
    const name = chance.pick(ACTIVITIES);
    for (let seat = 0; seat < size && rows.length < count; seat++) {
      const code = there[turn++ % there.length]?.code ?? null;
      const stayed = code !== null && away.delete(code);
      const excused = !stayed && chance.happens(0.05);
      rows.push({
        Ngày: day,
        "Hoạt động": name,
        "Mã đối tượng": code,
        "Tham gia": stayed ? "Không" : excused ? "Miễn" : "Có",
      });
    }
  }
  return byDay("Ngày", rows);
}
