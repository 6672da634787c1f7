import type { Line, SheetPlan } from "../../workbook/plan";
import { type LineKind, type ReportLine, reportLines } from "../../wording/vi/report/lines";
import type { CountSource } from "../formulas/source";
import { cell, emptyLine, formula, heightOf, line } from "../lines";
import { A4_PORTRAIT, type Look, STYLES } from "../looks";
import { pageBreaks } from "../pageBreaks";
import { pointsLayout } from "../points/howPoints";
import { figureFormulas, type PublishedFormula, unitsSaid } from "./figures";
import { sentenceFormula } from "./sentenceFormula";

/** What the report is made from, besides the numbers. */
export interface ReportSource {
  readonly counts: CountSource;
  /** Null where nobody can have published anything else. */
  readonly published: PublishedFormula | null;
  /** Whether the units stand in the workbook one by one. */
  readonly hasUnits: boolean;
}

/**
 * Sentences for a report, one paragraph a cell, to be copied into Word; they follow the scorecard. `textOf` a line is
 * about what it shows now: it tells how high the row must be, and stands there itself where a formula would be too long.
 */
export function reportPlan(
  head: Pick<SheetPlan, "name" | "mode" | "position">,
  source: ReportSource,
  textOf: (line: ReportLine) => string,
): SheetPlan {
  const figure = figureFormulas(source.counts, source.published);
  const lines = linesOfReport(source);
  const written = (one: ReportLine) => {
    const text = sentenceFormula(one.pieces, one.about, figure);
    const [only, ...more] = one.pieces;
    const plain = more.length === 0 && typeof only === "string" ? only : null;
    const look = LOOKS[one.kind];
    const isFormula = plain === null && text.length <= LONGEST;
    const content = isFormula ? formula(text, look) : cell(plain ?? textOf(one), look);
    return { ...line(content), height: heightOfLine(one.kind, textOf(one)) };
  };
  const placed = spaced(lines, written);
  return {
    ...head,
    visibility: "visible",
    tabColor: "2E75B6",
    widths: [WIDTH],
    styles: STYLES,
    blocks: [{ kind: "lines", lines: placed.map(({ line: one }) => one) }],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    print: { ...A4_PORTRAIT, breaks: breaksOf(placed) },
  };
}

/** The lines of a report, in words and figures. */
export function linesOfReport({ counts, hasUnits }: Pick<ReportSource, "counts" | "hasUnits">): ReportLine[] {
  const { campaign, points } = counts;
  const scored = points ? pointsLayout(campaign).departments : [];
  return reportLines(
    campaign,
    unitsSaid(campaign, hasUnits),
    (department) => points !== undefined && (department === null || scored.includes(department)),
  );
}

interface Placed {
  /** Null of a blank row. */
  readonly kind: LineKind | null;
  readonly line: Line;
}

/** A blank row before every block; room to sign under who signs. */
function spaced(lines: readonly ReportLine[], written: (line: ReportLine) => Line): Placed[] {
  return lines.flatMap((one, index) => {
    const before = lines[index - 1]?.kind;
    const isApart = one.kind === "heading" || (one.kind !== before && APART.includes(one.kind));
    const room = one.kind === "signature" && before === "signature" ? [ROOM_TO_SIGN] : [];
    const blank = [...(isApart ? [emptyLine] : []), ...room];
    return [...blank.map((each) => ({ kind: null, line: each })), { kind: one.kind, line: written(one) }];
  });
}

/** One high row: a page cannot end inside of it. */
const ROOM_TO_SIGN: Line = { cells: [], height: 47.25 };

/** A heading stands above its first sentence, who signs below the last one and what sums them up. */
function breaksOf(placed: readonly Placed[]): number[] {
  const headings = placed.flatMap(({ kind }, row) =>
    kind === "heading" ? [{ first: row, last: row + 1 }] : [],
  );
  const last = placed.findLastIndex(({ kind }) => kind === "sentence" || kind === "deadline");
  return pageBreaks({
    lines: placed.map(({ line: one }) => one),
    widths: [WIDTH],
    print: A4_PORTRAIT,
    together: [...headings, { first: last, last: placed.length - 1 }],
  });
}

const APART: readonly LineKind[] = ["agency", "title", "opening", "closing", "signature"];

/** Excel's limit. A target of many parts may say more: its sentence is renewed with the scorecard only. */
const LONGEST = 8192;

/** As wide as the text of a page in portrait: LibreOffice does not make a page smaller for one column. */
const WIDTH = 77;
/** Letters are of thirteen points, the columns count twelve. */
const LETTERS = 13 / 12;
/** What a sentence may grow by before a line is lacking: other numbers, other words for the verdict. */
const ROOM = 6;

function heightOfLine(kind: LineKind, text: string): number {
  const bold = kind === "heading" || kind === "title" ? 1.1 : 1;
  const letters = Math.ceil((text.length + ROOM) * bold);
  // Words of about the usual length: where a line breaks follows from them.
  const words = text.padEnd(letters, "xxxxx ");
  return heightOf([words], [WIDTH / LETTERS]) * LETTERS;
}

const LOOKS: Readonly<Record<LineKind, Look>> = {
  national: "reportCentred",
  agency: "reportStrong",
  place: "reportPlace",
  title: "reportCentred",
  alarm: "alarm",
  opening: "sentence",
  heading: "sentenceStrong",
  sentence: "sentence",
  deadline: "sentence",
  closing: "sentence",
  signature: "sentence",
};
