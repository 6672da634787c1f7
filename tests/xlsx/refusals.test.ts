import { strToU8 } from "fflate";
import { Trouble } from "../../src/workbook/trouble";
import type { XlsxOptions } from "../../src/xlsx/index";
import { openXlsx } from "../../src/xlsx/index";
import { handmade, sheetPart } from "./handmade";
import { cellsOf, outlineOf } from "../looking";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const broken = "<row><c><v>1</v></row>";

const cases: readonly [string, string, Uint8Array, XlsxOptions?][] = [
  ["no bytes", "file-empty", new Uint8Array()],
  ["a text", "file-not-workbook", strToU8("họ tên;ngày sinh\n")],
  ["a page saved as .xls", "file-html", strToU8("\n <HTML><body><table></table>")],
  ["an old workbook", "file-old-xls", new Uint8Array([...COMPOUND, ...wide("Workbook")])],
  ["a bare BIFF stream", "file-old-xls", new Uint8Array([0x09, 0x08, 0x10, 0x00, 0x00, 0x06])],
  ["a password", "file-encrypted", new Uint8Array([...COMPOUND, 1, 2, ...wide("EncryptedPackage")])],
  ["half a download", "file-broken", handmade().subarray(0, 300)],
  ["a zip without a workbook", "file-not-workbook", handmade({ "xl/workbook.xml": "<document/>" })],
  ["a broken workbook part", "file-broken", handmade({ "xl/workbook.xml": "<workbook><sheets>" })],
  ["a broken sheet", "file-broken", handmade({ "xl/worksheets/sheet1.xml": sheetPart(broken) })],
  [
    "a sheet cut off",
    "file-broken",
    handmade({ "xl/worksheets/sheet1.xml": sheetPart("<row/>").slice(0, -9) }),
  ],
  [
    "no such text",
    "file-broken",
    handmade({ "xl/worksheets/sheet1.xml": sheetPart('<row><c t="s"><v>9</v></c></row>') }),
  ],
  ["too many bytes", "file-too-large", handmade(), { limits: { bytes: 100 } }],
  ["too much inside", "file-unpacks-too-large", handmade(), { limits: { unpacked: 500 } }],
  [
    "a cell far away",
    "file-too-many-cells",
    handmade({ "xl/worksheets/sheet1.xml": sheetPart('<row><c r="XFD1"><v>1</v></c></row>') }),
    { limits: { cells: 100 } },
  ],
  [
    "a DTD",
    "file-has-dtd",
    handmade({ "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "b">]>${sheetPart("")}` }),
  ],
  [
    "a DTD behind a comment",
    "file-has-dtd",
    handmade({ "xl/workbook.xml": `<!-- <x> --><!DOCTYPE x><workbook/>` }),
  ],
];

test.each(cases)("%s is refused as %s", async (...given) => {
  const [, code, bytes, options] = given;
  const read = async () => {
    const workbook = openXlsx(bytes, options);
    const { sheets } = await outlineOf(workbook);
    await cellsOf(
      workbook,
      sheets.map((sheet) => sheet.name),
    );
  };
  await expect(read()).rejects.toBeInstanceOf(Trouble);
  await expect(read()).rejects.toMatchObject({ code });
});

test("a part that holds more than it claims is stopped", async () => {
  const bytes = handmade({ "xl/worksheets/sheet1.xml": sheetPart(" ".repeat(100_000)) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 30; at++) {
    const size = at + (view.getUint32(at, true) === 0x02014b50 ? 24 : 0);
    if (size > at && view.getUint32(size, true) > 100_000) view.setUint32(size, 50, true);
  }
  const workbook = openXlsx(bytes, { limits: { unpacked: 20_000 } });
  await expect(cellsOf(workbook, ["Sheet1"])).rejects.toMatchObject({ code: "file-unpacks-too-large" });
});

test("a part with a wrong checksum is broken", () => {
  const bytes = handmade();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 30; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 1, true);
  }
  expect(() => openXlsx(bytes)).toThrow(Trouble);
});
