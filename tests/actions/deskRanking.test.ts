import { openDesk } from "../../src/actions/openDesk";
import { setUp } from "../../src/actions/setUp";
import { calculate } from "../../src/calculating";
import { khanhHoaBlock } from "../../src/campaign/presets/khanh-hoa-block";
import { reportDateOfSample, rowsOfSample } from "../../src/standin/sample/campaigns";
import { newXlsx } from "../../src/xlsx";
import { d } from "../books";
import { open, sampleFile } from "./workbooks";

const ASKED = { period: null, reportDate: null, today: d("05/01/2023") };

/** The block's sample, with or without what somebody must look at. */
async function ranked(clean: boolean) {
  const workbook = newXlsx({ calculate });
  const rows = rowsOfSample(khanhHoaBlock, { residents: 12, seed: 1, clean });
  const reportDate = reportDateOfSample(khanhHoaBlock);
  await setUp(workbook, { ...khanhHoaBlock, year: 2022 }, { today: reportDate, reportDate, rows });
  return (await openDesk(workbook).score(ASKED)).ranking;
}

test("a block has its units ranked, and says in which sheets somebody must look", async () => {
  const ranking = await ranked(false);
  expect(ranking?.units).toHaveLength(6);
  expect(ranking?.leaders).toEqual([ranking?.units[0]?.unit]);
  expect(ranking).toMatchObject({ unclear: 0, notes: 2, sheet: "Xếp hạng" });
  expect(ranking?.sheets).toEqual({ criteria: "Tiêu chí", scores: "Chấm điểm" });
});

test("of a clean one there is nothing to look at", async () => {
  expect(await ranked(true)).toMatchObject({ unclear: 0, notes: 0 });
});

test("other campaigns have no ranking", async () => {
  const view = await openDesk(open(await sampleFile())).score({ ...ASKED, today: d("05/07/2026") });
  expect(view.ranking).toBeUndefined();
});
