import { BASELINE_SHEET, GUIDE_SHEET } from "../../../src/sheets/names";
import { readRestoreCopy, restoreSheet } from "../../../src/sheets/restoreCopy";
import { openBook } from "../../../src/standin/book";
import { parseAddress } from "../../../src/workbook/address";
import { d } from "../../books";
import { closeAll, openedInExcel } from "../../excel/opened";
import { cellsOf } from "../../looking";
import { open, sampleFile } from "../workbooks";
import {
  busy,
  cellOf,
  deskAt,
  differing,
  from1904,
  merged,
  named,
  RECEIVED,
  receivedLog,
  renamed,
  row,
  type Sent,
  sent,
  type Typed,
  typedInto,
} from "./centre";
import { newResident, residentGone, RESIDENTS } from "./residents";

const OUTREACH = "Truyền thông";

let all: Sent;
beforeAll(async () => void (all = await sent(["CTXH", "QLCS"])));
afterEach(closeAll);

const ctxh = (cells: Typed) => typedInto(all.copies["CTXH"], cells);
const master = () => open(all.master);

describe("what is accepted", () => {
  test("is written, and nothing else", async () => {
    const book = master();
    const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", K6: "Không", ...residentGone(7) } });
    const { report } = await merged(book, [file]);
    expect(await differing(master(), book)).toEqual({
      [`${RESIDENTS}!B5`]: ["Lò Thị Thoa", "Lò Thị Mới"],
      [`${RESIDENTS}!K6`]: ["Có", "Không"],
    });
    expect(report.files).toEqual([
      {
        ...{ name: "1.xlsx", added: 0, changed: 2, deleted: 1, conflicts: 0, outOfScope: 0 },
        ...{ skipped: 1, failed: [] },
      },
    ]);
  });

  test("is what a person has ticked: kinds, but some of them, and others besides", async () => {
    const book = master();
    const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", K6: "Không", ...residentGone(7) } });
    const desk = deskAt(book);
    const { pages } = await desk.receive(named([file]));
    const [first = "", second = ""] = pages.changed.changes.map(({ key }) => key);
    const gone = pages.deleted.changes.map(({ key }) => key);
    const accepted = { kinds: ["changed"], except: [first], also: gone } as const;
    await desk.accept({ accepted, now: RECEIVED });
    expect([await cellOf(book, RESIDENTS, "B5"), second === ""]).toEqual(["Lò Thị Thoa", false]);
    expect(await cellOf(book, RESIDENTS, "K6")).toBe("Không");
    expect(await cellOf(book, RESIDENTS, "A7")).toBeNull();
  });

  test("is written down, without anything about a person", async () => {
    const book = master();
    const file = await ctxh({
      [RESIDENTS]: { B5: "Lò Thị Mới", ...residentGone(7), ...newResident(11) },
    });
    await merged(book, [file], "all");
    const log = await receivedLog(book);
    expect(log).toMatchObject([
      {
        at: RECEIVED,
        department: "CTXH",
        merged: { added: 1, changed: 1, deleted: 1, skipped: 0, failed: 0 },
      },
    ]);
    expect(JSON.stringify(log)).not.toMatch(/DT0|Lò|xlsx/);
  });

  test("where nothing is, nothing is written", async () => {
    const book = master();
    const file = await ctxh({ [RESIDENTS]: residentGone(7) });
    const { report } = await merged(book, [file], "safe");
    expect(report.files).toMatchObject([{ deleted: 1, skipped: 1 }]);
    expect(book.toBytes()).toEqual(master().toBytes());
  });

  test("twice is written once", async () => {
    const book = master();
    const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", ...newResident(11) } });
    await merged(book, [file]);
    const once = book.toBytes();
    const { report } = await merged(book, [file]);
    expect(report.files).toMatchObject([{ added: 0, changed: 0, skipped: 0, failed: [] }]);
    expect(book.toBytes()).toEqual(once);
  });

  test("from two files into one cell is written once, and counts for both", async () => {
    const book = master();
    const one = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới" } });
    const other = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", K6: "Không" } });
    const { report } = await merged(book, [one, other]);
    expect(report.files).toMatchObject([
      { changed: 1, skipped: 0, failed: [] },
      { changed: 2, skipped: 0, failed: [] },
    ]);
    expect(Object.keys(await differing(master(), book))).toHaveLength(2);
  });
});

