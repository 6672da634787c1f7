import type { Desk, PartCard, ScoreView } from "../../src/actions/desk";
import { openDesk } from "../../src/actions/openDesk";
import { scoreWorkbook } from "../../src/actions/scoreWorkbook";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { sampleRows } from "../../src/standin/sample";
import { parseAddress } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/workbook";
import { newXlsx, openXlsx as open } from "../../src/xlsx";
import { d, HEADER_ROW } from "../books";
import { sampleFile, seenThrough } from "./workbooks";

let file: Uint8Array;
beforeAll(async () => {
  file = await sampleFile("30/06/2026", { residents: 60, clean: false });
});

const partsOf = ({ departments }: ScoreView): PartCard[] =>
  departments.flatMap(({ targets }) => targets.flatMap(({ parts }) => parts));

const partIn = (view: ScoreView, id: string) => partsOf(view).find((part) => part.id === id);

/** What a cell holds. */
async function valueAt(workbook: Workbook, { sheet, cell }: { sheet: string; cell: string }) {
  const { sheets } = await workbook.read([{ sheet }]);
  const box = parseAddress(cell);
  const [cells] = sheets;
  return box && cells ? (cells.cells[box.top - cells.top]?.[box.left - cells.left] ?? null) : undefined;
}

describe("the cards", () => {
  test("say of every part what the scorecard says", async () => {
    const { scorecard } = await scoreWorkbook(open(file), { write: false });
    const view = await openDesk(open(file)).score({ reportDate: null });
    const results = scorecard.targets.flatMap(({ parts }) => parts);
    const order = sonLa2026.departments.map(({ id }) => id);
    expect(view.departments.map(({ id }) => id)).toEqual(order);
    expect(partsOf(view)).toHaveLength(results.length);
    for (const { part, tally, ...judged } of results) {
      expect(partIn(view, part.id)).toMatchObject({
        ...{ id: part.id, text: part.text, kind: part.goal.kind, level: part.goal.level },
        ...{ pass: tally.pass, fail: tally.fail, missing: tally.missing, notDue: tally.notDue },
        ...judged,
      });
    }
  });

  test("count verdicts, which add up to what is assigned", async () => {
    const { departments } = await openDesk(open(file)).score({ reportDate: null });
    for (const { id, assigned, met, verdicts, targets } of departments) {
      const sum = Object.values(verdicts).reduce((all, count) => all + count, 0);
      expect([id, sum, targets.length]).toEqual([id, assigned, assigned]);
      expect(met).toBe(verdicts.met + verdicts.exceeded);
    }
    expect(departments.map(({ name }) => name)).toContain("Phòng Y tế và nuôi dưỡng");
  });

  test("show the months of a part that counts by month, and of no other", async () => {
    const view = await openDesk(open(file)).score({ reportDate: d("31/03/2026") });
    const rows = sampleRows(sonLa2026, { residents: 60, seed: 1, clean: false }).get("outreach") ?? [];
    const inMonth = (first: number, last: number) =>
      rows.filter(([day]) => Number(day) >= first && Number(day) <= last).length;
    expect(partIn(view, "CTXH-6")?.months).toEqual([
      { month: d("01/01/2026"), count: inMonth(d("01/01/2026"), d("31/01/2026")) },
      { month: d("01/02/2026"), count: inMonth(d("01/02/2026"), d("28/02/2026")) },
      { month: d("01/03/2026"), count: inMonth(d("01/03/2026"), d("31/03/2026")) },
    ]);
    const others = partsOf(view).filter(({ id }) => id !== "CTXH-6");
    expect(others.filter(({ months }) => months.length > 0)).toEqual([]);
  });

  test("show the twelve months of a part that must reach its level in each, and which of them are of the period", async () => {
    const view = await openDesk(open(file)).score({
      period: { year: 2026, span: "Q2" },
      reportDate: d("31/05/2026"),
    });
    const cells = partIn(view, "CTXH-6")?.year ?? [];
    expect(cells.map(({ count, isInPeriod }) => (isInPeriod ? count : "outside"))).toEqual([
      ...["outside", "outside", "outside", 4, 2, null],
      ...Array.from({ length: 6 }, () => "outside"),
    ]);
    expect(cells.map(({ month }) => month).slice(0, 2)).toEqual([d("01/01/2026"), d("01/02/2026")]);
    expect(partsOf(view).filter(({ id, year }) => id !== "CTXH-6" && year.length > 0)).toEqual([]);
  });

  test("stand for the sheet that was written, as of the day that was asked for", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    const view = await desk.score({ reportDate: d("31/03/2026") });
    expect([view.period.reportDate, view.sheet, view.losses]).toEqual([d("31/03/2026"), "Bảng điểm", []]);
    expect((await workbook.contents()).sheets[0]?.name).toBe("Bảng điểm");
    expect((await desk.look()).period?.reportDate).toBe(d("31/03/2026"));
    expect((await desk.score({ reportDate: null })).period.reportDate).toBe(d("31/03/2026"));
  });

  test("are not made of a workbook that lacks a register", async () => {
    const lacking = seenThrough(open(file), {
      outline: (outline) => ({ ...outline, tables: outline.tables.filter(({ name }) => name !== "SuatAn") }),
    });
    await expect(openDesk(lacking).score({ reportDate: null })).rejects.toMatchObject({
      code: "table-missing",
      details: { sheet: "Bếp ăn - suất ăn" },
    });
  });
});

