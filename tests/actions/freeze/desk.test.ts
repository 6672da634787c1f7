import type { PartCard } from "../../../src/actions/desk";
import { scoreWorkbook } from "../../../src/actions/scoreWorkbook";
import { openDesk } from "../../../src/actions/openDesk";
import type { Workbook } from "../../../src/workbook/workbook";
import { closeAll, openedInExcel } from "../../excel/opened";
import { d } from "../../books";
import { cellsOf } from "../../looking";
import { open, sampleFile } from "../workbooks";

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile();
});
afterEach(closeAll);

const MAY = { period: { year: 2026, span: "M05" }, reportDate: d("31/05/2026") } as const;
const HALF = { period: { year: 2026, span: "H1" }, reportDate: d("30/06/2026") } as const;
const WHO = { by: "Nguyễn Văn A", today: d("01/07/2026"), again: false };

const DOORS: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ["a file", () => Promise.resolve(open(file))],
  ["Excel", async () => (await openedInExcel(file)).workbook()],
];

describe.each(DOORS)("a desk at %s", (_, door) => {
  test("freezes a period, and later scorecards say what has changed since", async () => {
    const workbook = await door();
    const desk = openDesk(workbook);
    const before = await desk.score({ ...MAY, today: WHO.today });
    expect(before.freezes).toEqual({ own: "2026-M05", periods: [] });
    expect(await desk.freeze({ ...MAY, ...WHO })).toMatchObject({
      period: "2026-M05",
      sheet: "Chốt 2026-M05",
    });
    await expect(desk.freeze({ ...MAY, ...WHO })).rejects.toMatchObject({ code: "period-frozen" });
    await desk.freeze({ ...MAY, ...WHO, again: true });

    const view = await desk.score({ ...HALF, today: WHO.today });
    expect(view.freezes).toEqual({
      own: "2026-H1",
      periods: [{ code: "2026-M05", on: d("01/07/2026"), by: "Nguyễn Văn A" }],
    });
    const parts = view.departments.flatMap(({ targets }) => targets.flatMap(({ parts: each }) => each));
    const changed = parts.filter(
      (part): part is PartCard & Required<Pick<PartCard, "change">> => !!part.change,
    );
    expect(changed.length).toBeGreaterThan(10);
    expect(new Set(changed.map(({ change }) => change.since))).toEqual(new Set(["2026-M05"]));
    expect(await desk.staleness()).toMatchObject({ scorecard: { targets: [], rows: [] }, frozen: [] });

    const [list, card] = await cellsOf(workbook, ["Kỳ đã chốt", "Chốt 2026-M05 (lần 2)"]);
    expect(list?.cells.filter(([period]) => period === "2026-M05")).toHaveLength(36);
    expect(card?.cells[1]?.[0]).toBe("BẢNG ĐIỂM THI ĐUA ĐÃ CHỐT");
  }, 60_000);
});

test("what cannot be scored as it is says nothing of being old", async () => {
  const workbook = open(file);
  await scoreWorkbook(workbook, { write: true });
  expect(await openDesk(workbook).staleness()).not.toBeNull();
  const { outline } = await workbook.read([]);
  const without: Workbook = {
    contents: async () => ({
      ...(await workbook.contents()),
      tables: outline.tables.filter(({ name }) => name !== "VanBan"),
    }),
    read: async (areas) => {
      const reading = await workbook.read(areas);
      const tables = reading.outline.tables.filter(({ name }) => name !== "VanBan");
      return { ...reading, outline: { ...reading.outline, tables } };
    },
    looks: (areas) => workbook.looks(areas),
    write: () => Promise.reject(new Error("nothing may be written")),
  };
  expect(await openDesk(without).staleness()).toBeNull();
});
