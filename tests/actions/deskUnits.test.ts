import { rowsBehind } from "../../src/actions/desk/rowsBehind";
import { writeWorklist } from "../../src/actions/writeWorklist";
import type { Part } from "../../src/campaign/campaign";
import { sonLaProvince2026 } from "../../src/campaign/presets/son-la-province-2026";
import { withUnits } from "../../src/campaign/units";
import { check } from "../../src/checking/check";
import { WORKLIST_SHEET } from "../../src/sheets/names";
import { newXlsx } from "../../src/xlsx";
import { bookOf, d, entry, type Row } from "../books";
import { cellsOf } from "../looking";

const campaign = withUnits(sonLaProvince2026, ["Xã An", "Xã Bình", "Xã Chi"]);

const partOf = (id: string): Part => {
  const part = campaign.targets.flatMap(({ parts }) => parts).find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
};

const person = (code: string, unit: string | null, changes: Row = {}): Row => ({
  ...{ Mã: code, Xã: unit, Nhóm: "Khuyết tật nặng", "Ngày bắt đầu": d("01/01/2025") },
  ...{ "Được hưởng": "Có", "Kịp thời": "Có", ...changes },
});

const rows = {
  beneficiaries: [
    person("A1", "Xã An", { "Được hưởng": "Không" }),
    person("A2", "Xã An"),
    person("B1", "Xã Bình", { "Kịp thời": null }),
    person("B2", "Xã Bình", { "Được hưởng": "Không" }),
    person("?", null),
  ],
  reports: [{ "Đơn vị": "Xã Bình", Kỳ: "6 tháng", "Ngày gửi": d("20/06/2026") }],
};
const book = () => bookOf(rows, { campaign, reportDate: "30/06/2026" });

describe("the rows behind a part that is taken by unit", () => {
  test("come by unit first, the most first, what names no unit last", () => {
    const found = rowsBehind(partOf("P-1"), book());
    expect([found.unit, found.total]).toEqual([null, 4]);
    expect(found.units).toEqual([
      { unit: "Xã Bình", fail: 1, missing: 1 },
      { unit: "Xã An", fail: 1, missing: 0 },
      { unit: "", fail: 0, missing: 1 },
    ]);
  });

  test.each([
    ["Xã An", ["A1"]],
    ["Xã Bình", ["B2", "B1"]],
    ["Xã Chi", []],
    ["", ["?"]],
  ])("of %p they are its own alone", (unit, labels) => {
    const found = rowsBehind(partOf("P-1"), book(), unit);
    expect([found.unit, found.units, found.total]).toEqual([unit, [], labels.length]);
    expect(found.rows.map(({ label }) => label.split(" · ")[0])).toEqual(labels);
  });

  test("name the unit that has sent nothing", () => {
    const found = rowsBehind(partOf("P-8"), book());
    expect(found.units.map(({ unit, fail }) => [unit, fail])).toEqual([
      ["Xã An", 1],
      ["Xã Chi", 1],
    ]);
    expect(rowsBehind(partOf("P-8"), book(), "Xã Chi").rows.map(({ label }) => label)).toEqual(["Xã Chi"]);
  });
});

describe("what is to be done", () => {
  test("names the units that have sent nothing, and stands unit by unit", async () => {
    const workbook = newXlsx();
    const one = bookOf(
      {
        beneficiaries: [
          entry("beneficiaries", { ...person("B1", "Xã Bình"), Nhóm: null }, campaign),
          entry("beneficiaries", { ...person("A1", "Xã An"), Nhóm: null }, campaign),
        ],
        reports: rows.reports,
      },
      { campaign, reportDate: "30/06/2026" },
    );
    const findings = check(one).filter(({ rule }) => rule === "required");
    await writeWorklist(workbook, one, findings);
    const [sheet] = await cellsOf(workbook, [WORKLIST_SHEET]);
    const header = sheet?.cells.findIndex(([first]) => first === "STT") ?? -1;
    const lines = (sheet?.cells ?? []).slice(header + 1);
    expect(lines.map((line) => [line[2], line[3]])).toEqual([
      ["Đối tượng xã", "A1 · Xã An · 01/01/2025"],
      ["Báo cáo", "Xã An"],
      ["Đối tượng xã", "B1 · Xã Bình · 01/01/2025"],
      ["Báo cáo", "Xã Chi"],
    ]);
    expect(lines[1]?.[7]).toBe("Nhắc Xã An gửi, rồi ghi một dòng của Xã An với Ngày gửi.");
  });

  test("says nothing of what is not due yet", async () => {
    const workbook = newXlsx();
    await writeWorklist(workbook, bookOf({}, { campaign, reportDate: "31/05/2026" }), []);
    const [sheet] = await cellsOf(workbook, [WORKLIST_SHEET]);
    expect(sheet?.cells.flat().filter((value) => typeof value === "string" && value.includes("Xã"))).toEqual(
      [],
    );
  });
});
