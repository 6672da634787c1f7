import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { Trouble } from "../../src/workbook/trouble";
import { openXlsx } from "../../src/xlsx/index";
import { checkXlsx, convert } from "../libreoffice";
import { needsLibreOffice, needsSchemas, needsShared, SHARED } from "../needs";
import { always, lines, sheetPlan, table, workbookPlan } from "./plans";
import { cellsOf, outlineOf } from "../looking";

/** The odd files that are refused, and why; all others are read. */
const refused: Readonly<Record<string, string>> = {
  "calamine__pass_protected.xlsx": "file-encrypted",
  "edr__agile_AES128_MD5_CBC_pwd_password.xlsx": "file-encrypted",
  "exceljs__missing-bits.xlsx": "file-not-workbook",
  "messytables__blank_line.ods": "file-not-workbook",
  "messytables__mixedGLB.csv": "file-not-workbook",
  "messytables__weird_head_padding.csv": "file-not-workbook",
  "msoffcrypto__rc4cryptoapi_password.xls": "file-old-xls",
  "poi__crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx": "file-encrypted",
  "poi__duplicate-filename.xlsx": "file-broken",
  "sheetjs__password_2002_40_972000.xls": "file-old-xls",
  "sheetjs__password_2002_40_basecrypto.xls": "file-old-xls",
  "sheetjs__password_2002_40_dss.xls": "file-old-xls",
  "sheetjs__password_2002_40_xor.xls": "file-old-xls",
  "expected-headers.tsv": "file-not-workbook",
};

const filesOf = (folder: string) =>
  readdirSync(join(SHARED, folder)).map((name) => join(SHARED, folder, name));
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

async function cellsIn(path: string): Promise<number | string> {
  try {
    const workbook = openXlsx(bytesOf(path));
    const { sheets } = await outlineOf(workbook);
    const read = await cellsOf(
      workbook,
      sheets.filter((sheet) => sheet.hasCells).map((sheet) => sheet.name),
    );
    return read.flatMap((sheet) => sheet.cells.flat()).filter((value) => value !== null).length;
  } catch (error) {
    if (error instanceof Trouble) return error.code;
    throw error;
  }
}

const planFor = (sheet: string) =>
  workbookPlan({
    sheets: [
      sheetPlan("Bảng điểm", [lines([{ value: "BẢNG ĐIỂM", style: "title" }])], { position: "first" }),
      sheetPlan("Sổ mới", [table("tblMoi", ["a", "b"], [["007", null]], { b: "1+1" })]),
    ],
    names: [{ name: "ten_moi", refersTo: "'Sổ mới'!$A$1" }],
    cells: [
      { sheet, row: 900, column: 2, value: "mới" },
      { sheet, row: 1, column: 40, value: 12.5 },
    ],
  });

/** Adds sheets and cells; gives the file before and after, or null where that is not possible. */
async function editedBytes(
  path: string,
): Promise<{ before: Uint8Array; after: Uint8Array; touched: string } | null> {
  const before = bytesOf(path);
  const workbook = openXlsx(before, { calculate: always(2) });
  const { sheets, structureLocked } = await outlineOf(workbook);
  const touched = sheets.find((sheet) => sheet.hasCells)?.name;
  if (touched === undefined || structureLocked) return null;
  await workbook.write(planFor(touched));
  return { before, after: workbook.toBytes(), touched };
}

needsShared("files of other programs", () => {
  test("are read, or refused for a reason", async () => {
    const found: Record<string, string> = {};
    for (const path of [...filesOf("strange-xlsx"), ...filesOf("messy")]) {
      const result = await cellsIn(path);
      if (typeof result === "string") found[nameOf(path)] = result;
    }
    expect(found).toEqual(refused);
  }, 60_000);

  test("keep every part that a write does not touch", async () => {
    const lost: string[] = [];
    for (const path of [...filesOf("strange-xlsx"), ...filesOf("messy")]) {
      const edited = nameOf(path) in refused ? null : await editedBytes(path);
      if (!edited) continue;
      const after = unzipSync(edited.after);
      const changed = Object.entries(unzipSync(edited.before)).filter(
        ([name, bytes]) =>
          !name.endsWith("/") &&
          Buffer.compare(bytes, after[name.replaceAll("\\", "/")] ?? new Uint8Array()) !== 0,
      );
      const ours = /\[Content_Types\]|workbook\.xml|styles\.xml|sharedstrings\.xml|calcChain|\.rels$/i;
      const strangers = changed.map(([name]) => name).filter((name) => !ours.test(name));
      if (strangers.length > 1) lost.push(`${nameOf(path)}: ${strangers.join(", ")}`);
      const [sheet] = await cellsOf(openXlsx(edited.after), [edited.touched]);
      expect(sheet?.cells[900 - sheet.top]?.[2 - sheet.left]).toBe("mới");
    }
    expect(lost).toEqual([]);
  }, 120_000);
});

const problem = (line: string) => line.replace(/line \d+/, "");

needsSchemas("people's files after a write", () => {
  test("hold nothing new that Excel would repair", async () => {
    const folder = mkdtempSync(join(tmpdir(), "edited-"));
    const paths = filesOf("messy").filter((path) => path.endsWith(".xlsx"));
    const after: string[] = [];
    for (const path of paths) {
      const edited = await editedBytes(path);
      after.push(join(folder, nameOf(path)));
      writeFileSync(join(folder, nameOf(path)), edited?.after ?? bytesOf(path));
    }
    const before = new Set(checkXlsx(paths).map(problem));
    expect(checkXlsx(after).filter((line) => !before.has(problem(line)))).toEqual([]);
  }, 120_000);
});

needsLibreOffice("LibreOffice", () => {
  test("shows what was written", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "written-")), "a.xlsx");
    const edited = await editedBytes(join(SHARED, "messy", "ho-dan-header-khong-dau.xlsx"));
    writeFileSync(path, edited?.after ?? new Uint8Array());
    const [converted = ""] = convert([path], "xlsx");
    const sheets = await cellsOf(openXlsx(bytesOf(converted)), ["Bảng điểm", "Sổ mới"]);
    expect(sheets.map((sheet) => sheet.cells)).toEqual([
      [["BẢNG ĐIỂM"]],
      [
        ["a", "b"],
        ["007", 2],
      ],
    ]);
  }, 120_000);
});
