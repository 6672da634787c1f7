import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

import { smallXlsx } from "./fixtures/small-xlsx";
import { checkXlsx, convert } from "./libreoffice";
import { PYTHON, needsLibreOffice, needsPython, needsSchemas } from "./needs";

/** Row 1: three cells whose stored values are all wrong. */
const LYING = `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1+3</f><v>99</v></c>
<c r="C1" t="str"><f>1.5&amp;""</f><v>lie</v></c></row>`;

/** Cached values of row 1 as openpyxl reads them. */
function cachedRow(file: string): unknown {
  const program =
    "import sys, json, openpyxl; s = openpyxl.load_workbook(sys.argv[1], data_only=True).active; " +
    "print(json.dumps([cell.value for cell in s[1]]))";
  return JSON.parse(spawnSync(PYTHON, ["-c", program, file], { encoding: "utf8" }).stdout);
}

needsLibreOffice("LibreOffice", () => {
  needsPython("read by openpyxl", () => {
    it("recalculates values that were stored wrong", () => {
      const file = smallXlsx("lying", LYING);
      expect(cachedRow(file)).toEqual([2, 99, "lie"]);
      expect(convert([file], "xlsx").map(cachedRow)).toEqual([[2, 5, "1.5"]]);
    }, 120_000);

    it("takes decimals for what they are in Vietnam", () => {
      const files = [smallXlsx("one", LYING), smallXlsx("two", LYING)];
      const vietnamese = [2, 5, "1,5"];
      expect(convert(files, "xlsx", { locale: "vi-VN" }).map(cachedRow)).toEqual([vietnamese, vietnamese]);
    }, 120_000);
  });

  it("prints to PDF", () => {
    const [pdf = ""] = convert([smallXlsx("page", LYING)], "pdf");
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  }, 120_000);

  it("says so when it cannot read a file", () => {
    expect(() => convert(["/nowhere/none.xlsx"], "xlsx")).toThrow("did not write");
  }, 120_000);

  it("refuses two files of one name, which would overwrite each other", () =>
    expect(() => convert(["/a/x.xlsx", "/b/x.xlsx"], "xlsx")).toThrow("same name"));
});

needsSchemas("the check of packages", () => {
  it("finds nothing in a sound workbook", () => expect(checkXlsx([smallXlsx("sound", LYING)])).toEqual([]));
  it("finds what Excel would repair", () =>
    expect(checkXlsx([smallXlsx("twice", LYING + LYING)]).join("\n")).toContain("twice.xlsx"));
});
