import fc from "fast-check";

import type { Desk, FindingList } from "../../src/actions/desk";
import { openDesk } from "../../src/actions/openDesk";
import { readSheets } from "../../src/actions/readSheets";
import { registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { cellAddress } from "../../src/workbook/address";
import type { Change } from "../../src/workbook/live";
import { Trouble } from "../../src/workbook/trouble";
import type { CellValue } from "../../src/workbook/value";
import type { Reading, Workbook } from "../../src/workbook/workbook";
import { d } from "../books";
import { type BookInMemory, bookInMemory } from "./bookInMemory";
import { sampleFile } from "./workbooks";
import { openXlsx as open } from "../../src/xlsx";
import { SCALE_SHEET, SETTINGS_SHEET, TARGETS_SHEET } from "../../src/sheets/names";

let file: Uint8Array;
let sample: Reading;
beforeAll(async () => {
  file = await sampleFile();
  sample = await readSheets(open(file));
});

/** What the desk says after a change, or why it can say nothing. */
async function said(answer: Promise<FindingList>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Trouble) return error.message;
    throw error;
  }
}

const afresh = (book: BookInMemory) => said(openDesk(book).check());

describe("after an edit the findings are those of a fresh check", () => {
  const told = async (edit: (book: BookInMemory) => Change) => {
    const book = bookInMemory(sample);
    const desk = openDesk(book);
    await desk.check();
    const change = edit(book);
    const after = await said(desk.recheck(change));
    expect(after).toEqual(await afresh(book));
    return after;
  };

  test("a value that is not in the list", async () => {
    const after = (await told((book) => book.type("Đối tượng", 5, 10, "khong"))) as FindingList;
    expect(after.groups.map(({ rule }) => rule)).toEqual(["list-value"]);
  });

  test("a row typed right below the table", async () => {
    const after = (await told((book) => {
      const { box } = book.table("SuatAn");
      return book.type("Bếp ăn - suất ăn", box.bottom + 1, 0, "31/2/2026");
    })) as FindingList;
    expect(after.groups.map(({ rule, count }) => [rule, count])).toEqual([
      ["required", 3],
      ["date-impossible", 1],
    ]);
  });

  test("a row typed further below, outside the table", async () => {
    const after = (await told((book) => {
      const { box } = book.table("SuatAn");
      return book.type("Bếp ăn - suất ăn", box.bottom + 5, 0, d("05/01/2026"));
    })) as FindingList;
    expect(after.groups.map(({ rule }) => rule)).toEqual(["outside-table"]);
  });

  test("a person's row taken out", async () => {
    const after = (await told((book) => book.deleteRow("Đối tượng", 4))) as FindingList;
    expect(after.groups.map(({ rule }) => rule)).toEqual(["unknown-code"]);
  });

  test("a row put into a table or taken out, told by its own cells alone", async () => {
    await told((book) => ({ ...book.insertRow("Đối tượng", 6), address: "A7:S7" }));
    await told((book) => ({ ...book.deleteRow("Đối tượng", 6), address: "A7:S7" }));
  });

  test("rows that others added, between the table as it was and what was told", async () => {
    await told((book) => {
      const { bottom } = book.table("SuatAn").box;
      book.paste("Bếp ăn - suất ăn", bottom + 1, 0, [["x"], ["y"], ["z"]]);
      return book.type("Bếp ăn - suất ăn", bottom + 4, 0, "w");
    });
  });

  test("a column renamed", async () => {
    const after = (await told((book) => book.renameColumn("DoiTuong", "Ngày ra", "Ngày rời"))) as FindingList;
    expect(after.groups.map(({ rule }) => rule)).toEqual(["field-missing"]);
  });

  test("a report date in another year", async () => {
    expect(await told((book) => book.type(SETTINGS_SHEET, 7, 1, d("05/01/2027")))).toMatch(
      /report-date-outside/,
    );
  });

  test("a level that is no number", async () => {
    expect(await told((book) => book.type(TARGETS_SHEET, 4, 6, "x"))).toMatch(/target-level-unreadable/);
  });

  test("a sheet renamed before anybody told of the edit in it", async () => {
    await told((book) => {
      const change = book.type("Đối tượng", 5, 10, "khong");
      book.rename("Đối tượng", "Người ở");
      return change;
    });
  });

  test("a table turned into plain cells", async () => {
    const after = (await told((book) => {
      book.dropTable("SuatAn");
      return book.type("Đối tượng", 5, 10, "khong");
    })) as FindingList;
    expect(after.groups.map(({ rule }) => rule).sort()).toEqual(["list-value", "register-missing"]);
  });

  test("what was wrong with the settings is put right again", async () => {
    const book = bookInMemory(sample);
    const desk = openDesk(book);
    const clean = await desk.check();
    expect(await said(desk.recheck(book.type(SETTINGS_SHEET, 7, 1, "x")))).toMatch(/setting-unreadable/);
    const after = await said(desk.recheck(book.type(SETTINGS_SHEET, 7, 1, d("30/06/2026"))));
    expect(after).toEqual(clean);
  });
});

