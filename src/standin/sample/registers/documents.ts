import { NO, YES } from "../../../registers/register";
import type { Day } from "../../../registers/text/dates";
import { type Chance, chanceOf } from "../chance";
import { weighted } from "../persons";
import type { Row } from "../rows";
import type { Scene } from "../scene";
import { knownBy, type Span } from "../span";
import { DOCUMENTS, RECEIVED } from "../words/documents";

/** Three of our own are not as they should be; of the internal ones one in fourteen went on paper. */
export function documents(scene: Scene, count: number): Row[] {
  const { span } = scene;
  const chance = chanceOf(scene.seed, "documents");
  const numbers = new Map<string, number>();
  const numbered = (sign: string) => {
    const number = (numbers.get(sign) ?? 0) + 1;
    numbers.set(sign, number);
    return `${String(number).padStart(2, "0")}/${sign}`;
  };
  let own = 0;
  let internal = 0;
  let incoming = 0;
  return Array.from({ length: count }, (_, index) => {
    const day = span.start + Math.floor(((index + 0.5) * (span.end - span.start + 1)) / count);
    const direction = weighted(chance, DIRECTIONS).direction;
    if (direction === "Đến") return received(day, incoming++, span, chance);
    const electronic = direction === "Đi" || internal++ % 14 !== 6;
    return ours(day, direction, own++, electronic, numbered, span, chance);
  });
}

const DIRECTIONS = [
  { direction: "Đi", weight: 30 },
  { direction: "Đến", weight: 22 },
  { direction: "Nội bộ", weight: 48 },
] as const;

function received(day: Day, ordinal: number, span: Span, chance: Chance): Row {
  const { type, sign, title } = chance.pick(RECEIVED);
  const due = chance.happens(0.4) ? day + chance.between(5, 15) : null;
  return {
    // Offices that write to us have come far with their numbers, each somewhere else.
    "Số, ký hiệu": `${String(12 + ((chance.below(SPREAD) + ordinal * SPREAD) % 2389))}/${sign}`,
    Ngày: day,
    Chiều: "Đến",
    "Tên loại": type,
    "Trích yếu": title,
    Hạn: due,
    "Ngày hoàn thành": due === null ? null : knownBy(span, due - chance.between(0, 3)),
    "Điện tử": YES,
    "Ký số": YES,
  };
}

function ours(
  day: Day,
  direction: "Đi" | "Nội bộ",
  ordinal: number,
  electronic: boolean,
  numbered: (sign: string) => string,
  span: Span,
  chance: Chance,
): Row {
  const kind = chance.pick(ordinal === LATE ? DOCUMENTS.filter(({ type }) => type === "Báo cáo") : DOCUMENTS);
  const dated = ordinal === LATE || kind.type === "Kế hoạch" || chance.happens(0.25);
  const due = dated ? day + chance.between(4, 10) : null;
  const done = due === null ? day : due + (ordinal === LATE ? 3 : -chance.between(0, 3));
  return {
    "Số, ký hiệu": numbered(direction === "Đi" ? kind.sign : `${kind.sign}-NB`),
    Ngày: day,
    Chiều: direction,
    "Tên loại": kind.type,
    "Trích yếu": chance.pick(kind.titles),
    Hạn: due,
    "Ngày hoàn thành": knownBy(span, done),
    "Đúng thể thức": ordinal === WRONG_FORM ? NO : YES,
    "Đúng nội dung": ordinal === WRONG_CONTENT ? NO : YES,
    "Điện tử": electronic ? YES : NO,
    "Ký số": electronic && direction === "Đi" ? YES : NO,
  };
}

const SPREAD = 59;

/** By the count of our own. */
const WRONG_FORM = 11;
const WRONG_CONTENT = 23;
const LATE = 17;
