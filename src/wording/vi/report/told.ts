import type { Verdict } from "../../../scoring/verdict";
import type { About, Figure, Piece, Pieces } from "./pieces";

/** Null = not known; a day is its number. */
export type FigureValue = number | string | null;

/** What a figure is, of whatever it is asked of. */
export interface Figures {
  readonly value: (about: About, figure: Figure) => FigureValue;
  readonly verdict: (about: About) => Verdict;
  /** dd/mm/yyyy */
  readonly dayText: (day: number) => string;
}

/** The text of a sentence; the formulas of the sheet come to the same. */
export function told(pieces: Pieces, about: About, figures: Figures): string {
  const each = (some: Pieces) => told(some, about, figures);
  const value = (figure: Figure) => figures.value(about, figure);
  const text = (piece: Piece): string => {
    if (typeof piece === "string") return piece;
    if ("say" in piece) return plain(value(piece.say));
    if ("percent" in piece) return percent(value(piece.percent));
    if ("day" in piece) return dayText(value(piece.day), figures);
    if ("capitals" in piece) return plain(value(piece.capitals)).toUpperCase();
    if ("verdict" in piece) return each(piece.verdict[figures.verdict(about)]);
    if ("of" in piece) return told(piece.pieces, piece.of, figures);
    if ("when" in piece)
      return each(isSo(value(piece.when), piece.is) ? piece.then : (piece.otherwise ?? []));
    const [from, to] = piece.range.map(value);
    const shown = piece.as === "percent" ? percent : plain;
    if (from === to) return shown(from ?? null);
    return [from, to].map((one) => shown(one ?? null)).join(piece.as === "words" ? " – " : "–");
  };
  return pieces.map(text).join("");
}

function isSo(value: FigureValue, is: "some" | "none" | "known"): boolean {
  if (is === "known") return value !== null && value !== "";
  return is === "some" ? typeof value === "number" && value > 0 : value === 0;
}

const plain = (value: FigureValue): string =>
  typeof value === "number" ? String(value).replace(".", ",") : (value ?? "");

const percent = (value: FigureValue): string =>
  typeof value === "number" ? `${plain(Number((value * 100).toFixed(6)))}%` : "";

const dayText = (value: FigureValue, figures: Figures): string =>
  typeof value === "number" ? figures.dayText(value) : "";
