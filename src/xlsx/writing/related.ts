import { plainStyles } from "../package/empty";
import type { Draft } from "../package/draft";
import { parseXml, writeXml } from "../xml/tree";
import { Styles } from "./styles";

/** The styles of the workbook, or those that it is shown in without any. */
export function openStyles(draft: Draft): Styles {
  const part = stylesPart(draft);
  const text =
    part !== undefined && draft.parts.has(part)
      ? draft.parts.text(part)
      : plainStyles(draft.book.dialect.main, EXCELS_FONT);
  return new Styles(parseXml(text, part ?? "styles"));
}

export function putStyles(draft: Draft, { root }: Styles): void {
  putRelated(draft, "styles", stylesPart(draft), writeXml(root));
}

/** Puts a part of the workbook that there is only one of. */
export function putRelated(
  draft: Draft,
  kind: "styles" | "sharedStrings",
  part: string | undefined,
  text: string,
): void {
  const name = part ?? `${draft.folder}${kind}.xml`;
  draft.add(name, text, kind);
  if (!draft.hasRelation(kind)) draft.relate(draft.book.part, kind, name);
}

/** One that came in meanwhile has the name that ours gets. */
function stylesPart(draft: Draft): string | undefined {
  return draft.book.stylesPart ?? (draft.hasRelation("styles") ? `${draft.folder}styles.xml` : undefined);
}

/** It must not change because we add a sheet. */
const EXCELS_FONT = { name: "Calibri", size: 11 };
