import type { Draft } from "../package/draft";
import { setName } from "../writing/structure";
import { childOf, childrenOf, removeChild } from "../xml/elements";
import { decodeEscapes } from "../xml/text";
import type { WorkbookEdits } from "./edits";

/** Makes the names of the whole workbook those that are wanted. */
export function editNames(draft: Draft, { names }: WorkbookEdits): void {
  const { names: before } = draft.book.outline;
  const list = childOf(draft.workbook, "definedNames");
  for (const { name } of before) {
    if (list && !names.some((one) => one.name === name)) forget(list, name);
  }
  for (const { name, refersTo } of names) {
    if (!before.some((one) => one.name === name && one.refersTo === refersTo)) setName(draft, name, refersTo);
  }
  if (list && childrenOf(list, "definedName").length === 0) removeChild(draft.workbook, list);
}

function forget(list: Parameters<typeof removeChild>[0], name: string): void {
  for (const element of childrenOf(list, "definedName")) {
    const { localSheetId, name: own = "" } = element.attributes;
    if (localSheetId === undefined && decodeEscapes(own) === name) removeChild(list, element);
  }
}