describe("a new row", () => {
  test("comes to the end, gets an id, and makes the table longer", async () => {
    const book = master();
    await merged(book, [await ctxh({ [RESIDENTS]: newResident(11) })]);
    expect(await cellOf(book, RESIDENTS, "B11")).toBe("Vì Thị Thêm");
    expect(await cellOf(book, RESIDENTS, "S11")).toBe(7);
    expect(await cellOf(book, RESIDENTS, "T11")).toMatch(/^[B-DF-HJ-NP-TV-XZ][B-DF-HJ-NP-TV-XZ2-9]{7}$/);
    const { outline } = await book.read([]);
    expect(outline.tables.find(({ name }) => name === "DoiTuong")?.box.bottom).toBe(10);
  });

  test("keeps a text that looks like a formula a text", async () => {
    const book = master();
    const evil = '=HYPERLINK("http://a.b","x")';
    await merged(book, [await ctxh({ [OUTREACH]: row(43, "ABC", [d("01/06/2026"), evil, "Loa"]) })]);
    const place =
      Object.entries(await differing(master(), book)).find(([, [, after]]) => after === evil)?.[0] ?? "";
    const box = parseAddress(place.split("!")[1] ?? "");
    const sheet = openBook(book.toBytes()).sheet(OUTREACH);
    // What begins with "=" here would be a formula, were the cell not for texts.
    expect(box && sheet?.style(box.top, box.left).format).toBe("@");
    expect(box && sheet?.values(box)).toEqual([[evil]]);
  });

  test("is not written where something stands below the table, and the rest is", async () => {
    const book = await typed({ [RESIDENTS]: { B11: "Người lập biểu" } });
    const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", ...newResident(11) } });
    const { report } = await merged(book, [file]);
    expect(report.files).toMatchObject([
      {
        ...{ added: 1, changed: 1, skipped: 0 },
        failed: [{ code: "below-table-taken", place: { sheet: RESIDENTS, cell: "B11" } }],
      },
    ]);
    expect(await cellOf(book, RESIDENTS, "B5")).toBe("Lò Thị Mới");
    expect(await receivedLog(book)).toMatchObject([{ merged: { added: 0, changed: 1, failed: 1 } }]);
  });

  test("where not one can be written, nothing waits to be undone or completed", async () => {
    const book = await typed({ [RESIDENTS]: { B11: "Người lập biểu" } });
    const { desk, report } = await merged(book, [await ctxh({ [RESIDENTS]: newResident(11) })]);
    expect(report.files).toMatchObject([{ failed: [{ code: "below-table-taken" }] }]);
    expect(await desk.lastMerge()).toBeNull();
    const [kept] = await cellsOf(book, [restoreSheet(1)]);
    expect(kept && readRestoreCopy(kept)).toBeNull();
  });

  test("that was deleted here meanwhile comes back with its id", async () => {
    const id = await cellOf(master(), RESIDENTS, "T7");
    const book = await typed({ [RESIDENTS]: row(7, "ABCDEFGHIJKLMNOPQT") });
    // By the chance that gave it, it would be given again.
    const desk = deskAt(book, 77);
    const { pages } = await desk.receive(named([await ctxh({ [RESIDENTS]: { B7: "Cà Thị Đổi" } })]));
    const also = pages.conflict.changes.map(({ key, why }) => (why === "deleted-here" ? key : ""));
    await desk.accept({ accepted: { kinds: [], except: [], also }, now: RECEIVED });
    expect(await cellOf(book, RESIDENTS, "B11")).toBe("Cà Thị Đổi");
    expect(await cellOf(book, RESIDENTS, "A11")).toBe("DT003");
    expect(await cellOf(book, RESIDENTS, "T11")).toBe(id);
  });
});

