import { strFromU8, unzipSync } from "fflate";

import { freeze } from "../../../src/actions/freeze";
import { openDesk } from "../../../src/actions/openDesk";
import { adoptableSheets } from "../../../src/actions/adopt/adoptable";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { files } from "../../../src/taskpane/work/files";
import type { XlsxWorkbook } from "../../../src/xlsx";
import { d } from "../../books";
import { cellsOf } from "../../looking";
import { open, sampleFile } from "../workbooks";

const NOW = { at: d("02/07/2026"), offset: 0 };

let workbook: XlsxWorkbook;
beforeAll(async () => {
  workbook = open(await sampleFile());
  const request = { by: "Người Chốt Bí Mật", again: false } as const;
  await freeze(workbook, {
    ...{ ...request, today: d("02/06/2026") },
    ...{ period: { year: 2026, span: "M05" }, reportDate: d("31/05/2026") },
  });
  await freeze(workbook, {
    ...{ ...request, today: d("01/07/2026") },
    ...{ period: { year: 2026, span: "H1" }, reportDate: d("30/06/2026") },
  });
});

test("no copy that leaves the centre holds anything of frozen periods, nor of what a scorecard was made from", async () => {
  const desk = openDesk(workbook, { files, random: Math.random });
  const copies = [
    await desk.shareWithSuperior({ now: NOW.at }),
    ...(await desk.shareWithDepartments({ departments: ["HCTH"], columns: "full", now: NOW.at })),
  ];
  expect(copies).toHaveLength(2);
  for (const { bytes } of copies) {
    const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    for (const word of ["Người Chốt Bí Mật", "KyDaChot", "SCT_DauVet", "Chốt 2026-M05", "Thay đổi"]) {
      expect(parts.filter((part) => part.includes(word))).toEqual([]);
    }
  }
  const superior = open(copies[0]?.bytes ?? new Uint8Array());
  const [scorecard] = await cellsOf(superior, ["Bảng điểm"]);
  const errors = scorecard?.cells.flat().filter((value) => typeof value === "object" && value !== null);
  expect(errors).toEqual([]);
});

test("frozen sheets are not offered to be taken over", async () => {
  const sheets = await adoptableSheets(workbook, sonLa2026.registers);
  expect(sheets.map(({ sheet }) => sheet).filter((sheet) => /chốt/i.test(sheet))).toEqual([]);
});
