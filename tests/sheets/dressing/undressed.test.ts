import { differences } from "../../../src/sheets/dressing/differences";
import { keepingCopies, keptLook } from "../../../src/sheets/dressing/kept";
import { undressing } from "../../../src/sheets/dressing/undressed";
import type { SheetLook } from "../../../src/workbook/dressing";
import type { TableOutline } from "../../../src/workbook/workbook";
import { changed, indexOf, staff, tidy } from "./tidy";

const wanted = staff();
const { table } = wanted;
const sex = wanted.columns.find(({ kind }) => kind === "list");
const list = sex?.name ?? "";
const at = indexOf(wanted, list);

/** Codes of another font, a list that only one row has, a narrow column, a low header, no filter, nothing frozen. */
function messy(): SheetLook {
  const codes = changed(wanted, "Mã", () => ({ style: { font: "Arial" } })).boxes;
  const lists = changed(wanted, list, ({ validations }) => ({
    validations: validations.map(({ box, validation }) => ({
      box: { ...box, top: 5, bottom: 5 },
      validation,
    })),
  })).boxes;
  const before = wanted.titles.length + wanted.headers.length;
  const look = tidy(wanted);
  return {
    ...look,
    boxes: look.boxes.map(
      (box, i) => (i === before ? codes[i] : i === before + at ? lists[i] : undefined) ?? box,
    ),
    widths: look.widths.map((one) => (one.index === 4 ? { ...one, size: 3 } : one)),
    heights: [{ index: 3, size: 10 }],
    filters: [{ table: table.name, buttons: false }],
    freeze: { rows: 0, columns: 0 },
    page: { ...look.page, repeatRows: { first: 1, last: 2 }, paper: "A3" },
  };
}

const kept = keptLook(wanted, messy(), differences(wanted, messy()).dressing, []);
const back = (now: Partial<TableOutline>) => undressing(kept, { ...table, ...now }, "SCT_X");

test("only what changes is kept, and its styles beside each other", () => {
  expect(kept).toMatchObject({
    ...{ widths: [{ index: 4, size: 3 }], heights: [{ index: 3, size: 10 }], buttons: false },
    ...{ freeze: { rows: 0, columns: 0 }, page: { paper: "A3" } },
    styles: [{ box: { top: 4, left: 0, bottom: 7, right: 0 }, at: { row: 0, column: 24 } }],
  });
  expect(keepingCopies(kept, "SCT_X")).toEqual([
    {
      from: { sheet: "Viên chức", box: { top: 4, left: 0, bottom: 7, right: 0 } },
      to: { sheet: "SCT_X", row: 0, column: 24 },
    },
  ]);
  const nothing = keptLook(wanted, tidy(wanted), differences(wanted, tidy(wanted)).dressing, []);
  expect([nothing.styles, nothing.rules, nothing.buttons, nothing.page]).toEqual([[], [], null, null]);
});

test("all of it comes back where nothing has changed", () => {
  const undone = back({});
  expect(undone?.lookCopies).toEqual([
    {
      from: { sheet: "SCT_X", box: { top: 0, left: 24, bottom: 3, right: 24 } },
      to: { sheet: "Viên chức", row: 4, column: 0 },
    },
  ]);
  expect(undone?.dressing).toMatchObject({
    ...{ styles: [], widths: [{ index: 4, size: 3 }], filters: [{ table: table.name, buttons: false }] },
    ...{ freeze: { rows: 0, columns: 0 }, page: { repeatRows: { first: 1, last: 2 } } },
  });
  const rules = undone?.dressing.validations.map(({ box, validation }) => [
    box.top,
    box.bottom,
    validation?.type ?? null,
  ]);
  expect(rules).toEqual([
    [4, 4, null],
    [5, 5, "list"],
    [6, 7, null],
  ]);
});

test("a table that moved gets it where it is now", () => {
  const undone = back({ sheet: "Sổ khác", box: { top: 5, left: 2, bottom: 9, right: 14 } });
  expect(undone?.lookCopies.map(({ to }) => to)).toEqual([{ sheet: "Sổ khác", row: 6, column: 2 }]);
  expect(undone?.dressing).toMatchObject({
    ...{ sheet: "Sổ khác", widths: [{ index: 6, size: 3 }], heights: [{ index: 5, size: 10 }] },
    page: { repeatRows: { first: 3, last: 4 } },
  });
  expect(undone?.dressing.validations.map(({ box }) => [box.top, box.left])).toEqual([
    [6, at + 2],
    [7, at + 2],
    [8, at + 2],
  ]);
});

test("nothing below a table that has become shorter is touched", () => {
  const undone = back({ box: { ...table.box, bottom: 5 } });
  expect(undone?.lookCopies.map(({ from }) => from.box.bottom)).toEqual([1]);
  expect(undone?.dressing.validations.map(({ box }) => box.bottom)).toEqual([4, 5]);
});

test("columns that came behind are no matter, others are", () => {
  expect(back({ columns: [...table.columns, "Nguồn"] })).not.toBeNull();
  expect(back({ columns: ["Mã khác", ...table.columns.slice(1)] })).toBeNull();
  expect(back({ columns: table.columns.slice(0, -1) })).toBeNull();
});

test("what is kept of several registers lies below each other, and beside each other where the sheet ends", () => {
  const { dressing } = differences(wanted, messy());
  const second = keptLook(wanted, messy(), dressing, [kept]);
  expect(second.styles.map(({ at: place }) => place)).toEqual([{ row: 4, column: 24 }]);
  const long = {
    ...kept,
    styles: kept.styles.map((one) => ({ ...one, at: { row: 1_048_570, column: 24 } })),
  };
  expect(keptLook(wanted, messy(), dressing, [long]).styles.map(({ at: place }) => place)).toEqual([
    { row: 0, column: 25 },
  ]);
});
