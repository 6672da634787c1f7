import type { Block, CellStyle, PlanCell, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import type { Grid } from "../../src/workbook/value";
import type { Calculate } from "../../src/workbook/workbook";

export function workbookPlan(parts: Partial<WorkbookPlan>): WorkbookPlan {
  return { sheets: [], names: [], cells: [], columns: [], ...parts };
}

export const styles: Record<string, CellStyle> = {
  title: { bold: true, size: 14, align: "center" },
  head: { bold: true, fill: "DDEBF7", border: true, wrap: true, vertical: "center" },
  text: { format: "@", border: true, wrap: true },
  number: { format: "#,##0" },
  date: { format: "dd/mm/yyyy" },
};

export function sheetPlan(name: string, blocks: readonly Block[], parts: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    mode: "create",
    visibility: "visible",
    position: "last",
    widths: [12, 20],
    styles,
    blocks,
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
    ...parts,
  };
}

export function lines(...rows: readonly (readonly (PlanCell | null)[])[]): Block {
  return { kind: "lines", lines: rows.map((cells) => ({ cells })) };
}

export function table(
  name: string,
  columns: readonly string[],
  rows: Grid,
  formulas: Record<string, string> = {},
): Block {
  return {
    kind: "table",
    name,
    columns: columns.map((column) => {
      const formula = formulas[column];
      return {
        name: column,
        headerStyle: "head",
        style: "text",
        ...(formula === undefined ? {} : { formula }),
      };
    }),
    rows,
  };
}

/** A calculator that gives every formula the same value. */
export function always(value: string | number | boolean): Calculate {
  return (_, blocks) =>
    blocks.map(({ box }) =>
      Array.from({ length: box.bottom - box.top + 1 }, () =>
        Array.from({ length: box.right - box.left + 1 }, () => value),
      ),
    );
}
