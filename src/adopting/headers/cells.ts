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
  const seen = textOf(value);
  if (seen === "") return null;
  const text = typeof value === "string" ? (readLegacy(seen, among)?.text ?? seen) : seen;
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
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? tidy(value.slice(0, LONGEST_LABEL)) : String(value);
}

const LONGEST_LABEL = 1000;

export function isAcross({ left, right }: Span): boolean {
  return right > left;
}
