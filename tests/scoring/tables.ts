import type { Part } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { spans } from "../../src/campaign/span";
import { formatDay } from "../../src/registers/text/dates";
import { type PartResult, scoreTarget } from "../../src/scoring/score";
import type { Verdict } from "../../src/scoring/verdict";
import type { CellValue } from "../../src/workbook/value";
import { type BookOptions, bookOf, d, type Row, type Rows } from "../books";

/** What a scorecard says of a target or of one of its parts, as plain as it can be drawn. */
export type Seen = Readonly<Record<string, CellValue>>;

/** What one thing brings into the book; things are numbered through the book, from 1. */
export type Kind = (number: number) => Rows;

/** `HCTH-1` is the target, with its parts' verdicts under a and b; `HCTH-1a` is its first part, with its numbers. */
export function seen(id: string, rows: Rows, options: BookOptions = {}): Seen {
  const book = bookOf(rows, options);
  const target = book.campaign.targets.find(
    (one) => one.id === id || one.parts.some((part) => part.id === id),
  );
  if (!target) throw new Error(`no target or part ${id}`);
  const { parts, verdict } = scoreTarget(target, book);
  const part = parts.find((one) => one.part.id === id);
  return part ? numbersOf(part) : { verdict, a: parts[0]?.verdict ?? null, b: parts[1]?.verdict ?? null };
}

/** A test a line: the line is the only row of the register, `becomes` is what it counts as: pass … or out. */
export function rowsBecome(
  id: string,
  register: string,
  drawn: readonly Row[],
  more: BookOptions & { readonly beside?: Rows } = {},
): void {
  const lines = drawn.map(({ case: name, becomes, ...row }) => ({ name, becomes, row }));
  test.each(lines)(`${id}: $name → $becomes`, ({ becomes, row }) => {
    expect(outcome(id, { ...more.beside, [register]: [row] }, more)).toBe(becomes);
  });
}

/**
 * A test a line: so many things of each kind, after → what is seen; before them R, and the period where it is not the
 * year. `takes` = every verdict that is possible.
 */
export function verdicts(
  id: string,
  takes: readonly Verdict[],
  kinds: Readonly<Record<string, Kind>>,
  drawn: readonly Row[],
  options: BookOptions = {},
): void {
  const names = Object.keys(kinds);
  const lines = drawn.map((line) => ({ line, name: nameOf(line, names) }));
  test.each(lines)(`${id} $name`, ({ line }) => {
    const things = names.flatMap((name) =>
      Array.from({ length: Number(line[name] ?? 0) }, () => kinds[name]),
    );
    const rows = together(things.map((kind, index) => kind?.(index + 1) ?? {}));
    const when = typeof line["R"] === "number" ? { reportDate: formatDay(line["R"]) } : {};
    const span = spans.find((one) => one === line["Period"]);
    const expected = Object.entries(line).filter(
      ([label]) => ![...names, "R", "Period", "→"].includes(label),
    );
    expect(seen(id, rows, { ...options, ...when, ...(span ? { span } : {}) })).toMatchObject(
      Object.fromEntries(expected),
    );
  });
  test(`${id} takes ${takes.join(", ")}`, () => {
    expect([...new Set(drawn.map(({ verdict }) => verdict))].sort()).toEqual([...takes].sort());
  });
}

/** The same row every time. */
export const row =
  (register: string, cells: Row): Kind =>
  () => ({ [register]: [cells] });

/** All rows of all, register by register. */
export function together(all: readonly Rows[]): Rows {
  const rows: Record<string, Row[]> = {};
  for (const one of all) for (const [id, lines] of Object.entries(one)) (rows[id] ??= []).push(...lines);
  return rows;
}

/** Sơn La with some part changed, as people may change it in the workbook. */
export function withPart(id: string, change: Partial<Part>): typeof sonLa2026 {
  const targets = sonLa2026.targets.map((target) => ({
    ...target,
    parts: target.parts.map((part) => (part.id === id ? { ...part, ...change } : part)),
  }));
  return { ...sonLa2026, targets };
}

/** dd/mm/yyyy at an hour of that day. */
export const at = (date: string, hour: number): number => d(date) + hour / 24;

function numbersOf({ tally, scope, ratio, verdict, gap, allowance }: PartResult): Seen {
  const { pass, fail, missing, notDue, possible = null } = tally;
  const months = tally.months === undefined || tally.months.length === 0 ? null : tally.months.join(" ");
  return { pass, fail, missing, notDue, possible, months, scope, ratio, gap, allowance, verdict };
}

/** What all things of a part count as: "pass", "2 pass, fail"; "out" where nothing is counted. */
export function outcome(id: string, rows: Rows, options?: BookOptions): string {
  const { pass, fail, missing, notDue } = seen(id, rows, options);
  const counts = Object.entries({ pass, fail, missing, "not due": notDue }).filter(
    ([, count]) => count !== 0,
  );
  return counts.map(([name, count]) => (count === 1 ? name : `${Number(count)} ${name}`)).join(", ") || "out";
}

function nameOf(line: Row, kinds: readonly string[]): string {
  const some = kinds.filter((kind) => line[kind]).map((kind) => `${Number(line[kind])} ${kind}`);
  const period = typeof line["Period"] === "string" ? [line["Period"]] : [];
  const when = [...period, ...(typeof line["R"] === "number" ? [`R = ${formatDay(line["R"])}`] : [])];
  return `${[...when, ...some].join(", ") || "nothing"} → ${line["verdict"] as string}`;
}