describe("the rows behind a part", () => {
  const days = ["31/01/2026", "15/02/2026", "31/03/2026", "30/06/2026", "31/12/2026"];

  test.each(days)("are as many as failed and are missing, on %s", async (day) => {
    const desk = openDesk(open(file));
    const view = await desk.score({ reportDate: d(day) });
    let withRows = 0;
    for (const { id, hasRows, fail, missing } of partsOf(view)) {
      const { total, rows } = await desk.rowsBehind(id);
      expect([id, total]).toEqual([id, expected(id, fail, missing)]);
      expect([id, hasRows]).toEqual([id, total > 0]);
      expect([id, rows.length]).toEqual([id, Math.min(total, 200)]);
      if (hasRows) withRows++;
    }
    expect(withRows).toBeGreaterThan(5);
  });

  /** Incidents are listed, unsigned months are not; counts have nothing behind them. */
  function expected(id: string, fail: number, missing: number): number {
    const part = sonLa2026.targets.flatMap(({ parts }) => parts).find((one) => one.id === id);
    const kind = part?.measure.kind;
    if (kind === "per-month" || kind === "count") return 0;
    return kind === "none" ? fail : fail + missing;
  }

  test("have a name, without any personal data", async () => {
    const desk = openDesk(open(file));
    const view = await desk.score({ reportDate: null });
    const personal = sonLa2026.registers.flatMap(({ id, fields }) => {
      const rows = sampleRows(sonLa2026, { residents: 60, seed: 1, clean: false }).get(id) ?? [];
      return fields.flatMap((field, column) =>
        field.personal && field.kind === "text" ? rows.map((row) => row[column]) : [],
      );
    });
    const names = personal.filter((name) => typeof name === "string" && name.length > 4) as string[];
    expect(names.length).toBeGreaterThan(100);
    for (const { id } of partsOf(view)) {
      const { rows } = await desk.rowsBehind(id);
      for (const { label } of rows) {
        expect(label).not.toBe("");
        expect(names.filter((name) => label.includes(name))).toEqual([]);
      }
    }
  });

  test("of a person who was not safe lead to the entry that says so", async () => {
    const { workbook, desk } = await spoiltCare();
    const { rows } = await desk.rowsBehind("QLCS-2a");
    const [row] = rows;
    expect(row).toMatchObject({ outcome: "fail", field: "An toàn", month: null });
    expect(row?.place).toEqual({ sheet: "Nhật ký chăm sóc", cell: `D${String(HEADER_ROW + 2)}` });
    expect(await valueAt(workbook, row?.place ?? { sheet: "", cell: "" })).toBe("Không");
    expect(row?.label).toMatch(/^DT\d+ · \d\d\/01\/2026$/);
  });

  async function spoiltCare(): Promise<{ workbook: Workbook; desk: Desk }> {
    const workbook = open(file);
    const cell = { sheet: "Nhật ký chăm sóc", row: HEADER_ROW + 1, column: 3, value: "Không" };
    await workbook.write({ sheets: [], names: [], cells: [cell], columns: [] });
    const desk = openDesk(workbook);
    await desk.score({ reportDate: null });
    return { workbook, desk };
  }

  test("of a document lead to the cell that failed, and bear its number and date", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    await desk.score({ reportDate: null });
    const { rows } = await desk.rowsBehind("HCTH-4");
    expect(rows.length).toBeGreaterThan(0);
    for (const { place, label, field } of rows) {
      expect(field).toBe("Điện tử");
      expect(await valueAt(workbook, place)).not.toBe("Có");
      const number = await valueAt(workbook, { ...place, cell: place.cell.replace(/^[A-Z]+/, "A") });
      expect(label).toMatch(/^.+ · \d\d\/\d\d\/2026 · Nội bộ$/);
      expect(label.split(" · ")[0]).toBe(number);
    }
  });

  test("of a month without care lead to the person, with the month", async () => {
    const desk = openDesk(open(file));
    await desk.score({ reportDate: d("31/08/2026") });
    const { rows } = await desk.rowsBehind("QLCS-4b");
    const [row] = rows;
    expect(row).toMatchObject({ outcome: "fail", field: null, place: { sheet: "Đối tượng" } });
    expect(row?.label).toMatch(/^DT\d+$/);
    expect(new Set(rows.map(({ month }) => month))).toEqual(new Set([d("01/07/2026"), d("01/08/2026")]));
  });

  test("of a deliverable that nobody wrote down lead to the column where it would stand", async () => {
    const workbook = newXlsx();
    const desk = openDesk(workbook);
    await desk.setUp({ campaign: "son-la-2026", today: d("22/11/2026") });
    await desk.score({ reportDate: null });
    const { rows, total } = await desk.rowsBehind("QLCS-4a");
    expect(total).toBe(1);
    expect(rows).toEqual([
      {
        outcome: "missing",
        place: { sheet: "Nhiệm vụ - sản phẩm", cell: `C${String(HEADER_ROW + 1)}` },
        label: "QLCS-4",
        field: "Mã chỉ tiêu",
        month: null,
      },
    ]);
  });

  test("are those of the last scorecard, whatever was typed since", async () => {
    const workbook = open(file);
    const desk = openDesk(workbook);
    const view = await desk.score({ reportDate: null });
    const row = (await openDesk(open(file)).rowsBehind("HCTH-4")).rows[0];
    const box = parseAddress(row?.place.cell ?? "");
    const cell = { sheet: "Văn bản", row: box?.top ?? 0, column: box?.left ?? 0, value: "Có" };
    await workbook.write({ sheets: [], names: [], cells: [cell], columns: [] });
    await desk.recheck({ sheet: "Văn bản", address: row?.place.cell ?? "" });
    const { fail = 0, missing = 0 } = partIn(view, "HCTH-4") ?? {};
    expect((await desk.rowsBehind("HCTH-4")).total).toBe(fail + missing);
    expect((await openDesk(workbook).rowsBehind("HCTH-4")).total).toBe(fail + missing - 1);
  });

  test("are found without a scorecard too, but not of a part that there is not", async () => {
    const desk = openDesk(open(file));
    const scored = openDesk(open(file));
    await scored.score({ reportDate: null });
    expect(await desk.rowsBehind("HCTH-4")).toEqual(await scored.rowsBehind("HCTH-4"));
    await expect(desk.rowsBehind("HCTH-9")).rejects.toThrow("HCTH-9");
  });
});

test("every answer can go from one thread to another", async () => {
  const desk = openDesk(open(file));
  const answers = [
    await desk.look(),
    await desk.check(),
    await desk.recheck({ sheet: "Văn bản", address: "J5" }),
    await desk.writeFindings(),
    await desk.score({ reportDate: null }),
    await desk.rowsBehind("QLCS-2a"),
  ];
  for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
});
