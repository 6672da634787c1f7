import { refuseChanged } from "../../workbook/changed";
import { refuseImpossible } from "../../workbook/impossible";
import type { FormulaPatch, WorkbookPlan } from "../../workbook/plan";
import type { Calculate, CalculationSource, FormulaBlock, Loss } from "../../workbook/workbook";
import type { Limits } from "../limits";
import { Draft } from "../package/draft";
import type { Parts } from "../package/parts";
import { findRelation, readRelations } from "../package/relations";
import { reachable, sweep } from "../package/sweep";
import type { Book } from "../reading/book";
import { readBook } from "../reading/book";
import { findSheet, readSheet, readStrings } from "../reading/sheets";
import { CachedValues } from "./cached";
import { chartText } from "./charts/chartText";
import { valuesOf } from "./charts/values";
import { dress } from "./dress/dress";
import type { Layout } from "./layout";
import { refuseMaking } from "./make/ground";
import { makeTables } from "./make/makeTables";
import { unmakeTables } from "./make/unmakeTables";
import { formulaBlocks, layOut, plainCells } from "./layout";
import { dropSignature } from "./losses";
import { placeFills } from "./patch/fills";
import { fillBlocks, patchCells } from "./patch/apply";
import { withoutWritten } from "./patch/growth";
import { renameColumns } from "./patch/headers";
import { resizeTables } from "./patch/resize";
import type { PlacedSheet } from "./place";
import { placeSheets } from "./place";
import { placesIn } from "./places";
import { openStyles, putRelated, putStyles } from "./related";
import { sheetText } from "./sheet/sheet";
import { StringTable } from "./strings";
import { askForCalculation, setName, settleActiveSheet } from "./structure";

export interface WriteOptions {
  readonly calculate: Calculate | undefined;
  /** For the sheets that the calculation looks at. */
  readonly limits: Limits;
}

/** The package after a plan. The one given stays as it is, whatever happens. */
export function writePlan(given: Parts, before: Book, wanted: WorkbookPlan, options: WriteOptions): Written {
  refuseImpossible(wanted, before.outline);
  refuseMaking(given, before, wanted, options.limits);
  refuseChanged(wanted, before.outline, placesIn(given, before, options.limits));
  if (isEmpty(wanted)) return { parts: given, losses: [] };
  const plain = unmakeTables(given, before, wanted);
  const made = makeTables(plain.parts, plain.book, wanted);
  const plan = {
    ...wanted,
    cells: [...made.cells, ...wanted.cells],
    columns: [...made.fills, ...wanted.columns],
  };
  const resized = resizeTables(made.parts, made.book, plan);
  const { parts, book } = resized;
  const patches = [...resized.headers, ...plan.cells];
  const cells = patches.filter((cell) => !resized.isEmptied(cell));
  const formulas = (plan.formulas ?? []).filter((cell) => !resized.isEmptied(cell));
  const draft = new Draft(parts, book);
  const losses = dropSignature(draft);
  const layouts = plan.sheets.map(layOut);
  const sheets = placeSheets(draft, layouts, losses);
  const fills = placeFills(draft, plan);
  for (const { name, refersTo } of plan.names) setName(draft, name, refersTo);
  renameColumns(draft, cells);
  const opensOn = settleActiveSheet(draft);
  const strings = openStrings(draft);
  const lostFormula = patchCells(draft, cells, strings) || resized.lostFormula;
  putStrings(draft, strings);
  draft.flush();

  const written = [...cells.map(({ sheet, row, column }) => cellBlock(sheet, row, column)), ...fills];
  const patched = [...withoutWritten(resized.blocks, written), ...fills, ...formulas.map(blockOf)];
  const blocks = [...layouts.flatMap(formulaBlocks), ...patched];
  const cached = new CachedValues(options.calculate, sourceOf(draft, layouts, options.limits), blocks);
  composeSheets(draft, sheets, { strings, cached, opensOn });
  fillBlocks(draft, patched, strings, cached);
  putStrings(draft, strings);
  dress(draft, plan, options.limits);

  const isMade = (plan.tables ?? []).length + (plan.unmakings ?? []).length > 0;
  const replaces = isMade || plan.sheets.some(({ name }) => findSheet(book, name));
  if (lostFormula || replaces || blocks.length > 0) dropCalculationChain(draft);
  const isEdited = patches.length > 0 || (plan.shrinkings ?? []).length > 0;
  if (isEdited || replaces || blocks.length > 0) askForCalculation(draft);
  sweep(draft, reachable(given));
  return { parts: draft.parts, losses };
}

