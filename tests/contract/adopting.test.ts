import type { AdoptionPlan, Becomes, Decision } from "../../src/actions/adopting";
import type { Desk } from "../../src/actions/desk";
import { openDesk } from "../../src/actions/openDesk";
import type { CellValue } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { KEPT, keptWorkbook, NEXT_MONTH, TODAY } from "../actions/keptSheet";
import { cellsOf, outlineOf } from "../looking";
import { closeDoors, DOORS } from "./doors";

jest.setTimeout(60_000);
afterEach(closeDoors);

/** A sheet that somebody keeps becomes rows of a register, and leaves it again, through both doors. */

const JUNE = { sheet: "DS 06", register: "residents", file: null };
const JULY = { ...JUNE, sheet: "DS 07" };
const NOW = TODAY + 0.5;

/** "Ngày vào" is the day of admission, and "Ngày nhập" is left out. */
const CHOSEN: readonly Decision[] = [
  { columns: [7], becomes: { as: "field", fields: ["Ngày tiếp nhận"] } },
  { columns: [8], becomes: { as: "out" } },
];

const shownTo = ({ columns }: AdoptionPlan): Decision[] =>
  columns.flatMap((column) =>
    column.becomes && column.certainty !== "blank"
      ? [{ columns: column.columns, becomes: column.becomes }]
      : [],
  );

async function adopt(desk: Desk, from: typeof JUNE, decisions = CHOSEN) {
  const plan = await desk.proposal({ ...from, decisions });
  return desk.adoptSheet({ ...from, seen: plan.seen, decisions: shownTo(plan), now: NOW });
}

const became = ({ columns }: AdoptionPlan) =>
  columns.map(({ letters, certainty, becomes }): [string, string, Becomes | null] => [
    letters,
    certainty,
    becomes,
  ]);

/** What the register says, without the columns that are calculated. */
async function residents(workbook: Workbook): Promise<CellValue[][]> {
  const table = (await outlineOf(workbook)).tables.find(({ name }) => name === "DoiTuong");
  const [cells] = await cellsOf(workbook, ["Đối tượng"]);
  if (!table || !cells) throw new Error("no residents");
  const wanted = ["Mã đối tượng", "Họ và tên", "Ngày tiếp nhận", "STT", "Quê quán", "Nguồn"];
  return cells.cells
    .slice(table.box.top + 1 - cells.top, table.box.bottom + 1 - cells.top)
    .map((line) => wanted.map((name) => line[table.columns.indexOf(name)] ?? null))
    .filter((row) => row.some((value) => value !== null && value !== ""));
}

describe.each(DOORS)("through $name", (door) => {
  const opened = async () =>
    door.open((await keptWorkbook({ "DS 06": KEPT, "DS 07": NEXT_MONTH })).toBytes());

  it("takes over what was shown, and the sheet stays as it is", async () => {
    const { workbook } = await opened();
    const [before] = await cellsOf(workbook(), ["DS 06"]);
    const desk = openDesk(workbook());
    expect(await adopt(desk, JUNE)).toEqual({
      ...{ added: 3, known: 0, repaired: 2, remembered: true },
      place: { sheet: "Đối tượng", cell: "A5" },
      doubts: { count: 0, shown: [] },
    });
    const rows = await residents(workbook());
    // A column of texts makes texts of numbers, in Excel.
    expect(rows.map((row) => row.map((value, at) => (at === 3 ? Number(value) : value)))).toEqual([
      ["DT201", "Lò Thị Hoa", 43905, 1, "Bản Mòn", "'DS 06'!A6"],
      ["DT202", "Trần Văn An", 43605, 2, "Mai Sơn", "'DS 06'!A7"],
      ["DT203", "Quàng Thị Mơ", 43905, 3, "Thuận Châu", "'DS 06'!A8"],
    ]);
    expect(await cellsOf(workbook(), ["DS 06"])).toEqual([before]);
  });

  it("offers the next month's sheet what was decided for the last one", async () => {
    const { workbook } = await opened();
    const desk = openDesk(workbook());
    await adopt(desk, JUNE);
    const next = await desk.proposal({ ...JULY, decisions: [] });
    expect(became(next)).toEqual([
      ["A", "remembered", { as: "own" }],
      ["B", "remembered", { as: "field", fields: ["Mã đối tượng"] }],
      ["C", "remembered", { as: "field", fields: ["Họ và tên"] }],
      ["D + E", "remembered", { as: "field", fields: ["Giới tính", "Ngày sinh"] }],
      ["F", "remembered", { as: "field", fields: ["Số định danh"] }],
      ["G", "remembered", { as: "field", fields: ["Nhóm đối tượng"] }],
      ["H", "remembered", { as: "field", fields: ["Ngày tiếp nhận"] }],
      ["I", "remembered", { as: "out" }],
      ["J", "blank", { as: "out" }],
      ["K", "remembered", { as: "own" }],
    ]);
    expect(await adopt(desk, JULY, [])).toMatchObject({ added: 3, place: { cell: "A8" } });
    expect((await residents(workbook())).map(([code]) => code)).toEqual([
      ...["DT201", "DT202", "DT203"],
      ...["DT201B", "DT202B", "DT203B"],
    ]);
  });

  it("takes the rows out again, as often as they were taken over", async () => {
    const { workbook } = await opened();
    const desk = openDesk(workbook());
    const box = async () =>
      (await outlineOf(workbook())).tables.find(({ name }) => name === "DoiTuong")?.box.bottom;
    const empty = await box();
    await adopt(desk, JUNE);
    const filled = await box();
    await adopt(desk, JULY, []);
    expect(await desk.lastAdoption()).toMatchObject({ at: NOW, finished: true });
    expect((await desk.undoAdoption()).kept).toEqual([]);
    expect(await residents(workbook())).toHaveLength(3);
    expect(await box()).toBe(filled);
    await desk.undoAdoption();
    expect(await residents(workbook())).toEqual([]);
    expect(await box()).toBe(empty);
    expect(await desk.lastAdoption()).toBeNull();
  });
});
