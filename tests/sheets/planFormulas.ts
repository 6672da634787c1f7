import { lintFormula, type Where } from "../../src/sheets/dialect";
import type { PlanCell, SheetPlan, TableColumnPlan, Validation, WorkbookPlan } from "../../src/workbook/plan";

/** A formula of a plan, and where it stands: in a rule less is allowed, in an array formula more. */
export interface Written {
  readonly formula: string;
  readonly where: Where;
}

/** What is wrong with the formulas of plans that make one workbook, one line each. */
export function lintPlans(plans: readonly WorkbookPlan[]): string[] {
  const blocks = plans.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  const tables = new Map(
    blocks.flatMap((block) =>
      block.kind === "table" ? [[block.name, block.columns.map(({ name }) => name)]] : [],
    ),
  );
  return plans
    .flatMap(formulasOf)
    .flatMap(({ formula, where }) =>
      lintFormula(formula, where, tables).map((problem) => `${problem} in ${formula}`),
    );
}

export function formulasOf({ sheets, columns, names }: WorkbookPlan): Written[] {
  return [
    ...sheets.flatMap(formulasOfSheet),
    ...columns.map(({ formula }) => inCell(formula)),
    ...names.map(({ refersTo }) => inRule(refersTo)),
  ];
}

export function formulasOfSheet({ blocks, conditionalFormats }: SheetPlan): Written[] {
  const cells = blocks.flatMap((block): readonly (PlanCell | TableColumnPlan)[] =>
    block.kind === "table"
      ? block.columns
      : block.lines.flatMap((line) => line.cells.filter((cell) => cell !== null)),
  );
  return [
    ...cells.flatMap(({ formula, ...cell }): Written[] => {
      if (formula === undefined) return [];
      return [{ formula, where: "fills" in cell ? "array" : "cell" }];
    }),
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
