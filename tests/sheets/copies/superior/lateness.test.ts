import { readBook } from "../../../../src/actions/readBook";
import { shareWithSuperior } from "../../../../src/actions/share/superior";
import { calculate } from "../../../../src/calculating";
import { files } from "../../../../src/taskpane/work/files";
import { openXlsx } from "../../../../src/xlsx";
import { d } from "../../../books";
import { BEFORE, type LateCase, WITH_POINTS } from "../../../parity/lateness/cases";
import { shownOf, workbookOf } from "../../../parity/lateness/workbook";

const CASE: LateCase = {
  campaign: WITH_POINTS,
  span: "year",
  reportDate: d("30/11/2026"),
  deadline: "Trước ngày đó",
  max: 10,
  steps: [
    [0, 1],
    [1, 0.8],
    [6, 0.5],
    [11, 0],
  ],
  two: false,
  rows: [],
};
const DUE = d(`0${String(BEFORE.date)}/${String(BEFORE.month)}/2026`);
const report = (day: number) => ["Trung tâm", "Năm", day];

test.each([
  ["sent in time", [report(DUE - 1)], 10, 10, "0 0"],
  ["on the last day of a step", [report(DUE + 4)], 8, 8, "5 5"],
  ["a day later", [report(DUE + 5)], 5, 5, "6 6"],
  ["never", [], 0, 0, "26 26"],
  ["twice, and nobody says which it is", [report(DUE), report(DUE + 1)], 0, 8, "1 26"],
])("the copy has the points by lateness of the centre's own: %s", async (_, rows, low, high, late) => {
  const workbook = openXlsx(await workbookOf({ ...CASE, rows }, { cached: true }), { calculate });
  const { bytes } = await shareWithSuperior(workbook, files, { now: CASE.reportDate });
  const { campaign } = (await readBook(workbook)).book;
  const shown = await shownOf(campaign, workbook);
  expect([shown.get("low"), shown.get("high"), shown.get("late")]).toEqual([low, high, late]);
  expect(await shownOf(campaign, openXlsx(bytes))).toEqual(shown);
});
