import type { Box } from "../../../workbook/address";
import type { BoxLook, CommonStyle, LookArea, SheetLook, TableFilter } from "../../../workbook/dressing";
import { tableOn } from "../../../workbook/dressed";
import type { Task } from "../../../workbook/live";
import { named } from "../../../workbook/sameName";
import { Trouble } from "../../../workbook/trouble";
import type { Contents } from "../../../workbook/workbook";
import { cellsAt } from "../../place";
import { askStyle } from "./commonStyle";
import { FormatCount } from "./formats";
import { askFrozen, askPage } from "./page";
import { askAll, type Question, question } from "./question";
import { HEIGHTS, SizeLook, WIDTHS } from "./sizes";
import { ValidationLook } from "./validations";

/**
 * How sheets look: one request where nothing differs and the cells are few, one more for every time that rules or sizes
 * are halved, and for every 50,000 cells. Throws Trouble sheet-missing, table-missing.
 */
export async function readLooks(
  task: Task | undefined,
  known: Contents,
  areas: readonly LookArea[],
): Promise<readonly SheetLook[]> {
  const looks = areas.map((area) => lookAt(area, known));
  await askAll(
    task,
    looks.flatMap(({ questions }) => questions),
  );
  return looks.map(({ look }) => look());
}

/** What is to be asked, and what it comes to once it has been. */
interface Looked<L> {
  readonly questions: readonly Question[];
  readonly look: () => L;
}

function lookAt(area: LookArea, known: Contents): Looked<SheetLook> {
  const { name: sheet, hasCells = false } = named(known.sheets, area.sheet) ?? {};
  if (sheet === undefined || !hasCells) throw new Trouble("sheet-missing", { sheet: area.sheet });
  const boxes = area.boxes.map((box) => lookAtBox(sheet, box, known.date1904));
  const widths = new SizeLook(area.columns, WIDTHS);
  const heights = new SizeLook(area.rows, HEIGHTS);
  const filters = area.tables.map((table) => askFilter(tableOn(sheet, table, known).name));
  const rest = asked(4, (desk) => {
    const there = desk.sheet(sheet);
    const [freeze, page] = [askFrozen(there), askPage(there)];
    return () => ({ freeze: freeze(), page: page() });
  });
  return {
    questions: [
      ...rest.questions,
      ...filters.flatMap(({ questions }) => questions),
      ...widths.questions(sheet),
      ...heights.questions(sheet),
      ...boxes.flatMap(({ questions }) => questions),
    ],
    look: () => ({
      sheet,
      boxes: boxes.map(({ look }) => look()),
      widths: widths.sizes,
      heights: heights.sizes,
      filters: filters.map(({ look }) => look()),
      ...rest.look(),
    }),
  };
}

function lookAtBox(sheet: string, box: Box, date1904: boolean): Looked<BoxLook> {
  const style = asked<CommonStyle>(10, (desk) => askStyle(cellsAt(desk.sheet(sheet), box), box));
  const formats = new FormatCount(sheet, box);
  const rules = new ValidationLook(sheet, date1904);
  return {
    questions: [...style.questions, formats.question(), rules.question(box)],
    look: () => ({ style: style.look(), formats: formats.formats, validations: rules.validations }),
  };
}

function askFilter(name: string): Looked<TableFilter> {
  return asked(1, ({ workbook }) => {
    const buttons = askButtons(workbook.tables.getItem(name));
    return () => ({ table: name, buttons: buttons() });
  });
}

function askButtons(table: Excel.Table): () => boolean {
  table.load("showFilterButton");
  return () => table.showFilterButton;
}

/** One question with one answer. */
function asked<L>(loads: number, ask: (desk: Parameters<Question["ask"]>[0]) => () => L): Looked<L> {
  let found: { readonly value: L } | null = null;
  return {
    questions: [
      question(loads, (desk) => {
        const take = ask(desk);
        return () => {
          found = { value: take() };
          return [];
        };
      }),
    ],
    look: () => {
      if (!found) throw new Error("was not asked");
      return found.value;
    },
  };
}
