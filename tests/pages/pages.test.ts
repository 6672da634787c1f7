import { readFileSync } from "node:fs";
import { zlibSync } from "fflate";

import { presets } from "../../src/campaign/presets";
import { convert } from "../libreoffice";
import { needsLibreOffice } from "../needs";
import { scratchFile } from "../parity/effort";
import { manyTargets } from "./manyTargets";
import { oneSheet } from "./oneSheet";
import { pagesOf, type PdfPage } from "./pdf";
import { printedSheets, repeatedTexts, scoredSample } from "./printed";

/** In points. */
const MILLIMETRE = 72 / 25.4;
const A4 = { short: 210 * MILLIMETRE, long: 297 * MILLIMETRE };
/** Of what is signed, eight points; LibreOffice says a hair less. Elsewhere a page may be a column wider. */
const SMALLEST = { signed: 7.99, others: 7.5 };
const HOUR = 3_600_000;

/** What is wrong with the pages of a sheet, in English; nothing when they are fine. */
function faultsOf(
  pages: readonly PdfPage[],
  headers: readonly string[],
  { upright = false, smallest = SMALLEST.others }: { upright?: boolean; smallest?: number } = {},
): string[] {
  const faults: string[] = [];
  const [width, height] = upright ? [A4.short, A4.long] : [A4.long, A4.short];
  for (const [index, page] of pages.entries()) {
    const at = `page ${String(index + 1)}`;
    if (Math.abs(page.width - width) > 1 || Math.abs(page.height - height) > 1) faults.push(`${at} is no A4`);
    const small = page.texts.find(({ size }) => size < smallest);
    if (small) faults.push(`${at}: “${small.text}” has ${String(small.size)} points`);
    const outside = page.texts.find(({ x }) => x < 30 * MILLIMETRE - 1 || x > width - 15 * MILLIMETRE);
    if (outside) faults.push(`${at}: “${outside.text}” stands in the margin`);
    const words = new Set(page.texts.flatMap(({ text }) => text.split(/[\s/-]+/)));
    const lacking = headers.flatMap((text) => text.split(/[\s/-]+/)).filter((word) => !words.has(word));
    if (lacking.length > 0) faults.push(`${at} lacks ${lacking.join(", ")}`);
    const numbers = page.texts.filter(({ y }) => y > height - 14 * MILLIMETRE).map(({ text }) => text);
    if (numbers.join() !== (index === 0 ? "" : String(index + 1)))
      faults.push(`${at} is numbered ${numbers.join()}`);
  }
  return faults;
}

needsLibreOffice("printed sheets", () => {
  const campaigns = [
    ...presets.map((preset) => ({
      name: preset.id,
      registers: preset.registers.map(({ sheet }) => sheet),
      make: () => scoredSample(preset),
    })),
    { name: "sixty targets", registers: [], make: manyTargets },
  ];

  it.each(campaigns)(
    "$name: A4, nothing cut off, large enough to be read, headers and numbers on every page",
    async ({ name, registers, make }) => {
      const bytes = await make();
      const sheets = printedSheets(bytes, registers);
      const files = sheets.map((sheet, index) =>
        scratchFile(`pages-${name.replaceAll(" ", "-")}-${String(index)}.xlsx`, oneSheet(bytes, sheet)),
      );
      const pdfs = convert(files, "pdf").map((file) => pagesOf(readFileSync(file)));
      const faults: string[] = [];
      for (const [index, sheet] of sheets.entries()) {
        const pages = pdfs[index] ?? [];
        const isReport = sheet.startsWith("Báo cáo");
        const most = MOST_PAGES[name]?.[isReport ? "Báo cáo" : sheet] ?? 2;
        if (pages.length === 0 || pages.length > most)
          faults.push(`${sheet} has ${String(pages.length)} pages`);
        const headers = await repeatedTexts(bytes, sheet);
        const isSigned = isReport || sheet === "Bảng điểm";
        const paper = { upright: isReport, smallest: isSigned ? SMALLEST.signed : SMALLEST.others };
        faults.push(...faultsOf(pages, headers, paper).map((fault) => `${sheet}, ${fault}`));
      }
      expect(sheets).toEqual(expect.arrayContaining(["Bảng điểm", "Cách tính"]));
      expect(faults).toEqual([]);
    },
    HOUR,
  );
});

/** Where a sheet takes more than two. */
const MOST_PAGES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "son-la-2026": { "Bảng điểm": 4, "Cách tính": 7, "Báo cáo": 3 },
  "son-la-province-2026": { "Cách tính": 3 },
  "sixty targets": { "Bảng điểm": 8, "Cách tính": 16 },
};

describe("a page", () => {
  const page = (text: string, size: number, x: number): PdfPage => {
    return { width: A4.long, height: A4.short, texts: [{ x, y: 300, size, text }] };
  };

  test.each<[string, PdfPage, readonly string[], number]>([
    ["is fine", page("Mã", 8, 90), ["Mã"], 0],
    ["has a header cut off", page("Mã", 8, 90), ["Mã", "Duyệt"], 1],
    ["has letters that nobody can read", page("Mã", 6, 90), ["Mã"], 1],
    ["writes into its margin", page("Mã", 8, 10), ["Mã"], 1],
    ["is of another paper", { ...page("Mã", 8, 90), width: 612 }, ["Mã"], 1],
  ])("%s", (_name, one, headers, count) => {
    expect(faultsOf([one], headers)).toHaveLength(count);
  });

  test("is numbered from the second on", () => {
    const plain = page("Mã", 8, 90);
    const numbered = { ...plain, texts: [...plain.texts, { x: 400, y: A4.short - 28, size: 12, text: "2" }] };
    expect(faultsOf([plain, numbered], ["Mã"])).toEqual([]);
    expect(faultsOf([numbered, plain], ["Mã"])).toHaveLength(2);
  });
});

test("a PDF is read letter by letter, in the order in which they stand", () => {
  const cmap = (pairs: string) => zlibSync(Buffer.from(`begincmap\n${pairs}endcmap\n`));
  const draw = "BT\n85 560 Td /F1 8 Tf[<01>-500<02>]TJ\n1 0 0 1 89 560 Tm\n/F2 8 Tf<01>Tj\nET\n";
  const object = (id: number, dictionary: string, stream?: Uint8Array) =>
    `\n${String(id)} 0 obj\n${dictionary}${stream ? `\nstream\n${Buffer.from(stream).toString("latin1")}\nendstream` : ""}\nendobj\n`;
  const file = [
    object(1, "<</Type/Page/MediaBox[0 0 842 595]/Contents 2 0 R>>"),
    object(2, "<</Filter/FlateDecode>>", zlibSync(Buffer.from(draw))),
    object(3, "<</Kids[ 1 0 R ]>>"),
    object(4, "<</Font<</F1 5 0 R/F2 6 0 R>>>>"),
    object(5, "<</Widths[0 500 500]/ToUnicode 7 0 R>>"),
    object(6, "<</Widths[0 500]/ToUnicode 8 0 R>>"),
    object(7, "<<>>", cmap("<01> <0042>\n<02> <006E>\n")),
    object(8, "<<>>", cmap("<01> <1EA3>\n")),
  ].join("");
  expect(pagesOf(Buffer.from(file, "latin1"))).toEqual([
    { width: 842, height: 595, texts: [{ x: 85, y: 560, size: 8, text: "Bản" }] },
  ]);
});
