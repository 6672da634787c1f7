import type { TableUnmaking, WorkbookPlan } from "../../../workbook/plan";
import { named } from "../../../workbook/sameName";
import { intersection } from "../../boxes";
import { putFilter, putMerges } from "../../editing/plainCells";
import { Draft } from "../../package/draft";
import type { Parts } from "../../package/parts";
import { readRelations } from "../../package/relations";
import type { Book } from "../../reading/book";
import { readBook } from "../../reading/book";
import { mergesIn } from "../../reading/merges";
import { sheetWithCells } from "../../reading/sheets";
import { readPlainFilter } from "../../reading/whole/plainFilter";
import { childOf, childrenOf, prefixedAttribute, removeChild } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { emptyCells } from "../patch/shrinking";
import { spliceCells } from "../patch/splice";
import { withFrame } from "../patch/frame";

interface UnmadeTables {
  readonly parts: Parts;
  readonly book: Book;
}

/** A package in which tables of a plan are plain cells again; their texts and looks are still to be written. */
export function unmakeTables(given: Parts, before: Book, { unmakings = [] }: WorkbookPlan): UnmadeTables {
  if (unmakings.length === 0) return { parts: given, book: before };
  const draft = new Draft(given, before);
  for (const unmaking of unmakings) unmake(draft, unmaking);
  draft.flush();
  return { parts: draft.parts, book: readBook(draft.parts) };
}

function unmake(draft: Draft, unmaking: TableUnmaking): void {
  const { part, name } = sheetWithCells(draft.book, unmaking.sheet);
  const { was, emptied, filter } = unmaking;
  const relation = was ? relationOf(draft, part, was.table) : null;
  const { text } = spliceCells(draft.parts.text(part), part, emptied.flatMap(emptyCells));
  const there = mergesIn(text, part);
  const merges = [...there, ...unmaking.merges.filter((box) => !there.some((one) => intersection(one, box)))];
  const framed = withFrame(text, part, (root) => {
    if (relation !== null) forgetTable(root, relation);
    if (merges.length > there.length) putMerges(root, merges);
    if (filter && !readPlainFilter(root)) putFilter(draft, root, name, filter);
  });
  draft.parts.put(part, framed);
  if (relation !== null) draft.unrelate(part, relation);
}

function relationOf(draft: Draft, sheetPart: string, table: string): string | null {
  const part = named(draft.book.tables, table)?.part;
  return readRelations(draft.parts, sheetPart).find(({ target }) => target === part)?.id ?? null;
}

function forgetTable(root: XmlElement, relation: string): void {
  const list = childOf(root, "tableParts");
  const parts = childrenOf(list, "tablePart");
  const going = parts.find((one) => (prefixedAttribute(one, "id") ?? one.attributes["id"]) === relation);
  if (!list || !going) return;
  removeChild(list, going);
  list.attributes["count"] = String(parts.length - 1);
  if (parts.length === 1) removeChild(root, list);
}
