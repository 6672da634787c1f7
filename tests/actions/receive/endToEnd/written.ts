import type { ChangeView } from "../../../../src/actions/exchange";
import { shownValue } from "../../../../src/actions/desk/shownValue";
import { rowId } from "../../../../src/registers/rowId";
import { fieldOf, ROW_ID } from "../../../../src/registers/register";
import { LOG_SHEET, RESTORE_SHEET } from "../../../../src/sheets/names";
import { cellAddress, parseAddress } from "../../../../src/workbook/address";
import { type CellValue, isBlank } from "../../../../src/workbook/value";
import { openXlsx } from "../../../../src/xlsx";
import { open } from "../../workbooks";
import { type Paper, papersIn } from "./paper";
import type { Batch } from "./told";

/** What a merge wrote, held against what was accepted. */
export interface Outcome {
  /** Accepted, and to be found in the workbook. */
  readonly written: ReadonlySet<ChangeView>;
  /** What is otherwise than accepted; one line each. */
  readonly wrong: readonly string[];
}

export async function outcomeOf(batch: Batch): Promise<Outcome> {
  const accepted = batch.changes.filter(({ key }) => batch.accepted.has(key));
  const [before, after] = [await papersIn(open(batch.before)), await papersIn(open(batch.after))];
  const written = new Set<ChangeView>();
  /** By sheet and row, the fields that were to be written. */
  const explained = new Map<string, Set<string>>();
  const wrong: string[] = [];
  for (const paper of after) {
    const { sheet } = paper.table;
    const was = before.find(({ table }) => table.sheet === sheet);
    if (!was) throw new Error(`${sheet} was not there`);
    const own = accepted.filter((change) => change.sheet === sheet);
    for (const change of own.filter(({ here }) => here !== null)) {
      const at = rowAt(change.here?.cell);
      if (!isThere(change, paper, at)) continue;
      written.add(change);
      const key = `${sheet}!${String(at + 1)}`;
      const fields = explained.get(key) ?? new Set<string>();
      explained.set(key, fields);
      const labels = change.there === null ? paper.columns.map(({ label }) => label) : [];
      for (const label of [...labels, ...change.cells.map(({ field }) => field)]) fields.add(label);
    }
    const additions = own.filter(({ here }) => here === null);
    const fresh = paper.rows.flatMap((_, index) => {
      const isNew = saidIn(paper, index) !== "" && saidIn(was, index) === "";
      return isNew ? [{ index, said: saidIn(paper, index) }] : [];
    });
    for (const { index, said } of fresh) {
      const change = additions.find((one) => !written.has(one) && saidBy(one, paper) === said);
      if (!change) wrong.push(`${sheet}: nobody accepted the row ${said}`);
      else written.add(change);
      explained.set(`${sheet}!${String(paper.table.box.top + 2 + index)}`, new Set([EVERYTHING]));
    }
  }
  for (const { name, failed } of batch.reports) {
    const file = batch.reports.findIndex((one) => one.name === name);
    const lost = accepted.filter((change) => change.file === file && !written.has(change));
    if (lost.length !== failed.length) {
      wrong.push(
        `${name}: ${String(failed.length)} are said to have failed, not there are ${lost.map(line).join("; ")}`,
      );
    }
  }
  return { written, wrong: [...wrong, ...unexplained(batch, after, explained)] };
}

const EVERYTHING = "everything";

/** Cells of any sheet that have changed, and nobody accepted it. */
function unexplained(
  { before, after }: Pick<Batch, "before" | "after">,
  papers: readonly Paper[],
  explained: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  const places = [...new Set([...was.keys(), ...is.keys()])].filter(
    (place) => was.get(place) !== is.get(place),
  );
  return places
    .filter((place) => {
      const [sheet = "", address = ""] = place.split("!");
      const box = parseAddress(address);
      const fields = explained.get(`${sheet}!${String((box?.top ?? 0) + 1)}`);
      const paper = papers.find(({ table }) => table.sheet === sheet);
      const label = paper?.columns.find(({ at }) => at === box?.left)?.label;
      return !(fields?.has(EVERYTHING) === true || (label !== undefined && fields?.has(label) === true));
    })
    .map((place) => `${place}: ${String(was.get(place))} → ${String(is.get(place))}`);
}

/** Every cell, with its formula where it has one; the log and the restore copies apart. */
export function cellsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, cells, tables } of openXlsx(file).whole().sheets) {
    if (name === LOG_SHEET || name.startsWith(RESTORE_SHEET)) continue;
    cells.values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (!isBlank(value)) found.set(`${name}!${cellAddress(row, column)}`, JSON.stringify(value));
      }),
    );
    for (const { column, top, bottom, formula } of cells.formulas) {
      for (let row = top; row <= bottom; row++)
        found.set(`${name}!${cellAddress(row, column)}`, `=${formula}`);
    }
    for (const { name: table, columns } of tables) {
      found.set(`${name}!${table}`, columns.map((column) => column.name).join("|"));
    }
  }
  return found;
}

function isThere({ there, cells }: ChangeView, paper: Paper, at: number): boolean {
  const row = paper.rows[at - paper.table.box.top - 1];
  if (!row) return false;
  if (there === null) return isBlank(row.id) && Object.values(row.values).every(isBlank);
  return cells.every(({ field, there: text }) => shown(paper, field, row.values[field]) === text);
}

function saidIn(paper: Paper, index: number): string {
  const { values = {} } = paper.rows[index] ?? {};
  const labels = Object.keys(values).filter((label) => !isBlank(values[label]));
  return labels
    .map((label) => `${label}=${shown(paper, label, values[label])}`)
    .sort()
    .join(" ");
}

function saidBy({ cells }: ChangeView, paper: Paper): string {
  const filled = cells.filter(({ field }) => paper.columns.some(({ label }) => label === field));
  return filled
    .map(({ field, there }) => `${field}=${there}`)
    .sort()
    .join(" ");
}

export function shown({ register }: Paper, label: string, value: CellValue | undefined): string {
  return label === ROW_ID ? (rowId(value) ?? "") : shownValue(value ?? null, fieldOf(register, label));
}

/** Zero-based. */
export function rowAt(cell: string | undefined): number {
  return parseAddress(cell ?? "")?.top ?? -1;
}

export function line({ kind, why, sheet, here, there, cells }: ChangeView): string {
  const what = cells.map((cell) => `${cell.field}: ${cell.here} → ${cell.there}`).join(", ");
  return `${kind} ${why ?? ""} ${sheet} ${here?.cell ?? "-"} ${there?.cell ?? "-"} {${what}}`;
}
