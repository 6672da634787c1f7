import { readFileSync } from "node:fs";

import { convert } from "../libreoffice";
import { needsLibreOffice } from "../needs";
import { inBatches, scratchFile } from "../parity/effort";
import { fullScorecard, type Longer, printedAlone, report, scorecard } from "./longer";
import { pagesOf, type PdfPage } from "./pdf";

/** Signatures as they are printed, and what at least stands above them on their page. */
interface Signed {
  readonly name: string;
  readonly plan: Longer;
  /** Texts of the place, of who signs and of where. */
  readonly signs: RegExp;
  readonly count: number;
  readonly above: RegExp;
}

const TARGET = /^(?:HCTH|QLCS|CTXH|YTND|XY*)-\d+/;
const SIGNS = /^(?:…+, ngày …+ tháng …+|NGƯỜI LẬP|TRƯỞNG PHÒNG|GIÁM ĐỐC|\(Ký, ghi rõ họ tên\)|…{8,})/;

const SIGNED: readonly Signed[] = [
  { name: "Bảng điểm", plan: scorecard, signs: SIGNS, count: 10, above: TARGET },
  { name: "Bảng điểm with all columns", plan: fullScorecard, signs: SIGNS, count: 10, above: TARGET },
  {
    name: "Báo cáo",
    plan: report,
    signs: /^(?:Người lập|Trưởng phòng phụ trách|Giám đốc): …/,
    count: 3,
    above: /^số/,
  },
];

/** What is wrong with the page that signatures stand on, in English; nothing when all is well. */
function faultsOf(
  pages: readonly PdfPage[],
  { signs, count, above }: Omit<Signed, "name" | "plan">,
): string[] {
  const counts = pages.map(({ texts }) => texts.filter(({ text }) => signs.test(text)).length);
  const own = counts.findIndex((found) => found > 0);
  const place = pages[own];
  if (counts.filter((found) => found > 0).length !== 1 || counts[own] !== count || !place)
    return [`signatures by page: ${counts.join(", ")}`];
  const highest = Math.max(...place.texts.filter(({ text }) => signs.test(text)).map(({ y }) => y));
  const rows = new Set(
    place.texts.filter(({ y, text }) => y > highest && above.test(text)).map(({ y }) => Math.round(y)),
  );
  return rows.size < 2 ? [`above signatures stand ${String(rows.size)} rows`] : [];
}

const HOUR = 3_600_000;

needsLibreOffice("signatures", () => {
  it.each(SIGNED)(
    "$name: all on one page, below what is signed, however long it is",
    async ({ name, plan, ...signed }) => {
      const counts = Array.from({ length: 41 }, (_, more) => more);
      const files = await Promise.all(
        counts.map(async (more) =>
          scratchFile(`signed-${name}-${String(more)}.xlsx`, await printedAlone(plan(more))),
        ),
      );
      const pdfs = inBatches(files).flatMap((batch) => convert(batch, "pdf"));
      const faults = pdfs.flatMap((file, more) =>
        faultsOf(pagesOf(readFileSync(file)), signed).map((fault) => `${String(more)} more: ${fault}`),
      );
      expect(faults).toEqual([]);
    },
    HOUR,
  );
});

describe("the page of signatures", () => {
  const page = (...texts: readonly string[]): PdfPage => ({
    width: 595,
    height: 842,
    texts: texts.map((text, index) => ({ x: 90, y: 700 - 20 * index, size: 12, text })),
  });
  const wanted = { signs: /^ký/, count: 2, above: /^X-/ };

  test.each<[string, readonly PdfPage[], number]>([
    ["is fine", [page("X-1"), page("X-2", "X-3", "ký", "ký")], 0],
    ["ends between them", [page("X-1", "X-2", "ký"), page("ký")], 1],
    ["holds them alone", [page("X-1", "X-2"), page("X-3", "ký", "ký")], 1],
    ["is not there", [page("X-1", "X-2")], 1],
  ])("%s", (_name, pages, count) => {
    expect(faultsOf(pages, wanted)).toHaveLength(count);
  });
});
