import { restoreSheet } from "../../../src/sheets/restoreCopy";
import { seen } from "../../contract/seen";
import { open } from "../workbooks";
import {
  cellOf,
  deskAt,
  differing,
  merged,
  RECEIVED,
  receivedLog,
  type Sent,
  sent,
  type,
  type Typed,
  typedInto,
} from "./centre";
import { newResident, residentGone, RESIDENTS } from "./residents";

/** Here two helper columns stand before Mã dòng. */
const HERE = Array.from("ABCDEFGHIJKLMNOPQT");

let all: Sent;
beforeAll(async () => void (all = await sent(["CTXH"])));

const master = () => open(all.master);
const ctxh = (cells: Typed) => typedInto(all.copies["CTXH"], cells);
const everything = () => ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới", ...residentGone(7), ...newResident(11) } });

async function afterMerge() {
  const book = master();
  await merged(book, [await everything()], "all");
  return book;
}

test("all is as before, the log too, and nothing is left to undo", async () => {
  const book = await afterMerge();
  const desk = deskAt(book);
  expect(await desk.lastMerge()).toEqual({
    at: RECEIVED,
    finished: true,
    cells: expect.any(Number) as number,
  });
  const { cells, kept } = await desk.undoMerge();
  expect([kept, cells > 20]).toEqual([[], true]);
  expect(await differing(master(), book)).toEqual({});
  expect(await receivedLog(book)).toEqual([]);
  const [before, after] = [seen(all.master), seen(book.toBytes())];
  expect(after.sheets[RESIDENTS]?.tables).toEqual(before.sheets[RESIDENTS]?.tables);
  expect(await desk.lastMerge()).toBeNull();
  await expect(desk.undoMerge()).rejects.toMatchObject({ code: "nothing-to-restore" });
});

test("who types the same by hand after it was undone keeps it", async () => {
  const book = master();
  const { desk } = await merged(book, [await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới" } })]);
  await desk.undoMerge();
  await type(book, { [RESIDENTS]: { B5: "Lò Thị Mới" } });
  await expect(desk.undoMerge()).rejects.toMatchObject({ code: "nothing-to-restore" });
  expect(await cellOf(book, RESIDENTS, "B5")).toBe("Lò Thị Mới");
});

test("what somebody has changed since stays, and is named", async () => {
  const book = await afterMerge();
  await type(book, { [RESIDENTS]: { B5: "Lò Thị Sau", K6: "Không" } });
  const { kept } = await deskAt(book).undoMerge();
  expect(kept).toEqual([{ sheet: RESIDENTS, cell: "B5" }]);
  expect(await differing(master(), book)).toEqual({
    [`${RESIDENTS}!B5`]: ["Lò Thị Thoa", "Lò Thị Sau"],
    [`${RESIDENTS}!K6`]: ["Có", "Không"],
  });
});

test("where rows have changed places, no other row is written into", async () => {
  const book = await afterMerge();
  // Both say the same where the merge wrote.
  const six = await rowHere(book, 6);
  const five = await rowHere(book, 5);
  await type(book, {
    [RESIDENTS]: { ...placed(5, six), ...placed(6, five), B5: "Lò Thị Mới", B6: "Lò Thị Mới" },
  });
  const { kept } = await deskAt(book).undoMerge();
  expect(kept).toEqual([{ sheet: RESIDENTS, cell: "B5" }]);
  expect(await cellOf(book, RESIDENTS, "B5")).toBe("Lò Thị Mới");
  expect(await cellOf(book, RESIDENTS, "B6")).toBe("Lò Thị Mới");
});

test("an emptied row in which somebody has begun another one stays", async () => {
  const book = await afterMerge();
  await type(book, { [RESIDENTS]: { A7: "DT077", B7: "Người Mới" } });
  const { kept } = await deskAt(book).undoMerge();
  expect(kept).toContainEqual({ sheet: RESIDENTS, cell: "C7" });
  expect([await cellOf(book, RESIDENTS, "C7"), await cellOf(book, RESIDENTS, "T7")]).toEqual([null, null]);
});

test("a table in whose new row somebody has written keeps it", async () => {
  const book = await afterMerge();
  await type(book, { [RESIDENTS]: { Q11: "ghi thêm" } });
  await deskAt(book).undoMerge();
  expect(await cellOf(book, RESIDENTS, "Q11")).toBe("ghi thêm");
  expect(await cellOf(book, RESIDENTS, "B11")).toBeNull();
  const { outline } = await book.read([]);
  expect(outline.tables.find(({ name }) => name === "DoiTuong")?.box.bottom).toBe(10);
});

test("where not one cell is as the merge left it, that is said", async () => {
  const book = master();
  await merged(book, [await ctxh({ [RESIDENTS]: { B5: "Lò Thị Mới" } })]);
  await type(book, { [RESIDENTS]: { B5: "Lò Thị Sau" } });
  const desk = deskAt(book);
  expect(await desk.lastMerge()).toBeNull();
  await expect(desk.undoMerge()).rejects.toMatchObject({
    code: "restore-changed",
    details: { sheet: RESIDENTS, cell: "B5" },
  });
});

test("three merges can be undone, one after the other; a fourth takes the place of the first", async () => {
  const book = master();
  const names = ["Một", "Hai", "Ba", "Bốn"];
  for (const name of names) {
    await merged(book, [await ctxh({ [RESIDENTS]: { [`B${String(5 + names.indexOf(name))}`]: name } })]);
  }
  const { sheets } = await book.contents();
  expect(sheets.filter(({ name }) => name.startsWith(restoreSheet(1).slice(0, -1)))).toHaveLength(3);
  const desk = deskAt(book);
  const left: unknown[] = [];
  for (const _ of [1, 2, 3]) {
    await desk.undoMerge();
    left.push(Object.values(await differing(master(), book)).map(([, now]) => now));
  }
  expect(left).toEqual([["Một", "Hai", "Ba"], ["Một", "Hai"], ["Một"]]);
  await expect(desk.undoMerge()).rejects.toMatchObject({ code: "nothing-to-restore" });
});

test("without a merge there is nothing to undo", async () => {
  await expect(deskAt(master()).undoMerge()).rejects.toMatchObject({ code: "nothing-to-restore" });
});

async function rowHere(book: ReturnType<typeof master>, number: number) {
  return Promise.all(HERE.map((letter) => cellOf(book, RESIDENTS, `${letter}${String(number)}`)));
}

function placed(number: number, values: Awaited<ReturnType<typeof rowHere>>) {
  return Object.fromEntries(
    HERE.map((letter, index) => [`${letter}${String(number)}`, values[index] ?? null]),
  );
}
