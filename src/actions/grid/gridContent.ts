import { asWritten } from "../../adopting/grids";
import { fieldOf, type GridFields, type Register } from "../../registers/register";
import { calendar, type Day, daysFrom1904, firstOfMonth } from "../../registers/text/dates";
import type { GridContent, GridDetail } from "../../sheets/grid/gridSheet";
import type { OpenBook } from "../readBook";
import { rowsOf } from "./gridRows";
import { type MonthEntry, monthEntries } from "./monthEntries";
import { peopleThere, type PersonThere } from "./peopleThere";

export interface GridCounts {
  /** Rows of people, and entries in their cells. */
  readonly rows: number;
  readonly entries: number;
  /** Entries of the month without a code, and entries of any month whose day cannot be read: they are in no grid. */
  readonly nobody: number;
  readonly undated: number;
}

/** What the month grid of a register says; `month` is the first day. */
export function gridContent(
  { book, date1904 }: OpenBook,
  register: Register,
  fields: GridFields,
  month: Day,
): { readonly content: GridContent; readonly counts: GridCounts } {
  const { year, month: number } = calendar(month);
  const days = { month, last: firstOfMonth(year, number + 1) - 1 };
  const { of, undated } = monthEntries(book.entries(register.id), fields, days);
  const byPerson = new Map<string, MonthEntry[]>();
  for (const entry of of) {
    if (entry.key !== null) byPerson.set(entry.key, [...(byPerson.get(entry.key) ?? []), entry]);
  }
  const there = peopleThere(book, fieldOf(register, fields.person).refersTo, days);
  const listed = new Set(there.people.map(({ key }) => key));
  // Of whom the register says something, though they were not there, or nobody knows them.
  const others = [...byPerson].flatMap(([key, [first]]): PersonThere[] => {
    if (listed.has(key) || !first) return [];
    return [there.gone.get(key) ?? { key, code: first.code, name: null, group: null }];
  });
  const people = [...there.people, ...others].flatMap((person) =>
    rowsOf(person, byPerson.get(person.key) ?? [], fields, month),
  );
  const marked = [...byPerson.values()].flat();
  const counts = { rows: people.length, entries: marked.length, nobody: of.length - marked.length, undated };
  return {
    content: {
      ...{ register, month, people, told: toldOf(counts) },
      labels: { code: fields.person, ...there.labels },
      details: marked.flatMap((entry) => detailOf(entry, fields)),
      shift: daysFrom1904(date1904),
    },
    counts,
  };
}

/** Nothing where the mark says it all. */
function detailOf({ code, day, mark, details }: MonthEntry, fields: GridFields): GridDetail[] {
  const isSaid = fields.details.every((label, i) => (details[i] ?? null) === (fields.says[label] ?? null));
  return isSaid ? [] : [{ code, day, mark: asWritten(mark, fields), said: details }];
}

function toldOf({ nobody, undated }: GridCounts): string {
  const told =
    "Mỗi người một hàng, mỗi ngày một cột. Ghi tiếp vào ô rồi nhận trang này vào sổ; ô đã nhận không thêm lại.";
  const left = [
    ...(nobody > 0 ? [`${String(nobody)} dòng của tháng chưa có mã`] : []),
    ...(undated > 0 ? [`${String(undated)} dòng chưa có ngày đọc được`] : []),
  ];
  return left.length === 0 ? told : `${told} Không có trong bảng: ${left.join(", ")}.`;
}
