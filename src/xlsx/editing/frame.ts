import type { Draft } from "../package/draft";
import { withFrame } from "../writing/patch/frame";
import { relationAttribute } from "../writing/structure";
import { childrenOf, elementLike } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import type { SheetEdits } from "./edits";
import { putChildren } from "./order";
import { putBreaks, putColumns, putFreeze, putProtection, putTabColor } from "./page";
import { dropHeaderSwitches, putPage } from "./putPage";
import { conditionElements, validationElements } from "./rules";
import { putMerges, putFilter, removeFilter } from "./plainCells";
import type { Stock } from "./stock";

interface FrameContext {
  readonly stock: Stock;
  readonly tableIds: readonly string[] | undefined;
  readonly drawing: ((root: XmlElement) => void) | undefined;
}

/** Changes what a sheet says besides its cells: widths, rules, freeze, page and which tables it has. */
export function editFrame(
  draft: Draft,
  part: string,
  edits: SheetEdits,
  { stock, tableIds, drawing }: FrameContext,
): void {
  const changes: ((root: XmlElement) => void)[] = [];
  const when = <T>(edited: T | undefined, change: (root: XmlElement, edited: T) => void) => {
    if (edited === undefined) return;
    changes.push((root) => {
      change(root, edited);
    });
  };
  when(edits.tabColor, putTabColor);
  when(edits.freeze, putFreeze);
  when(edits.columns, (root, columns) => {
    putColumns(root, columns, (style) => stock.style(style));
  });
  when(edits.protected, putProtection);
  when(edits.conditions, (root, conditions) => {
    putChildren(root, "conditionalFormatting", conditionElements(root, conditions, stock.styles));
  });
  when(edits.validations, (root, validations) => {
    putChildren(root, "dataValidations", validationElements(root, validations));
  });
  when(edits.page, (root, page) => {
    putPage(root, page);
    dropHeaderSwitches(root, page);
  });
  when(edits.breaks, putBreaks);
  when(edits.merges, putMerges);
  const { filter } = edits;
  if (filter !== undefined) {
    changes.push((root) => {
      removeFilter(draft, root, edits.name);
      if (filter) putFilter(draft, root, edits.name, filter.box);
    });
  }
  if (drawing) changes.push(drawing);
  when(tableIds, (root, ids) => {
    putTables(draft, root, ids);
  });
  if (changes.length === 0) return;
  const text = withFrame(draft.parts.text(part), part, (root) => {
    for (const change of changes) change(root);
  });
  draft.parts.put(part, text);
}

function putTables(draft: Draft, root: XmlElement, ids: readonly string[]): void {
  const parts = ids.map((id) =>
    elementLike(root, "tablePart", relationAttribute(root, draft.book.dialect, id)),
  );
  const list = childrenOf(root, "tableParts")[0] ?? elementLike(root, "tableParts");
  const made = { ...list, attributes: { ...list.attributes, count: String(parts.length) }, children: parts };
  putChildren(root, "tableParts", parts.length === 0 ? [] : [made]);
}
