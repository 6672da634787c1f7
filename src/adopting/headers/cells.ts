import { foldAccents } from "../../registers/text/fold";
import { tidy } from "../../registers/text/spelling";
import { type LegacyEncoding, readLegacy } from "../../registers/text/legacy";
import type { Box } from "../../workbook/address";
import { type CellValue, isCellError } from "../../workbook/value";
import { type CellKind, kindOf } from "./kinds";
import { lineOf } from "./linesAbove";
import { isUnit, labelStrength } from "./labelWords";

/** Columns of a sheet, zero-based, both ends inclusive. */
export type Span = Pick<Box, "left" | "right">;

/** A filled cell with all that it is merged with; zero-based rows and columns of the sheet. */
export interface Cell extends Box {
  /** As its writer saw it: composed, one space between words. */
  readonly text: string;
  /** The text without accents and letter case. */
  readonly folded: string;
  readonly kind: CellKind;
  /** How much it is like a label: see labelStrength. */
  readonly strength: 0 | 1 | 2 | 3;
  /** Below a label it says what is counted. */
  readonly isUnit: boolean;
  /** Whether it is what stands above tables: a motto, a date line; or a form's field, "Lớp: 10A". */
  readonly line: "above" | "field" | null;
}

/** `among` is the code from before Unicode that the sheet is written in, if it is. */
export function cellOf(value: CellValue, box: Box, among: LegacyEncoding | null = null): Cell | null {
  const text = textOf(value, among);
  if (text === "") return null;
  const folded = foldAccents(text);
  const { top, left, bottom, right } = box;
  const kind = kindOf(value, text, folded);
  return {
    top,
    left,
    bottom,
    right,
    text,
    folded,
    kind,
    strength: labelStrength(folded),
    isUnit: isUnit(folded),
    line: lineOf(folded),
  };
}

/** What is seen in a cell; empty where only spaces are. Texts are cut: no label is longer than that. */
function textOf(value: CellValue, among: LegacyEncoding | null): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return String(value);
  const text = value.slice(0, LONGEST_LABEL);
  // Read before it is tidied: what is an invisible hyphen now was the ư of TCVN3.
  return tidy(readLegacy(text, among)?.text ?? text);
}

const LONGEST_LABEL = 1000;

export function isAcross({ left, right }: Span): boolean {
  return right > left;
}
