import { scoreWorkbook } from "../../../../src/actions/scoreWorkbook";
import { shareWithSuperior } from "../../../../src/actions/share/superior";
import { khanhHoaBlock } from "../../../../src/campaign/presets/khanh-hoa-block";
import { namDinhPlan } from "../../../../src/campaign/presets/nam-dinh-plan";
import { RANKING_SHEET } from "../../../../src/sheets/names";
import { rowsOfSample } from "../../../../src/standin/sample/campaigns";
import { sampleWorkbook } from "../../../../src/standin/sample/workbook";
import { files } from "../../../../src/taskpane/work/files";
import type { Grid } from "../../../../src/workbook/value";
import type { Workbook } from "../../../../src/workbook/workbook";
import { openXlsx } from "../../../../src/xlsx";
import { d } from "../../../books";
import { cellsOf, outlineOf } from "../../../looking";

const NOW = d("22/11/2026") + 0.4;
const SAMPLE = { residents: 0, seed: 1, clean: false };

async function copyOf(workbook: Workbook): Promise<Workbook> {
  const { bytes } = await shareWithSuperior(workbook, files, { now: NOW });
  return files.open(bytes).workbook;
}

async function rankingIn(workbook: Workbook): Promise<Grid> {
  const [sheet] = await cellsOf(workbook, [RANKING_SHEET]);
  return sheet?.cells ?? [];
}

test("shows the lines of the ranking, as they were when it was made", async () => {
  const workbook = await sampleWorkbook(khanhHoaBlock);
  await scoreWorkbook(workbook, { write: true });
  const [own, copied] = await Promise.all(
    [openXlsx(workbook.toBytes()), await copyOf(workbook)].map((one) => rankingIn(one)),
  );
  const asWide = (lines: Grid = []) =>
    lines.slice(-7).map((line) => Array.from({ length: 15 }, (_, column) => line[column] ?? ""));
  expect(asWide(copied)).toEqual(asWide(own));
  expect((copied ?? []).flat()).toContain("Đơn vị dẫn đầu: Trung tâm 02.");
});

test("says nothing of why, and nothing that people wrote beside the scores", async () => {
  const { criteria = [], scoring = [] } = Object.fromEntries(rowsOfSample(khanhHoaBlock, SAMPLE));
  const secret = scoring.map((line) =>
    line.map((value, field) => (field === 7 || field === 3 ? "bí mật" : value)),
  );
  const workbook = await sampleWorkbook(
    khanhHoaBlock,
    new Map(Object.entries({ criteria, scoring: secret })),
  );
  const copy = await copyOf(workbook);
  const sheets = (await outlineOf(copy)).sheets.map(({ name }) => name);
  const said = (await cellsOf(copy, sheets)).flatMap(({ cells }) => cells.flat());
  expect(said).toContain("Trung tâm 02");
  expect(JSON.stringify(said)).not.toContain("bí mật");
});

test("is in no copy of a campaign that scores no block", async () => {
  const copy = await copyOf(await sampleWorkbook(namDinhPlan));
  expect((await outlineOf(copy)).sheets.map(({ name }) => name)).not.toContain(RANKING_SHEET);
});
