import { NO, YES } from "../../../registers/register";
import { type Day, dayOf, firstOfMonth } from "../../../registers/text/dates";
import { type Chance, chanceOf } from "../chance";
import type { Row } from "../rows";
import { dayIn, type Span } from "../span";
import { FAMILIES, GIVEN, ROLES } from "../words/hoaiNhon";

/** In the order they came. One file is not in the database, and one that changed was not brought up to date. */
export function patients(count: number, span: Span, seed: number): Row[] {
  const chance = chanceOf(seed, "patients");
  const since = firstOfMonth(span.year - 14, 5);
  return Array.from({ length: count }, (_, index) => {
    const from = since + Math.floor(((index + chance.below(100) / 100) * (span.start + 120 - since)) / count);
    const until = index % 29 === 11 ? leaving(from, span, chance) : null;
    return {
      Mã: `NB${String(index + 1).padStart(3, "0")}`,
      "Họ và tên": someName(chance),
      "Ngày vào": from,
      "Ngày ra": until,
      "Có trên CSDL": index % 160 === 47 ? NO : YES,
      ...changeOf(index, until, span, chance),
    };
  });
}

/** Half have had their training; of five one has not. */
export function staff(count: number, span: Span, seed: number): Row[] {
  const chance = chanceOf(seed, "hoai-nhon-staff");
  return Array.from({ length: count }, (_, index) => {
    const department = DEPARTMENTS[index % DEPARTMENTS.length] ?? "NV";
    const nth = DEPARTMENTS.slice(0, index % DEPARTMENTS.length).filter((one) => one === department).length;
    const roles = ROLES[department] ?? [];
    const since = dayOf(chance.between(2005, span.year - 2), chance.between(1, 12), 1);
    return {
      Mã: String(index + 1).padStart(3, "0"),
      "Họ và tên": someName(chance),
      Phòng: department,
      "Chức danh": (index < DEPARTMENTS.length ? roles[nth] : undefined) ?? roles.at(-1) ?? null,
      "Ngày vào": since,
      "Ngày nghỉ": index === count - 2 ? dayIn(span, 4, 30) : null,
      "Tập huấn số": index % 6 === 5 ? NO : YES,
    };
  });
}

/** Of eight people; most look after the patients. */
const DEPARTMENTS = ["HCTH", "YTPH", "NV", "NV", "YTPH", "HCTH", "YTPH", "NV"];

function leaving(from: Day, span: Span, chance: Chance): Day {
  return chance.between(Math.max(from + 20, span.start - 400), Math.max(from + 30, span.end - 10));
}

function changeOf(index: number, until: Day | null, span: Span, chance: Chance): Row {
  if (until !== null || index % 5 !== 2) return {};
  const changed = span.start + chance.between(5, 120);
  const updated = index % 160 === 62 ? null : changed + chance.between(0, 9);
  return { "Ngày thay đổi": changed, "Ngày cập nhật": updated };
}

function someName(chance: Chance): string {
  return `${chance.pick(FAMILIES)} ${chance.pick(GIVEN)}`;
}
