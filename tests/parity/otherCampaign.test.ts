import { setUp } from "../../src/actions/setUp";
import type { Campaign, Part } from "../../src/campaign/campaign";
import { all, countAtLeast, moreThan } from "../../src/campaign/goals";
import type { Measure } from "../../src/campaign/measure";
import { code, date, list, type Register, text, yesNo } from "../../src/registers/register";
import { score } from "../../src/scoring/score";
import { VERDICT_CODES } from "../../src/sheets/formulas/verdict";
import { countedInRegisters } from "../../src/sheets/formulas/source";
import { howComputedPlan } from "../../src/sheets/howComputed";
import { FIRST_LINE, listing } from "../../src/sheets/howLayout";
import { HEADER_ROW, tableName } from "../../src/sheets/registers";
import { scorecardPlan } from "../../src/sheets/scorecard";
import { counterLines } from "../../src/sheets/scorecard/counters";
import { calculate } from "../../src/calculating";
import type { CellValue, Grid } from "../../src/workbook/value";
import { newXlsx } from "../../src/xlsx";
import { bookOf, d, type Row } from "../books";
import { cellsOf } from "../looking";
import { HOW_SHEET } from "../../src/sheets/names";

/**
 * Another campaign as data: other units, other registers, no incidents, strict levels. Both readers must take it
 * without a line of code of its own.
 */
const beneficiaries: Register = {
  id: "beneficiaries",
  sheet: "Đối tượng xã",
  table: "DoiTuongXa",
  owner: null,
  people: { code: "Mã", from: "Ngày bắt đầu", until: "Ngày thôi" },
  fields: [
    code("Mã", "required", "unique"),
    list("Nhóm", ["Người cao tuổi", "Khuyết tật nặng", "Khác"], "required"),
    date("Ngày bắt đầu", "required"),
    date("Ngày thôi"),
    yesNo("Được hưởng"),
    yesNo("Khám định kỳ"),
  ],
};

const ideas: Register = {
  id: "ideas",
  sheet: "Sáng kiến",
  table: "SangKienXa",
  owner: "A",
  date: "Ngày áp dụng",
  fields: [text("Tên", "required"), list("Đơn vị", ["A", "B"], "required"), date("Ngày áp dụng")],
};

const present = { kind: "present", from: "Ngày bắt đầu", until: "Ngày thôi" } as const;

function share(groups: readonly string[], field: string): Measure {
  return {
    kind: "share",
    register: "beneficiaries",
    scope: [present, { kind: "one-of", field: "Nhóm", values: groups }],
    tests: [{ kind: "is", field, value: "Có" }],
  };
}

function applied(unit: string): Measure {
  return {
    kind: "count",
    register: "ideas",
    scope: [
      { kind: "one-of", field: "Đơn vị", values: [unit] },
      { kind: "in-period", field: "Ngày áp dụng" },
    ],
  };
}

const part = (id: string, measure: Measure, goal: Part["goal"], when: Part["when"] = "always"): Part => {
  return { id, text: id, measure, goal, when };
};

const province: Campaign = {
  id: "province",
  version: 1,
  title: "Kế hoạch",
  centre: "Tỉnh",
  year: 2028,
  departments: [
    { id: "A", name: "Xã A" },
    { id: "B", name: "Xã B" },
  ],
  registers: [beneficiaries, ideas],
  incidents: null,
  targets: [
    {
      id: "P-1",
      department: "A",
      clause: "1",
      text: "P-1",
      parts: [part("P-1", share(["Khuyết tật nặng"], "Được hưởng"), all)],
    },
    {
      id: "P-6",
      department: "A",
      clause: "2",
      text: "P-6",
      parts: [part("P-6", share(["Người cao tuổi"], "Khám định kỳ"), moreThan(0.9), "year-end")],
    },
    {
      id: "H-3",
      department: "B",
      clause: "3",
      text: "H-3",
      parts: ["A", "B"].map((unit) => part(`H-3${unit}`, applied(unit), countAtLeast(1), "year-end")),
    },
  ],
};

/** `examined` of `elderly` old people, one disabled person, ideas of the units named. */
function rowsOf(examined: number, elderly: number, units: readonly string[]) {
  const person = (changes: Row): Row => ({ "Ngày bắt đầu": d("29/02/2028"), "Được hưởng": "Có", ...changes });
  const old = Array.from({ length: elderly }, (_, index) =>
    person({
      Mã: `N${String(index)}`,
      Nhóm: "Người cao tuổi",
      "Khám định kỳ": index < examined ? "Có" : "Không",
    }),
  );
  return {
    beneficiaries: [...old, person({ Mã: "K1", Nhóm: "Khuyết tật nặng" })],
    ideas: units.map((unit): Row => ({ Tên: "x", "Đơn vị": unit, "Ngày áp dụng": d("01/05/2028") })),
  };
}

describe("a campaign that is another one", () => {
  test.each([
    ["exactly 90% is not over 90%", "31/12/2028", rowsOf(9, 10, ["A", "B"]), ["met", "not-met", "met"]],
    [
      "91% is, and strict is never exceeded",
      "31/12/2028",
      rowsOf(91, 100, ["A", "B"]),
      ["met", "met", "met"],
    ],
    [
      "before the year's end nothing is missed",
      "30/11/2028",
      rowsOf(1, 10, ["A"]),
      ["met", "not-due", "not-due"],
    ],
    ["one unit without an idea", "31/12/2028", rowsOf(10, 10, ["A", "A"]), ["met", "met", "not-met"]],
    ["nobody yet", "31/01/2028", rowsOf(1, 1, []), ["not-applicable", "not-applicable", "not-due"]],
  ])("%s", async (_, reportDate, rows, expected) => {
    const book = bookOf(rows, { campaign: province, reportDate });
    expect(score(book).targets.map(({ verdict }) => verdict)).toEqual(expected);
    expect(await verdictsInFormulas(rows, d(reportDate))).toEqual(expected);
  });
});

async function verdictsInFormulas(rows: Readonly<Record<string, readonly Row[]>>, reportDate: number) {
  const grids = province.registers.map(({ id, fields }): [string, Grid] => [
    id,
    (rows[id] ?? []).map((row) => fields.map(({ label }): CellValue => row[label] ?? null)),
  ]);
  const workbook = newXlsx({ calculate });
  await setUp(workbook, province, { today: reportDate, reportDate, rows: new Map(grids) });
  const tables = { campaign: province, tableOf: (id: string) => tableName(province, id) };
  const placeOf = (id: string) => {
    const register = province.registers.find((one) => one.id === id) ?? ideas;
    const columns = new Map(register.fields.map(({ label }, index) => [label, index]));
    return { sheet: register.sheet, headerRow: HEADER_ROW, columns };
  };
  const source = countedInRegisters(tables);
  const sheets = [scorecardPlan(source, counterLines(tables, placeOf, source)), howComputedPlan(source)];
  await workbook.write({ sheets, names: [], cells: [], columns: [] });
  const [how] = await cellsOf(workbook, [HOW_SHEET]);
  const words = new Map(Object.entries(VERDICT_CODES).map(([word, number]) => [number, word]));
  return listing(province).flatMap(({ speaks }, index) =>
    speaks ? [words.get(how?.cells[FIRST_LINE + index]?.[12] as number)] : [],
  );
}
