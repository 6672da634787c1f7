import type { Band, PointsRule, PointsScale, Step } from "../../campaign/points";
import type { FreeText } from "../../exchange/personal";
import { foldCase } from "../../registers/text/fold";
import { basisPoints } from "../../scoring/verdict";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/rows";
import { Trouble } from "../../workbook/trouble";
import { isBlank } from "../../workbook/value";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { cellText } from "../cellText";
import { columnTexts } from "../columnTexts";
import { tableColumn } from "../tableColumn";
import { BAND_COLUMNS, KINDS, RULE_COLUMNS } from "./scaleColumns";

/** The rules and bands as they stand in the workbook. Throws Trouble setting-unreadable, field-missing. */
export function readScale(
  rules: { readonly table: TableOutline; readonly cells: SheetCells },
  bands: { readonly table: TableOutline; readonly cells: SheetCells },
): PointsScale {
  return { rules: readRules(rowsOf(rules, RULE_COLUMNS)), bands: readBands(rowsOf(bands, BAND_COLUMNS)) };
}

/** The bands where there are no rules beside them. Throws Trouble setting-unreadable, field-missing. */
export function readBandsAlone(table: TableOutline, cells: SheetCells): Band[] {
  return readBands(rowsOf({ table, cells }, BAND_COLUMNS));
}

/** What the centre calls its rules and bands. */
export function scaleTexts(
  rules: { readonly table: TableOutline; readonly cells: SheetCells },
  bands: { readonly table: TableOutline; readonly cells: SheetCells },
): FreeText[] {
  const named = [
    { ...rules, name: RULE_COLUMNS.name },
    { ...bands, name: BAND_COLUMNS.name },
  ];
  return named.flatMap(({ table, cells, name }) => columnTexts(table, cells, name));
}

/** 0.9 and 90 are both 90%, 1.2 and 120 both 120%: from 10 on a number is taken for percents. */
export function fraction(value: number): number {
  return basisPoints(value > 10 ? value / 100 : value) / 10_000;
}

/** A row of a table whose cells are asked for by what they hold. */
interface TableRow<Key extends string> {
  readonly text: (key: Key) => string;
  /** Null where blank. */
  readonly number: (key: Key, least: number) => number | null;
  readonly share: (key: Key) => number;
  readonly unusable: (key: Key) => Trouble;
}

function rowsOf<Key extends string>(
  { table, cells }: { readonly table: TableOutline; readonly cells: SheetCells },
  columns: Readonly<Record<Key, string>>,
): TableRow<Key>[] {
  const last = table.box.bottom - (table.hasTotals ? 1 : 0);
  return Array.from({ length: last - table.box.top }, (_, index) => {
    const row = table.box.top + 1 + index;
    const at = (key: Key) => valueAt(cells, row, tableColumn(table, columns[key]));
    const unusable = (key: Key) =>
      new Trouble("setting-unreadable", {
        sheet: table.sheet,
        cell: cellAddress(row, tableColumn(table, columns[key])),
        field: columns[key],
        value: cellText(at(key)),
      });
    const number = (key: Key, least: number) => {
      const value = at(key);
      if (isBlank(value)) return null;
      if (typeof value === "number" && value >= least && value <= MOST) return value;
      throw unusable(key);
    };
    const share = (key: Key) => {
      const value = number(key, 0);
      if (value === null) throw unusable(key);
      return fraction(value);
    };
    return { text: (key) => cellText(at(key)), number, share, unusable };
  });
}

const MOST = 1_000_000;

function readBands(rows: readonly TableRow<keyof typeof BAND_COLUMNS>[]): Band[] {
  const named = rows.filter((row) => row.text("name") !== "");
  const bands = named.map((row) => ({ name: row.text("name"), from: row.share("from") }));
  const twice = bands.findIndex(({ from }, index) => bands.findIndex((one) => one.from === from) < index);
  const row = named[twice];
  if (row) throw row.unusable("from");
  return bands.sort((one, other) => other.from - one.from);
}

type RuleRow = TableRow<keyof typeof RULE_COLUMNS>;

function readRules(rows: readonly RuleRow[]): PointsRule[] {
  const byName = new Map<string, RuleRow[]>();
  for (const row of rows) {
    const name = foldCase(row.text("name"));
    if (name === "") continue;
    const others = byName.get(name);
    if (others) others.push(row);
    else byName.set(name, [row]);
  }
  return [...byName.values()].flatMap(readRule);
}

function readRule([row, ...more]: readonly RuleRow[]): PointsRule[] {
  if (!row) return [];
  const name = row.text("name");
  const kindOf = (one: RuleRow) =>
    KINDS.find(({ word }) => foldCase(word) === foldCase(one.text("kind")))?.kind;
  const kind = kindOf(row);
  if (!kind) throw row.unusable("kind");
  const other = more.find((one) => kindOf(one) !== kind);
  if (other) throw other.unusable("kind");
  if (kind === "bands" || kind === "lateness") {
    return [{ name, kind, steps: readSteps([row, ...more], kind) }];
  }
  // Which of two lines would be meant nobody knows.
  const [second] = more;
  if (second) throw second.unusable("name");
  const each = () => row.number("each", 0) ?? 0;
  switch (kind) {
    case "exactly-met": {
      const share = row.share("share");
      // Just meeting never gives more than exceeding.
      if (share > 1) throw row.unusable("share");
      return [{ name, kind, share }];
    }
    case "minus":
      return [{ name, kind, each: each(), floor: row.number("floor", -MOST) ?? 0 }];
    case "plus":
      return [{ name, kind, each: each(), cap: row.number("cap", 0) }];
    default:
      return [{ name, kind }];
  }
}

/** More reached never gives less, more days never give more: else what is still possible would have no two ends. */
function readSteps(rows: readonly RuleRow[], kind: "bands" | "lateness"): Step[] {
  const steps = rows.map((row) => {
    const from = kind === "bands" ? row.share("reached") : (row.number("late", 0) ?? 0);
    return { row, from, share: row.share("share") };
  });
  steps.sort((one, other) => one.from - other.from);
  for (const [index, { row, from, share }] of steps.entries()) {
    const before = steps[index - 1] ?? (kind === "lateness" && from > 0 ? { from: 0, share: 1 } : undefined);
    if (!before) continue;
    if (before.from === from) throw row.unusable(kind === "bands" ? "reached" : "late");
    if (kind === "bands" ? share < before.share : share > before.share) throw row.unusable("share");
  }
  return steps.map(({ from, share }) => ({ from, share }));
}
