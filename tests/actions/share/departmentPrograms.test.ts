import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { registersOf } from "../../../src/exchange/scope";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { readBaseline } from "../../../src/sheets/copies/department/baselineReader";
import { readGuideStamp } from "../../../src/sheets/copies/department/guideReader";
import { BASELINE_SHEET, GUIDE_SHEET } from "../../../src/sheets/names";
import { checkXlsx, convert } from "../../libreoffice";
import { needsLibreOffice, needsSchemas } from "../../needs";
import { open, sampleFile } from "../workbooks";
import { DEPARTMENTS, openCopy, saidBy, share } from "./copies";

async function copyFiles(columns: "full" | "codes"): Promise<string[]> {
  const folder = mkdtempSync(join(process.env.SO_CHI_TIEU_SCRATCH ?? tmpdir(), "copies-"));
  const copies = await share(open(await sampleFile()), { columns });
  return copies.map(({ fileName, bytes }) => {
    const file = join(folder, fileName);
    writeFileSync(file, bytes);
    return file;
  });
}

needsSchemas("departments' copies", () => {
  test.each(["full", "codes"] as const)("would be repaired by no Excel: %s", async (columns) => {
    expect(checkXlsx(await copyFiles(columns))).toEqual([]);
  });
});

needsLibreOffice("departments' copies that LibreOffice saved", () => {
  test("are recognised, and hold the rows and the baseline as they were sent", async () => {
    const sent = await copyFiles("full");
    const saved = convert(sent, "xlsx");
    for (const [index, department] of DEPARTMENTS.entries()) {
      const before = await openCopy(readFileSync(sent[index] ?? ""));
      const after = await openCopy(readFileSync(saved[index] ?? ""));
      const baseline = readBaseline(before.cells(BASELINE_SHEET));
      expect(baseline).not.toBe("damaged");
      expect(readBaseline(after.cells(BASELINE_SHEET))).toEqual(baseline);
      expect(readGuideStamp(after.cells(GUIDE_SHEET))).toEqual(readGuideStamp(before.cells(GUIDE_SHEET)));
      for (const { id } of registersOf(department, sonLa2026)) {
        expect(saidBy(after.rows(id))).toEqual(saidBy(before.rows(id)));
      }
    }
  });
});
