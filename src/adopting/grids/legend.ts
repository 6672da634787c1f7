import type { GridFields } from "../../registers/register";
import { foldAccents } from "../../registers/text/fold";
import { tidy } from "../../registers/text/spelling";
import type { CellValue } from "../../workbook/value";
import type { Legend } from "./monthGrid";

/** What our own sheets write where an entry says nothing, and how their legend calls it. */
export const UNSAID = { written: "?", called: "Chưa ghi" } as const;

/** A mark as it compares; an empty text where nothing is marked. */
export function markKey(value: CellValue): string {
  // An unticked box is what all cells say that nobody touched.
  if (typeof value === "boolean") return value ? "x" : "";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? foldAccents(tidy(value)) : "";
}

/** Whether a row begins to explain marks: everything below belongs to no person. */
export function beginsLegend(text: string): boolean {
  return /^\W*(?:ghi chu|ky hieu|chu thich|chu giai|chu y|quy uoc|quy dinh ky hieu)\b/.test(
    foldAccents(text),
  );
}

/** Reads "x: có mặt; P = nghỉ phép", "Có mặt: x" and a mark with its meaning in the next cell, wherever they stand. */
export function legendIn(rows: readonly (readonly CellValue[])[], fields: GridFields): Legend {
  const legend = new Map<string, { readonly value: string } | "unsaid" | null>();
  const put = (mark: string, meaning: string) => {
    const key = markKey(mark);
    const meant = meantBy(meaning, fields);
    // Said twice in two ways it is not said.
    legend.set(key, legend.has(key) && !isSame(legend.get(key), meant) ? null : meant);
  };
  for (const row of rows) {
    const texts = row.filter((value) => value !== null && value !== "").map((value) => textOf(value));
    const [one = "", two = "", ...more] = texts;
    if (texts.length === 2 && more.length === 0 && isShort(one) && isMeaning(two)) put(one, two);
    else for (const text of texts) for (const [mark, meaning] of pairsIn(text)) put(mark, meaning);
  }
  return legend;
}

function textOf(value: CellValue): string {
  return typeof value === "number" ? String(value) : typeof value === "string" ? tidy(value) : "";
}

/** A mark has no more letters; a meaning has more. */
const isShort = (text: string) => text.length > 0 && text.length <= 4 && !/\s/.test(text);
const isMeaning = (text: string) => text.length > 1 && text.length <= 80;

function pairsIn(text: string): [string, string][] {
  const bare = text.replace(/^\W*(?:ghi chú|ký hiệu|chú thích|chú giải|quy ước)[^:=]*[:.]\s*/iu, "");
  return bare.split(/[;,\n]|\.\s|\s[–|]\s/).flatMap((part): [string, string][] => {
    const [left = "", right = "", ...more] = part.split(/\s*[:=]\s*|\s+[-–]\s+|\s+là\s+/u).map(unquoted);
    if (more.length > 0 || left === "" || right === "") return [];
    if (isShort(left) && isMeaning(right)) return [[left, right]];
    return isShort(right) && isMeaning(left) ? [[right, left]] : [];
  });
}

function unquoted(text: string): string {
  return text.replace(/^[\s"'“”‘’([{-]+|[\s"'“”‘’)\].}]+$/g, "");
}

function meantBy(meaning: string, { marks }: GridFields): { readonly value: string } | "unsaid" | null {
  const plain = foldAccents(tidy(meaning.replace(/\([^)]*\)?/g, " "))).replace(/[.;,:\s]+$/, "");
  if (plain === foldAccents(UNSAID.called)) return "unsaid";
  const found = Object.entries(marks).find(
    ([value, { called }]) => foldAccents(value) === plain || called.includes(plain),
  );
  return found ? { value: found[0] } : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
