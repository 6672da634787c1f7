import { scorePlan } from "../../src/actions/scoreWorkbook";
import { readBook } from "../../src/actions/readBook";
import { setUp } from "../../src/actions/setUp";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { lintFormula } from "../../src/sheets/dialect";
import type { Area } from "../../src/workbook/workbook";
import type { PlanCell, SheetPlan, TableColumnPlan, Validation, WorkbookPlan } from "../../src/workbook/plan";
import { newXlsx } from "../../src/xlsx";

interface Written {
  readonly formula: string;
  readonly where: "cell" | "rule";
}

/** The plans of a campaign's first set-up and of its scoring. */
async function plans(): Promise<WorkbookPlan[]> {
  const workbook = newXlsx();
  const written: WorkbookPlan[] = [];
  const recorder = {
    contents: () => workbook.contents(),
    read: (areas: readonly Area[]) => workbook.read(areas),
    write: (plan: WorkbookPlan) => {
      written.push(plan);
      return workbook.write(plan);
    },
  };
  await setUp(recorder, sonLa2026, { today: 46_203 });
  return [...written, scorePlan(await readBook(workbook), 46_203)];
}

function formulasOf({ sheets, columns, names }: WorkbookPlan): Written[] {
  return [
    ...sheets.flatMap(formulasOfSheet),
    ...columns.map(({ formula }) => inCell(formula)),
    ...names.map(({ refersTo }) => inRule(refersTo)),
  ];
}

function formulasOfSheet({ blocks, conditionalFormats }: SheetPlan): Written[] {
  const cells = blocks.flatMap((block): readonly (PlanCell | TableColumnPlan)[] =>
    block.kind === "table"
      ? block.columns
      : block.lines.flatMap((line) => line.cells.filter((cell) => cell !== null)),
  );
  return [
    ...cells.flatMap(({ formula }) => (formula === undefined ? [] : [inCell(formula)])),
    ...cells.flatMap(({ validation }) => (validation ? boundsOf(validation) : [])),
    ...conditionalFormats.map(({ formula }) => inRule(formula)),
  ];
}

function boundsOf({ rule }: Validation): Written[] {
  if (rule.kind === "list") return [inRule(rule.source)];
  if (rule.kind !== "date") return [];
  return [rule.min, rule.max].flatMap((bound) => (typeof bound === "string" ? [inRule(bound)] : []));
}

const inCell = (formula: string): Written => ({ formula, where: "cell" });
const inRule = (formula: string): Written => ({ formula, where: "rule" });

it("every formula we write is in the dialect", async () => {
  const all = await plans();
  const blocks = all.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  const tables = new Map(
    blocks.flatMap((block) =>
      block.kind === "table" ? [[block.name, block.columns.map(({ name }) => name)]] : [],
    ),
  );
  const formulas = all.flatMap(formulasOf);
  expect(formulas.length).toBeGreaterThan(500);
  const problems = formulas.flatMap(({ formula, where }) =>
    lintFormula(formula, where, tables).map((problem) => `${problem} in ${formula}`),
  );
  expect(problems).toEqual([]);
});