function isEmpty(plan: WorkbookPlan): boolean {
  const { sheets, names, cells, columns, formulas = [], lookCopies = [], dressings = [] } = plan;
  const { tables = [], unmakings = [], widenings = [], growths = [], shrinkings = [] } = plan;
  const resized = [...tables, ...unmakings, ...widenings, ...growths, ...shrinkings];
  return [sheets, names, cells, columns, formulas, resized, lookCopies, dressings].every(
    ({ length }) => length === 0,
  );
}

function blockOf({ sheet, row, column, formula }: FormulaPatch): FormulaBlock {
  return { ...cellBlock(sheet, row, column), formula };
}

function cellBlock(sheet: string, row: number, column: number): FormulaBlock {
  return { sheet, box: { top: row, left: column, bottom: row, right: column }, formula: "" };
}

export interface Written {
  readonly parts: Parts;
  readonly losses: readonly Loss[];
}

interface ComposeContext {
  readonly strings: StringTable;
  readonly cached: CachedValues;
  readonly opensOn: string | undefined;
}

function composeSheets(
  draft: Draft,
  sheets: readonly PlacedSheet[],
  { strings, cached, opensOn }: ComposeContext,
): void {
  if (sheets.length === 0) return;
  const { dialect } = draft.book;
  const styles = openStyles(draft);
  for (const { layout, part, tableIds, charts, drawingId, codeName } of sheets) {
    const isSelected = opensOn?.toLowerCase() === layout.plan.name.toLowerCase();
    const context = { dialect, styles, strings, cached, tableIds, drawingId, isSelected, codeName };
    draft.parts.put(part, sheetText(layout, context));
    const ground = { sheet: layout.plan.name, valueAt: valuesOf(layout, cached) };
    for (const { chart, part: chartPart } of charts.charts)
      draft.parts.put(chartPart, chartText(chart, ground, dialect));
  }
  putStyles(draft, styles);
}

function openStrings({ parts, book }: Draft): StringTable {
  const part = book.stringsPart !== undefined && parts.has(book.stringsPart) ? book.stringsPart : undefined;
  const text = part === undefined ? undefined : parts.text(part);
  return new StringTable(text, part ?? "", readStrings(parts, book), book.dialect.main);
}

function putStrings(draft: Draft, strings: StringTable): void {
  if (strings.hasChanged) putRelated(draft, "sharedStrings", draft.book.stringsPart, strings.toText());
}

function dropCalculationChain(draft: Draft): void {
  const chain = findRelation(readRelations(draft.parts, draft.book.part), "calcChain");
  if (chain) draft.unrelate(draft.book.part, chain.id);
}

/** The workbook as it will be, for the calculation: planned sheets from their plans, the others from the package. */
function sourceOf(draft: Draft, layouts: readonly Layout[], limits: Limits): CalculationSource {
  const book = readBook(draft.parts);
  const planned = new Map(layouts.map((layout) => [layout.plan.name.toLowerCase(), layout]));
  return {
    outline: book.outline,
    sheet: (name) => {
      const layout = planned.get(name.toLowerCase());
      if (layout) return plainCells(layout);
      return findSheet(book, name)?.hasCells ? readSheet(draft.parts, book, name, limits) : null;
    },
  };
}
