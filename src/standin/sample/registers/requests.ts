import type { Day } from "../../../registers/text/dates";
import { type Chance, chanceOf } from "../chance";
import type { Row } from "../rows";
import { type Scene, someone, someoneElse } from "../scene";
import { knownBy, type Span } from "../span";
import { NEEDS } from "../words/care";

/** Everyone got an answer in time; the latest still wait and are not late. */
export function counselling(scene: Scene, count: number): Row[] {
  const chance = chanceOf(scene.seed, "counselling");
  const met = new Set<string>();
  return daysOver(scene.span, count).map((asked) => {
    const { due, done } = answered(asked, 7, scene.span, chance);
    return {
      "Mã đối tượng": someoneElse(scene, chance, asked, met).code,
      "Ngày yêu cầu": asked,
      "Nhu cầu": chance.pick(NEEDS),
      Hạn: due,
      "Ngày đáp ứng": done,
      "Kết quả":
        done === null ? null : chance.pick(["Đã hỗ trợ", "Đã tư vấn, theo dõi thêm", "Chuyển tuyến"]),
    };
  });
}

/** Some are about people who are not with us (yet), so they have no code. */
export function applications(scene: Scene, count: number): Row[] {
  const chance = chanceOf(scene.seed, "applications");
  return daysOver(scene.span, count).map((received, index) => {
    const { due, done } = answered(received, 15, scene.span, chance);
    return {
      "Mã hồ sơ": `HS-${String(index + 1).padStart(4, "0")}`,
      "Mã đối tượng": chance.happens(0.7) ? someone(scene, chance, received).code : null,
      "Ngày nhận": received,
      "Hạn giải quyết": due,
      "Ngày giải quyết": done,
      "Kết quả": done === null ? null : chance.pick(["Đồng ý", "Đồng ý", "Trả lại, hướng dẫn bổ sung"]),
    };
  });
}

function daysOver({ start, end }: Span, count: number): Day[] {
  return Array.from(
    { length: count },
    (_, index) => start + Math.floor(((index + 1) * (end - start)) / count),
  );
}

function answered(asked: Day, within: number, span: Span, chance: Chance): { due: Day; done: Day | null } {
  return { due: asked + within, done: knownBy(span, asked + chance.between(1, within)) };
}