describe("a row that is deleted", () => {
  test("is emptied where it stands, with its id; people's own columns and the helpers stay", async () => {
    const book = await withOwnColumn();
    const { report } = await merged(book, [await ctxh({ [RESIDENTS]: residentGone(7) })], "all");
    expect(report.files).toMatchObject([{ deleted: 1, skipped: 0 }]);
    const [read] = (await book.read([{ sheet: RESIDENTS }])).sheets;
    const line = read?.cells[6 - read.top] ?? [];
    expect([...line.slice(0, 17), line[19]]).toEqual(new Array(18).fill(null));
    expect(
      openBook(book.toBytes()).sheet(RESIDENTS)?.formulas({ top: 6, left: 17, bottom: 6, right: 18 })[0],
    ).toEqual([expect.stringMatching(/^=IF/), expect.stringMatching(/^=IF/)]);
    expect(line[20]).toBe("việc riêng");
    expect(await cellOf(book, RESIDENTS, "A8")).toBe("DT004");
  });
});

describe("a cell with a formula here", () => {
  test("is not written over; its row is told, and the rest is written", async () => {
    const book = openBook(all.master);
    book
      .sheet(RESIDENTS)
      ?.enter({ top: 5, left: 10, bottom: 5, right: 10 }, [['=IF(1=1,"Có","")']], "program");
    const held = open(await book.toBytes());
    const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", K6: "Không", B6: "Không ghi" } });
    const { report } = await merged(held, [file]);
    expect(report.files).toMatchObject([
      {
        ...{ changed: 2, skipped: 0 },
        failed: [{ code: "formula-there", place: { sheet: RESIDENTS, cell: "K6" } }],
      },
    ]);
    expect(await cellOf(held, RESIDENTS, "B5")).toBe("Lò Thị Mới");
    expect(await cellOf(held, RESIDENTS, "B6")).toBe("Lường Văn Tiến");
    expect(await receivedLog(held)).toMatchObject([{ merged: { changed: 1, failed: 1 } }]);
  });
});

describe("a colleague who writes at the same time", () => {
  const file = () => ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", K6: "Không" } });

  test("keeps what they wrote: it waits for a decision, and the rest is written", async () => {
    const book = master();
    const shared = busy(book, 1, () => ({ [RESIDENTS]: { B5: "Lò Thị Đồng Nghiệp" } }));
    const { report } = await merged(shared, [await file()]);
    expect(report.files).toMatchObject([{ conflicts: 1, changed: 1, skipped: 1, failed: [] }]);
    expect(await cellOf(book, RESIDENTS, "B5")).toBe("Lò Thị Đồng Nghiệp");
    expect(await cellOf(book, RESIDENTS, "K6")).toBe("Không");
  });

  test("keeps it also where somebody has decided against what stood there before", async () => {
    const book = await typed({ [RESIDENTS]: { B5: "Lò Thị Đồng Nghiệp" } });
    const desk = deskAt(busy(book, 1, () => ({ [RESIDENTS]: { B5: "Lò Thị Khác Nữa" } })));
    const { pages } = await desk.receive(named([await file()]));
    const also = pages.conflict.changes.map(({ key }) => key);
    const report = await desk.accept({ accepted: { kinds: [], except: [], also }, now: RECEIVED });
    expect(report.files[0]).toMatchObject({
      ...{ conflicts: 1, changed: 1, skipped: 1 },
      failed: [{ code: "changed-meanwhile", place: { sheet: RESIDENTS, cell: "B5" } }],
    });
    expect(await cellOf(book, RESIDENTS, "B5")).toBe("Lò Thị Khác Nữa");
  });

  test("who sorts the register is followed", async () => {
    const book = master();
    const [read] = (await book.read([{ sheet: RESIDENTS }])).sheets;
    const [five = [], six = []] = read?.cells.slice(4 - read.top) ?? [];
    const letters = "ABCDEFGHIJKLMNOPQ";
    const swapped = {
      ...row(5, letters, six),
      ...row(6, letters, five),
      T5: six[19] ?? null,
      T6: five[19] ?? null,
    };
    const { report } = await merged(
      busy(book, 1, () => ({ [RESIDENTS]: swapped })),
      [await file()],
    );
    expect(report.files).toMatchObject([{ changed: 2, skipped: 0, failed: [] }]);
    expect(await cellOf(book, RESIDENTS, "B6")).toBe("Lò Thị Mới");
    expect(await cellOf(book, RESIDENTS, "K5")).toBe("Không");
  });

  test("who does not stop is given up upon", async () => {
    const book = master();
    let times = 0;
    const never = busy(book, Infinity, () => ({ [RESIDENTS]: { T5: `XXXX222${String(2 + times++)}` } }));
    const { report } = await merged(never, [await file()]);
    expect(times).toBe(3);
    expect(report.files[0]?.failed.map(({ code }) => code)).toContain("changed-meanwhile");
    expect(await cellOf(book, RESIDENTS, "K6")).toBe("Có");
  });
});