describe("what is read", () => {
  const rows = (first: number, last: number) => ({ first, last });
  const areasOf = async (edit: (book: BookInMemory) => Change) => {
    const book = bookInMemory(sample);
    const desk = openDesk(book);
    await desk.check();
    const change = edit(book);
    book.readings.length = 0;
    await desk.recheck(change);
    return book.readings;
  };
  const deciding = [SETTINGS_SHEET, TARGETS_SHEET, SCALE_SHEET].map((sheet) => ({ sheet }));

  test("of a cell inside a table its row alone, with the settings and the targets", async () => {
    const areas = await areasOf((book) => book.type("Đối tượng", 5, 10, "khong"));
    expect(areas).toEqual([[...deciding, { sheet: "Đối tượng", rows: rows(5, 5), formulas: true }]]);
  });

  test("of a row typed below the table what lies from there on", async () => {
    const { box } = bookInMemory(sample).table("SuatAn");
    const areas = await areasOf((book) => book.type("Bếp ăn - suất ăn", box.bottom + 1, 0, d("05/01/2026")));
    expect(areas).toEqual([
      [...deciding, { sheet: "Bếp ăn - suất ăn", rows: rows(box.bottom + 1, 1_048_575), formulas: true }],
    ]);
  });

  test("of a whole column its sheet", async () => {
    const areas = await areasOf((book) => ({ ...book.type("Đối tượng", 5, 10, "khong"), address: "K:K" }));
    expect(areas).toEqual([[...deciding, { sheet: "Đối tượng", formulas: true }]]);
  });

  test("of a sheet that is none of ours nothing", async () => {
    expect(await areasOf(() => ({ sheet: "Của phòng", address: "A1" }))).toEqual([deciding]);
  });

  test("a sheet whose table is elsewhere than before is read again, though nobody told of it", async () => {
    const areas = await areasOf((book) => {
      book.deleteRow("Viên chức", 5);
      return book.type("Đối tượng", 5, 10, "khong");
    });
    expect(areas).toHaveLength(2);
    expect(areas[1]).toEqual([{ sheet: "Viên chức", formulas: true }]);
  });

  test("everything where nothing was checked yet", async () => {
    const book = bookInMemory(sample);
    const change = book.type("Đối tượng", 5, 10, "khong");
    const after = await openDesk(book).recheck(change);
    expect(after).toEqual(await afresh(book));
    expect(book.readings[0]).toHaveLength(19);
  });
});

test("a change that could not be read is not forgotten", async () => {
  const book = bookInMemory(sample);
  let isOut = false;
  const read: BookInMemory["read"] = (areas) =>
    isOut ? Promise.reject(new Trouble("excel-not-answering")) : book.read(areas);
  const desk = openDesk({ ...book, read });
  await desk.check();
  const lost = book.type("Đối tượng", 5, 10, "khong");
  isOut = true;
  expect(await said(desk.recheck(lost))).toMatch(/excel-not-answering/);
  isOut = false;
  const next = book.type("Đối tượng", 6, 10, "khong");
  expect(await desk.recheck(next)).toEqual(await afresh(book));
});

