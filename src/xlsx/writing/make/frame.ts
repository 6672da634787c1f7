import type { Box } from "../../../workbook/address";
import { madeBox } from "../../../workbook/making";
import type { TableMaking } from "../../../workbook/plan";
import { intersection } from "../../boxes";
import { putChildren } from "../../editing/order";
import { putMerges, removeFilter } from "../../editing/plainCells";
import type { Draft } from "../../package/draft";
import { readPlainFilter } from "../../reading/whole/plainFilter";
import { childOf, childrenOf, elementLike } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";
import { relationAttribute } from "../structure";

interface Becoming {
  readonly making: TableMaking;
  readonly sheet: string;
  /** Leads to the table. */
  readonly relation: string;
  /** What is merged on the sheet. */
  readonly merges: readonly Box[];
}

/** What a sheet says besides its cells, when cells of it become a table. */
export function becomeTable(
  draft: Draft,
  root: XmlElement,
  { making, sheet, relation, merges }: Becoming,
): void {
  // Headers of a table are single cells.
  const header = { ...madeBox(making), bottom: making.box.top };
  const kept = merges.filter((box) => intersection(box, header) === null);
  if (kept.length < merges.length) putMerges(root, kept);
  // A table has its own filter, and Excel repairs a sheet where two of them overlap.
  const filter = readPlainFilter(root);
  if (filter && intersection(filter.box, madeBox(making))) removeFilter(draft, root, sheet);
  const parts = childrenOf(childOf(root, "tableParts"), "tablePart");
  parts.push(elementLike(root, "tablePart", relationAttribute(root, draft.book.dialect, relation)));
  putChildren(root, "tableParts", [elementLike(root, "tableParts", { count: String(parts.length) }, parts)]);
}
