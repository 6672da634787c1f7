import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { legacyIn, readLegacy } from "../../../src/registers/text/legacy";
import { readLookAlikes } from "../../../src/registers/text/lookAlikes";
import { Trouble } from "../../../src/workbook/trouble";
import { openXlsx } from "../../../src/xlsx/index";
import { cellsOf, outlineOf } from "../../looking";
import { needsShared, SHARED } from "../../needs";
import { inTcvn3, inVni } from "./encode";

/** All texts in a file's cells; none where it is refused. */
async function textsIn(path: string): Promise<string[]> {
  try {
    const workbook = openXlsx(new Uint8Array(readFileSync(path)));
    const { sheets } = await outlineOf(workbook);
    const names = sheets.filter((sheet) => sheet.hasCells).map((sheet) => sheet.name);
    const cells = (await cellsOf(workbook, names)).flatMap((sheet) => sheet.cells.flat());
    return [...new Set(cells.filter((value) => typeof value === "string"))];
  } catch (error) {
    if (error instanceof Trouble) return [];
    throw error;
  }
}

async function textsOf(folder: string): Promise<string[]> {
  const paths = readdirSync(join(SHARED, folder))
    .filter((name) => !name.includes("TCVN3"))
    .map((name) => join(SHARED, folder, name));
  return (await Promise.all(paths.map(textsIn))).flat();
}

needsShared("files of other people", () => {
  test.each([
    ["messy", 2_500],
    ["strange-xlsx", 1_000],
  ])(
    "in %s have no clean text that looks legacy",
    async (folder, atLeast) => {
      const texts = await textsOf(folder);
      expect(texts.length).toBeGreaterThan(atLeast);
      expect(texts.filter((text) => readLegacy(text) !== null)).toEqual([]);
      expect(texts.filter((text) => readLookAlikes(text) !== null)).toEqual([]);
    },
    60_000,
  );

  test("in TCVN3 are read to the last cell", async () => {
    const texts = await textsIn(join(SHARED, "messy", "giai-ngan-phu-tho-TCVN3.xlsx"));
    const read = texts.map((text) => readLegacy(text, legacyIn(texts))?.text ?? text);
    expect(texts.filter((text, at) => text !== read[at]).length).toBeGreaterThan(80);
    expect(read.filter((text) => /[\u00a1-\u00bf\u00d7\u00f7\u00ad]/.test(text))).toEqual([]);
    expect(read).toEqual(
      expect.arrayContaining([
        "Ghi chú",
        "UBND tỉnh Phú Thọ",
        "Xử lý sụt trượt taluy âm tại Km3+750 (khắc phục hậu",
      ]),
    );
  }, 60_000);

  test.each([
    ["tcvn3", inTcvn3],
    ["vni", inVni],
  ] as const)(
    "in Vietnamese would come back from %s",
    async (encoding, encode) => {
      const texts = (await textsOf("messy"))
        .map((text) => text.normalize("NFC"))
        .filter((text) => encode(text) !== text);
      const read = texts.map((text) => readLegacy(encode(text)));
      const wrong = texts.filter((text, at) => {
        const { text: back = null, certain = false } = read[at] ?? {};
        return back !== null && certain && back.toLowerCase() !== text.toLowerCase();
      });
      expect(wrong).toEqual([]);
      expect(read.filter((each) => each?.encoding === encoding).length / texts.length).toBeGreaterThan(0.9);
    },
    60_000,
  );
});
