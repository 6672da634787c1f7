import type { Parts } from "../package/parts";
import { readRelations } from "../package/relations";
import type { Book } from "./book";

/** What came along that we never look at. */
export interface Foreign {
  readonly macros: boolean;
  /** To other workbooks and to sources of data. */
  readonly links: boolean;
}

export function readForeign(parts: Parts, book: Book): Foreign {
  const kinds = new Set(readRelations(parts, book.part).map(({ kind }) => kind));
  const has = (sought: readonly string[]) => sought.some((kind) => kinds.has(kind));
  return {
    macros: has(MACROS) || parts.names().some((name) => MACRO_PART.test(name)),
    links: has(LINKS),
  };
}

const MACROS = ["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"];
const MACRO_PART = /(?:^|\/)vbaProject[^/]*\.bin$/i;
const LINKS = ["externalLink", "connections"];
