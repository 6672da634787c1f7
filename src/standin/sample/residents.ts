import { calendar, type Day, dayOf, firstOfMonth } from "../../registers/text/dates";
import type { Chance } from "./chance";
import { dossierOf } from "./dossier";
import { inventName, type Named, weighted } from "./persons";
import type { Row } from "./rows";
import type { Span } from "./span";
import { NOTES } from "./words/notes";

export interface Resident {
  /** Position in the register. */
  readonly index: number;
  readonly code: string;
  readonly group: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly row: Row;
}

/** In the order they came: most long ago, a few this year; some have left, before this year or during it. */
export function residentsOf(count: number, span: Span, chance: Chance): Resident[] {
  const newcomers = Math.floor(count * 0.04);
  const settled = count - newcomers;
  const residents: Resident[] = [];
  for (let index = 0; index < count; index++) {
    const fresh = index - settled;
    const from =
      fresh >= 0
        ? spread(span.start + 5, 150, fresh, newcomers, chance)
        : spread(firstOfMonth(span.year - 17, 3), ALL_THE_YEARS, index, settled, chance);
    const back = fresh === RETURNER ? residents[LEFT_AND_BACK] : undefined;
    const until = fresh >= 0 ? null : leaving(index, from, span, chance);
    residents.push(residentAt(index, from, until, back, span, chance));
  }
  return residents;
}

/** Which of every so many left before this year, left this year, or has said when they will. */
const leaves = {
  before: (index: number) => index % 40 === 8,
  during: (index: number) => index % 32 === 19,
  soon: (index: number) => index % 160 === 30,
};
/** Of those who left before this year one came back as the third newcomer, under the old code + "-2". */
const LEFT_AND_BACK = 88;
const RETURNER = 2;
/** From March seventeen years ago to last October. */
const ALL_THE_YEARS = 6080;

function spread(first: Day, days: number, index: number, count: number, chance: Chance): Day {
  return first + Math.floor(((index + chance.below(100) / 100) * days) / count);
}

function leaving(index: number, from: Day, span: Span, chance: Chance): Day | null {
  if (leaves.before(index)) return chance.between(Math.max(from + 20, span.start - 600), span.start - 14);
  if (leaves.during(index)) return chance.between(span.start + 14, span.end - 5);
  return leaves.soon(index) ? span.end + 15 : null;
}

function residentAt(
  index: number,
  from: Day,
  until: Day | null,
  back: Resident | undefined,
  span: Span,
  chance: Chance,
): Resident {
  const code = back ? `${back.code}-2` : `DT${String(index + 1).padStart(3, "0")}`;
  const group = groupOf(from, span, chance);
  const who = back ? back.row : identityOf(index, from, group, chance);
  const dossier = dossierOf(index, from, until, span, chance);
  const note = back ? `Tiếp nhận lại, mã cũ ${back.code}` : noteOf(index);
  const row: Row = {
    ...who,
    "Mã đối tượng": code,
    "Ngày tiếp nhận": from,
    "Ngày ra": until,
    ...dossier,
    "Ghi chú": note,
  };
  return { index, code, group: back ? back.group : group, from, until, row };
}

function noteOf(index: number): string | null {
  return index % 7 === 3 ? (NOTES[((index - 3) / 7) % (NOTES.length * 2)] ?? null) : null;
}

const GROUPS = [
  { group: "Người cao tuổi", weight: 36 },
  { group: "Khuyết tật nặng", weight: 16 },
  { group: "Khuyết tật đặc biệt nặng", weight: 15 },
  { group: "Người tâm thần", weight: 12 },
  { group: "Khác", weight: 4 },
];
const CHILDREN = { group: "Trẻ em", weight: 26 };
const EMERGENCY = { group: "Khẩn cấp", weight: 20 };

/** Children of ten years ago have grown up, and an emergency does not last for years. */
function groupOf(from: Day, span: Span, chance: Chance): string {
  const groups = [...GROUPS];
  if (from >= firstOfMonth(span.year - 10, 1)) groups.push(CHILDREN);
  if (from >= firstOfMonth(span.year - 1, 10)) groups.push(EMERGENCY);
  return weighted(chance, groups).group;
}

function identityOf(index: number, from: Day, group: string, chance: Chance): Row {
  const named = inventName(chance);
  const came = calendar(from).year;
  const year = bornIn(came, group, chance);
  const exact = group === "Trẻ em" || chance.happens(0.75);
  const day = dayOf(year, chance.between(1, 12), chance.between(1, 28));
  return {
    "Họ và tên": named.name,
    "Giới tính": named.sex,
    "Ngày sinh": exact ? day : year,
    "Số định danh": index % 12 === 7 ? null : identityNumber(index, year, named),
    "Số thẻ BHYT": insuranceNumber(index),
    "Dân tộc": named.ethnic,
    "Nhóm đối tượng": group,
  };
}

function bornIn(came: number, group: string, chance: Chance): number {
  if (group === "Người cao tuổi") return came - chance.between(60, 76);
  if (group === "Trẻ em") return Math.max(came - chance.between(1, 9), 2011);
  return came - chance.between(19, 48);
}

/** Shaped like real ones: province, century and sex, year of birth, and a counter nobody has. */
function identityNumber(index: number, year: number, { sex }: Named): string {
  const century = (year >= 2000 ? 2 : 0) + (sex === "Nữ" ? 1 : 0);
  return `014${century}${String(year % 100).padStart(2, "0")}${String(index + 1).padStart(6, "0")}`;
}

function insuranceNumber(index: number): string | null {
  if (index % 19 === 11) return null;
  const counter = String(index + 1).padStart(7, "0");
  return index % 4 === 1 ? `BT214140${counter}` : `014${counter}`;
}
