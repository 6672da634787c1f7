import type { AdoptionPlan, Decision, MarkDecision } from "../../src/actions/adopting";
import { openDesk } from "../../src/actions/openDesk";
import { readBook } from "../../src/actions/readBook";
import type { Grid } from "../../src/workbook/value";
import type { Workbook } from "../../src/workbook/workbook";
import { d, m } from "../books";
import { keptWorkbook, TODAY } from "./keptSheet";

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
const NOW = TODAY + 0.5;

const kept = (title: string, ...marks: readonly (readonly (string | null)[])[]): Grid => [
  [title],
  [],
  ["STT", "Mã đối tượng", "Họ và tên", ...DAYS],
  ...marks.map((row, i) => [i + 1, `DT00${String(i + 1)}`, `Lò Thị ${"ABC"[i] ?? ""}`, ...row]),
];
const MARCH = { sheet: "Thể dục", register: "activities", file: null };
const APRIL = { ...MARCH, sheet: "Thể dục T4" };
const agreed = ({ columns }: AdoptionPlan): Decision[] =>
  columns.flatMap(({ columns: own, becomes, certainty }) =>
    becomes && certainty !== "blank" ? [{ columns: own, becomes }] : [],
  );

async function adopt(
  workbook: Workbook,
  from: typeof MARCH,
  said: { readonly month?: number; readonly marks?: readonly MarkDecision[] } = {},
) {
  const desk = openDesk(workbook);
  const plan = await desk.proposal({ ...from, decisions: [], ...said });
  return desk.adoptSheet({ ...from, seen: plan.seen, decisions: agreed(plan), now: NOW, ...said });
}

async function daysIn(workbook: Workbook): Promise<number[]> {
  return Array.from((await readBook(workbook)).book.entries("activities").days("Ngày"));
}

const meant = (mark: string, value: string): MarkDecision => ({ mark, becomes: { as: "value", value } });
const uses = async (workbook: Workbook, from: typeof MARCH) => {
  const { grid } = await openDesk(workbook).proposal({ ...from, decisions: [] });
  return grid?.marks.map(({ written, certainty, becomes }) =>
    [written, certainty, becomes.as === "out" ? "out" : becomes.value].join(" "),
  );
};

describe("what a person says of marks", () => {
  const sheets = () =>
    keptWorkbook({
      [MARCH.sheet]: kept("THÁNG 3 NĂM 2026", ["x", "H", "N"]),
      [APRIL.sheet]: kept("THÁNG 4 NĂM 2026", ["H", "x", "N", "Q"]),
    });
  const CHOSEN = [meant("h", "Miễn"), { mark: "n", becomes: { as: "out" } }] as const;

  it("is kept in the list, offered the next month, and can be changed there", async () => {
    const workbook = await sheets();
    expect(await adopt(workbook, MARCH, { marks: CHOSEN })).toMatchObject({ added: 2, doubts: { count: 0 } });
    expect(await uses(workbook, APRIL)).toEqual([
      ...["H remembered Miễn", "x usual Có", "N remembered out", "Q unclear out"],
    ]);
    const { sheets: read } = await workbook.read([{ sheet: "Cách nhận sổ" }]);
    const lines = read[0]?.cells.filter((row) =>
      row.some((cell) => typeof cell === "string" && cell.startsWith("Ký hiệu")),
    );
    expect(lines).toEqual([
      ["Sinh hoạt", "Ký hiệu “h”", "Miễn"],
      ["Sinh hoạt", "Ký hiệu “n”", "bỏ qua"],
    ]);
    const row = (read[0]?.top ?? 0) + (read[0]?.cells.findIndex((one) => one.includes("Ký hiệu “h”")) ?? 0);
    const patch = { sheet: "Cách nhận sổ", row, column: 2, value: "KHÔNG" };
    await workbook.write({ sheets: [], names: [], columns: [], cells: [patch] });
    expect(await uses(workbook, APRIL)).toContain("H remembered Không");
  });

  it("is not known where it was not agreed to: the cells stay in their sheet", async () => {
    const workbook = await sheets();
    await adopt(workbook, MARCH, { marks: CHOSEN });
    expect(await adopt(workbook, APRIL)).toMatchObject({ added: 1, doubts: { count: 3 } });
  });
});

describe("another month than the sheet says", () => {
  const centre = (title: string) => keptWorkbook({ [MARCH.sheet]: kept(title, ["x", null, "P"]) });

  it("is a person's to choose, and the sheet's is shown beside it", async () => {
    const workbook = await centre("THÁNG 2 NĂM 2026");
    const plan = await openDesk(workbook).proposal({ ...MARCH, decisions: [], month: m("03/2026") });
    expect(plan.grid).toMatchObject({
      ...{ month: m("03/2026"), unclear: null },
      said: { month: m("02/2026"), from: [{ in: "cell", cell: "A1" }] },
    });
    await adopt(workbook, MARCH, { month: m("03/2026") });
    expect(await daysIn(workbook)).toEqual([d("01/03/2026"), d("03/03/2026")]);
  });

  it("never takes an entry twice that was taken for the other one", async () => {
    const workbook = await centre("THÁNG 2 NĂM 2026");
    await adopt(workbook, MARCH);
    const again = await adopt(workbook, MARCH, { month: m("03/2026") });
    expect(again).toMatchObject({ added: 0, known: 2 });
    expect(again.doubts.shown).toContainEqual({
      ...{ kind: "other-month", said: "01/03/2026", known: "01/02/2026" },
      place: { sheet: MARCH.sheet, cell: "D4" },
    });
    expect(await daysIn(workbook)).toEqual([d("01/02/2026"), d("03/02/2026")]);
  });

  it("takes the marks of a sheet that is written anew for the month that it says", async () => {
    const workbook = await centre("THÁNG 2 NĂM 2026");
    await adopt(workbook, MARCH);
    const patch = { sheet: MARCH.sheet, row: 0, column: 0, value: "THÁNG 3 NĂM 2026" };
    await workbook.write({ sheets: [], names: [], columns: [], cells: [patch] });
    expect(await adopt(workbook, MARCH)).toMatchObject({ added: 2, known: 0 });
  });

  it("moves dates across with it", async () => {
    const dated = kept("", ["x", null, "P"]).map((row) =>
      row.map((cell) =>
        typeof cell === "number" && row[1] === "Mã đối tượng" ? d("31/12/2025") + cell : cell,
      ),
    );
    const workbook = await keptWorkbook({ [MARCH.sheet]: dated });
    await adopt(workbook, MARCH, { month: m("03/2026") });
    expect(await daysIn(workbook)).toEqual([d("01/03/2026"), d("03/03/2026")]);
  });
});
