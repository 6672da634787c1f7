import { quoteSheet } from "../../../workbook/address";
import type { Page } from "../../../workbook/dressing";
import type { Draft } from "../../package/draft";
import { childOf, childrenOf, elementLike, ensureChild, removeChild, textOf } from "../../xml/elements";
import { WORKBOOK_ORDER } from "../structure";

/** The rows that every page begins with; columns that it begins with stay. */
export function putRepeatedRows(draft: Draft, sheet: string, rows: Page["repeatRows"]): void {
  const list = childOf(draft.workbook, "definedNames");
  const sheets = childrenOf(childOf(draft.workbook, "sheets"), "sheet");
  const index = String(sheets.findIndex(({ attributes }) => attributes["name"] === sheet));
  const there = childrenOf(list, "definedName").find(
    ({ attributes }) =>
      attributes["localSheetId"] === index && attributes["name"]?.toLowerCase() === TITLES.toLowerCase(),
  );
  const columns = /(?:'(?:[^']|'')*'|[^',!]+)!\$[A-Za-z]{1,3}:\$[A-Za-z]{1,3}/.exec(
    there ? textOf(there) : "",
  );
  const area = rows && `${quoteSheet(sheet)}!$${String(rows.first + 1)}:$${String(rows.last + 1)}`;
  const text = [columns?.[0], area].filter((part) => part !== null && part !== undefined).join(",");
  if (text !== "") {
    const names = ensureChild(draft.workbook, "definedNames", WORKBOOK_ORDER);
    if (there) there.children.splice(0, Infinity, text);
    else
      names.children.push(elementLike(names, "definedName", { name: TITLES, localSheetId: index }, [text]));
  } else if (list && there) {
    removeChild(list, there);
    if (childrenOf(list, "definedName").length === 0) removeChild(draft.workbook, list);
  }
}

const TITLES = "_xlnm.Print_Titles";