test("what is missing here cannot be written, and the rest is", async () => {
  const book = renamed(master(), "Ghi chú", "Ghi thêm");
  const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", Q6: "Đã chuyển phòng" } });
  const { report } = await merged(book, [file]);
  const { failed = [], skipped } = report.files[0] ?? {};
  expect(skipped).toBe(0);
  expect(failed).toEqual([{ code: "field-missing", place: { sheet: RESIDENTS, cell: "A4" } }]);
  expect(await cellOf(book, RESIDENTS, "B5")).toBe("Lò Thị Mới");
});

test("a workbook that counts days from 1904 gets its own days", async () => {
  const { workbook, plans } = from1904(master());
  const file = await ctxh({
    [RESIDENTS]: { D5: 1955, M5: d("05/11/2026"), ...newResident(11) },
  });
  const desk = deskAt(workbook);
  const { counts, pages } = await desk.receive(named([file]));
  expect(counts).toMatchObject({ added: 1, changed: 1 });
  expect(pages.changed.changes[0]?.cells).toContainEqual({
    ...{ field: "Hạn cập nhật", base: "31/03/2026", here: "31/03/2026", there: "05/11/2026" },
  });
  await desk.accept({ accepted: "safe", now: RECEIVED });
  const written = plans.flatMap(({ cells }) => cells);
  const at = (r: number, c: number) =>
    written.find(({ row: there, column }) => there === r - 1 && column === c)?.value;
  expect([at(5, 3), at(5, 12), at(11, 3), at(11, 8)]).toEqual([
    1955,
    d("05/11/2026") - 1462,
    1950,
    d("03/06/2026") - 1462,
  ]);
});

test("a workbook that has never sent anything gets its log with the first merge", async () => {
  const book = open(await sampleFile("30/06/2026", { residents: 6, clean: true }));
  const strange = openBook(await ctxh({ [RESIDENTS]: newResident(11) }));
  strange.structureLocked = false;
  for (const name of [GUIDE_SHEET, BASELINE_SHEET]) {
    const sheet = strange.sheet(name);
    if (sheet) strange.removeSheet(sheet);
  }
  const { view, report, desk } = await merged(book, [await strange.toBytes()]);
  expect(view.files[0]).toMatchObject({
    recognised: false,
    department: null,
    notes: [{ kind: "not-sent-by-us" }],
  });
  expect(report.files).toMatchObject([{ added: 1, deleted: 0, failed: [] }]);
  expect(await cellOf(book, RESIDENTS, "B11")).toBe("Vì Thị Thêm");
  expect(await receivedLog(book)).toMatchObject([{ department: null, sending: null, merged: { added: 1 } }]);
  await desk.undoMerge();
  expect(await receivedLog(book)).toEqual([]);
  expect(await cellOf(book, RESIDENTS, "B11")).toBeNull();
});

test("a protected sheet is told, and nothing of the registers is written", async () => {
  const { book, workbook } = await openedInExcel(all.master);
  const sheet = book.sheet(RESIDENTS);
  if (sheet) sheet.protected = true;
  const before = await cellOf(workbook(), OUTREACH, "B5");
  const file = await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới" }, [OUTREACH]: { B5: "Đổi tên" } });
  await expect(merged(workbook(), [file])).rejects.toMatchObject({ code: "sheet-protected" });
  expect(await cellOf(workbook(), OUTREACH, "B5")).toBe(before);
});

async function typed(cells: Typed) {
  return open(await typedInto(all.master, cells));
}

/** The register of residents with a column of their own right of Mã dòng. */
async function withOwnColumn() {
  const book = openBook(all.master);
  const sheet = book.sheet(RESIDENTS);
  sheet?.enter({ top: 3, left: 20, bottom: 3, right: 20 }, [["Theo dõi riêng"]], "person");
  sheet?.enter({ top: 6, left: 20, bottom: 6, right: 20 }, [["việc riêng"]], "person");
  return open(await book.toBytes());
}