/** One thing somebody does; positions count from the top again where the sheet is shorter. */
type Deed =
  | { readonly does: "type"; readonly at: Spot; readonly value: CellValue }
  | { readonly does: "paste"; readonly at: Spot; readonly values: readonly (readonly CellValue[])[] }
  | { readonly does: "insert" | "delete" | "append"; readonly at: Spot }
  | { readonly does: "set"; readonly year: number };

interface Spot {
  readonly register: string;
  readonly row: number;
  readonly column: number;
}

const VALUES: readonly CellValue[] = [
  ...[null, null, "", "Có", "khong", "DT001", "DT001 ", "DTX", "Khác", "31/2/2026", "5/6/2026", "1.200"],
  ...[d("01/05/2026"), d("20/05/2026"), d("01/01/2020"), 45, { error: "#N/A" }],
];
const BUSY = ["residents", "staff", "incidents", "confirmations", "carelog", "meals", "deliverables"];

const spot = fc.record<Spot>({
  register: fc.constantFrom(...BUSY),
  row: fc.nat({ max: 60 }),
  column: fc.nat({ max: 16 }),
});
const value = fc.constantFrom(...VALUES);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant("type" as const), at: spot, value }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("paste" as const),
      at: spot,
      values: fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom("insert", "delete", "append"), at: spot }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("set" as const), year: fc.constantFrom(2025, 2026) }),
  },
);

function done(deed: Deed, book: BookInMemory): Change {
  if (deed.does === "set") return book.type(SETTINGS_SHEET, 5, 1, deed.year);
  const { sheet, table: name } = registerOf(sonLa2026, deed.at.register);
  const { box } = book.table(name);
  // From the first body row to three rows below the table.
  const row = box.top + 1 + (deed.at.row % (box.bottom - box.top + 3));
  const isBody = row <= box.bottom && box.bottom > box.top + 1;
  switch (deed.does) {
    case "type":
      return book.type(sheet, row, deed.at.column, deed.value);
    case "paste":
      return book.paste(sheet, row, deed.at.column, deed.values);
    case "insert":
      return book.insertRow(sheet, row);
    case "delete":
      return isBody ? book.deleteRow(sheet, row) : book.type(sheet, row, 0, null);
    case "append":
      return book.type(sheet, box.bottom + 1, deed.at.column, "DT001");
  }
}

const judgedAgain = async (desk: Desk, changes: readonly Change[]) => {
  let last: unknown;
  for (const change of changes) last = await said(desk.recheck(change));
  return last;
};

describe("whatever people do", () => {
  test("told at once, every list is that of a fresh check", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
        const book = bookInMemory(sample);
        const desk = openDesk(book);
        await desk.check();
        for (const one of deeds) {
          const after = await said(desk.recheck(done(one, book)));
          expect(after).toEqual(await afresh(book));
        }
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  test("told late, the last list is that of a fresh check", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 8 }), async (deeds) => {
        const book = bookInMemory(sample);
        const desk = openDesk(book);
        await desk.check();
        const changes = deeds.map((one) => done(one, book));
        expect(await judgedAgain(desk, changes)).toEqual(await afresh(book));
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  test("in a file every list is that of a fresh check", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(spot, value), { minLength: 1, maxLength: 5 }), async (edits) => {
        const workbook = open(file);
        const desk = openDesk(workbook);
        await desk.check();
        for (const [at, typed] of edits) {
          const after = await said(desk.recheck(await typedInFile(workbook, at, typed)));
          expect(after).toEqual(await said(openDesk(workbook).check()));
        }
      }),
      { numRuns: 10, seed: 3 },
    );
  });
});

/** Types a value into a cell of a register, or into a new row right below its table. */
async function typedInFile(workbook: Workbook, at: Spot, value: CellValue): Promise<Change> {
  const { sheet, table: name } = registerOf(sonLa2026, at.register);
  const { outline } = await workbook.read([]);
  const from = outline.tables.find((table) => table.name === name)?.box;
  if (!from) throw new Error(`no table ${name}`);
  const row = from.top + 1 + (at.row % (from.bottom - from.top + 1));
  await workbook.write({
    ...{ sheets: [], names: [], columns: [] },
    cells: [{ sheet, row, column: at.column, value }],
    growths: row > from.bottom ? [{ table: name, from, rows: 1 }] : [],
  });
  return { sheet, address: cellAddress(row, at.column) };
}
