import { parse, parseStructRef, stringifyStructRef, tokenize, type Token } from "@borgar/fx";
import { quoteSheet } from "../../workbook/address";
import { fold } from "../../calculating/text";
import { Refusal } from "./liveBook";

/** What a formula may refer to. */
export interface Known {
  /** The table that the cell stands in. */
  readonly own: string | null;
  readonly hasSheet: (name: string) => boolean;
  /** The columns of a table, or null where there is none. */
  readonly columns: (table: string) => readonly string[] | null;
}

/**
 * A formula as it is kept: English, commas, every table reference with its table and [#This Row] spelled out. Throws
 * Refusal where it cannot be read or refers to a sheet, table or column that is not there.
 */
export function readFormula(written: string, known: Known): string {
  const formula = usesSemicolons(written) ? withCommas(written) : written;
  const tokens = tokenize(formula);
  try {
    parse(tokens);
  } catch (error) {
    throw new Refusal(
      "InvalidArgument",
      `${written}: ${error instanceof Error ? error.message : "no formula"}`,
    );
  }
  return spelled(tokens, ({ type, value }) => {
    if (type === "structured") return fullReference(value, known);
    const sheet = type.startsWith("range") ? sheetOf(value) : null;
    if (sheet !== null && !known.hasSheet(sheet) && !/[[:]/.test(sheet)) throw noSuch(value);
    return null;
  });
}

/** What references are to become; null = #REF!. Absent = as they are. */
export interface Renaming {
  readonly sheet?: (name: string) => string | null;
  /** The whole reference, for tables that go. */
  readonly structured?: (reference: StructuredReference) => string | null;
}

export interface StructuredReference {
  readonly text: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

export function rename(formula: string, { sheet, structured }: Renaming): string {
  return spelled(tokenize(formula), ({ type, value }) => {
    if (type === "structured" && structured) {
      const { table = "", columns = [], sections = [] } = parseStructRef(value) ?? {};
      return structured({ text: value, table, columns, sections }) ?? "#REF!";
    }
    const name = sheet && type.startsWith("range") ? sheetOf(value) : null;
    const renamed = name === null || !sheet ? null : sheet(name);
    if (name === null || renamed === name) return null;
    return renamed === null ? "#REF!" : quoteSheet(renamed) + value.slice(value.lastIndexOf("!"));
  });
}

/** A table reference under other names. */
export function structuredText({ table, columns, sections }: Omit<StructuredReference, "text">): string {
  return stringifyStructRef({ table, columns: [...columns], sections: [...sections] }, { thisRow: true });
}

export function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** The sheet that a reference names, if it names one. */
function sheetOf(reference: string): string | null {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return null;
  const name = reference.slice(0, mark);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function noSuch(reference: string): Refusal {
  return new Refusal("InvalidArgument", `${reference} is not there`);
}

function fullReference(text: string, known: Known): string | null {
  const parsed = parseStructRef(text);
  const table = parsed?.table === undefined || parsed.table === "" ? known.own : parsed.table;
  const there = table === null ? null : known.columns(table);
  const { columns = [], sections = [] } = parsed ?? {};
  if (!parsed || table === null || !columns.every((name) => there?.some((one) => sameName(one, name)))) {
    throw noSuch(text);
  }
  return sections.includes("this row") || table !== parsed.table
    ? structuredText({ table, columns, sections })
    : null;
}

function spelled(tokens: readonly Token[], change: (token: Token) => string | null): string {
  return tokens.map((token) => change(token) ?? token.value).join("");
}

const TEXTS = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\[[^\]]*\])/;

/** Vietnamese settings part arguments by semicolons and decimals by commas. */
function usesSemicolons(formula: string): boolean {
  return formula.split(TEXTS).some((piece, i) => i % 2 === 0 && piece.includes(";"));
}

function withCommas(formula: string): string {
  return formula
    .split(TEXTS)
    .map((piece, i) => (i % 2 === 0 ? piece.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ",") : piece))
    .join("");
}
