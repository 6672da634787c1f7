import type { Entries } from "../registers/entries";
import type { Field } from "../registers/register";
import { remembered } from "../registers/remembered";
import { tidy } from "../registers/text/spelling";
import { holdsNumber } from "../registers/typed";
import { type CellValue, isBlank } from "../workbook/value";

/** An entry that is a total of others. */
export interface Total {
  readonly entry: number;
  /** The cell that gives it away. */
  readonly field: string;
  readonly because: "called" | "sum";
}

/** An entry that lacks what every entry says, and calls itself a total or says nothing but the sum of those above. */
export function totalsIn(entries: Entries): Total[] {
  const fields = entries.register.fields.filter(({ label }) => entries.has(label));
  const lacking = lackingIn(entries, fields);
  if (lacking.length === 0) return [];
  const words = fields.filter((field) => !holdsNumber(field)).map(({ label }) => label);
  const isCalled = remembered(headsTotal);
  const sums = fields.filter(holdsNumber).map(({ label }) => ({ label, sum: sumAbove(entries, label) }));
  const found: Total[] = [];
  for (const entry of lacking) {
    const filled = words.filter((label) => !isBlank(entries.values(label)[entry]));
    const called = filled.find((label) => isCalled(entries.values(label)[entry] ?? null));
    const summed = filled.length === 0 ? sums.find(({ sum }) => sum.isAt(entry))?.label : undefined;
    const field = called ?? summed;
    if (field === undefined) continue;
    found.push({ entry, field, because: called === undefined ? "sum" : "called" });
    for (const { sum } of sums) sum.leaveOut(entry);
  }
  return found;
}

/** Entries in which something required is blank. */
function lackingIn(entries: Entries, fields: readonly Field[]): number[] {
  const required = fields.filter((field) => field.required).map(({ label }) => entries.filled(label));
  const found: number[] = [];
  for (let i = 0; i < entries.count; i++) {
    for (const filled of required) {
      if (filled[i] !== 0) continue;
      found.push(i);
      break;
    }
  }
  return found;
}

/** Whether a cell heads a row of totals: Cộng, Tổng cộng, Tổng số: 15 người, Tổng cộng tháng 5, Cộng (I + II). */
export function headsTotal(value: CellValue): boolean {
  return typeof value === "string" && value.length <= LONGEST && HEADED.test(tidy(value).toLowerCase());
}

const LONGEST = 60;

/** Công, without its mark, is also work and a name, so that Cộng alone is known by its mark only. */
const HEADED = new RegExp(
  "^(cộng|(tổng|tong)( (cộng|cong|số|so))*|(cộng|cong) (dồn|don|trang))" +
    "( (tháng|quý|năm|ngày|tuần|trang|đợt|thang|quy|nam|ngay|tuan|dot) [\\divx/.-]+)?" +
    "( ?\\([^()]*\\))?" +
    "( ?[:=.])?( ?[\\d.,]+( ?\\p{L}+){0,2})?\\.?$",
  "u",
);

/** Walks down a column of numbers: asked for entries from top to bottom. */
function sumAbove(entries: Entries, label: string) {
  const values = entries.values(label);
  let next = 0;
  let part = NOTHING;
  let all = NOTHING;
  const walkTo = (entry: number) => {
    for (; next < entry; next++) {
      const value = values[next];
      if (typeof value !== "number" || value === 0) continue;
      part = { sum: part.sum + value, count: part.count + 1 };
      all = { sum: all.sum + value, count: all.count + 1 };
    }
  };
  return {
    /** Whether the entry says the sum of those above, or of those since the last total. */
    isAt(entry: number): boolean {
      walkTo(entry);
      return [part, all].some(({ sum, count }) => count > 1 && sum === values[entry]);
    },
    leaveOut(entry: number): void {
      walkTo(entry);
      next = entry + 1;
      part = NOTHING;
    },
  };
}

const NOTHING = { sum: 0, count: 0 };
