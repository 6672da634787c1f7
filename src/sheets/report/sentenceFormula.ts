import type { Verdict } from "../../scoring/verdict";
import type { About, Figure, Piece, Pieces } from "../../wording/vi/report/pieces";
import { numberText, percentText } from "../formulas/numberText";
import { quote } from "../formulas/references";
import { VERDICT_CODES } from "../formulas/verdict";

/** The cell or formula of a figure; of a verdict its code, of days their number, an empty text where it is not known. */
export type FigureFormula = (about: About, figure: Figure) => string;

/** A sentence as a formula that comes to what `told` says. Numbers have a decimal comma on every machine. */
export function sentenceFormula(pieces: Pieces, about: About, figure: FigureFormula): string {
  const text = joined(pieces, about, figure);
  return text === "" ? `""` : text;
}

function joined(pieces: Pieces, about: About, figure: FigureFormula): string {
  const terms: string[] = [];
  let words = "";
  const flush = () => {
    terms.push(...(words.match(PIECE) ?? []).map(quote));
    words = "";
  };
  for (const piece of pieces) {
    if (typeof piece === "string") words += piece;
    else {
      flush();
      const term = pieceFormula(piece, about, figure);
      if (term !== "") terms.push(term);
    }
  }
  flush();
  return terms.join("&");
}

/** Excel takes texts of up to 255 characters in a formula. */
const PIECE = /[^]{1,255}/gu;

function pieceFormula(piece: Exclude<Piece, string>, about: About, figure: FigureFormula): string {
  const at = (one: Figure) => figure(about, one);
  const each = (some: Pieces) => sentenceFormula(some, about, figure);
  if ("say" in piece) return TEXTS.has(piece.say) ? at(piece.say) : numberText(at(piece.say));
  if ("percent" in piece) return percent(at(piece.percent));
  if ("day" in piece) return dayText(at(piece.day));
  if ("capitals" in piece) return `UPPER(${at(piece.capitals)})`;
  if ("of" in piece) return joined(piece.pieces, piece.of, figure);
  if ("verdict" in piece) {
    const words = BY_CODE.map((verdict) => each(piece.verdict[verdict]));
    return `CHOOSE(${at("verdict")},${words.join(",")})`;
  }
  if ("when" in piece) {
    const test = { some: ">0", none: "=0", known: `<>""` }[piece.is];
    return `IF(${at(piece.when)}${test},${each(piece.then)},${each(piece.otherwise ?? [])})`;
  }
  const [from, to] = piece.range.map(at);
  if (from === undefined || to === undefined) throw new Error("a range has two ends");
  const shown = (value: string) =>
    piece.as === "words" ? value : piece.as === "percent" ? percent(value) : numberText(value);
  const sign = piece.as === "words" ? " – " : "–";
  return `IF(${from}=${to},${shown(from)},${shown(from)}&${quote(sign)}&${shown(to)})`;
}

/** The verdicts as their codes count them. */
const BY_CODE = (Object.keys(VERDICT_CODES) as Verdict[]).sort(
  (one, other) => VERDICT_CODES[one] - VERDICT_CODES[other],
);

/** Figures that are words already: a point in them is no decimal point. */
const TEXTS: ReadonlySet<Figure> = new Set<Figure>([
  ...(["centre", "title", "period", "refused", "review"] as const),
  ...(["text", "published", "explained"] as const),
]);

const percent = (value: string) => percentText(`ROUND(${value}*100,6)`);

const dayText = (day: string) => `RIGHT("0"&DAY(${day}),2)&"/"&RIGHT("0"&MONTH(${day}),2)&"/"&YEAR(${day})`;
