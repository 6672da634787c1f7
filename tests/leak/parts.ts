import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A package taken apart, to be changed part by part as no workbook program would. Texts are kept as texts. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const WORKBOOK = "xl/workbook.xml";
export const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function unpack(file: Uint8Array): Parts {
  const parts = Object.entries(unzipSync(file));
  return new Map(parts.map(([name, bytes]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : bytes]));
}

export function pack(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Array.from(parts, ([name, content]) => [name, bytesIn(content)])), {
    level: 0,
  });
}

export function bytesIn(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? strToU8(content) : content;
}

export function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== "string") throw new Error(`no text ${name}`);
  return part;
}

/** Throws where there is nothing to change. */
export function edited(parts: Parts, name: string, from: string | RegExp, to: string): Parts {
  const before = textOf(parts, name);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`nothing like ${String(from)} in ${name}`);
  return new Map(parts).set(name, after);
}

/** A part that another one leads to; an owner of "" is the package. `id`: by which the owner knows it. */
export function related(
  parts: Parts,
  owner: string,
  part: {
    readonly name: string;
    readonly content: string | Uint8Array;
    readonly type: string;
    readonly relation: string;
  },
): { readonly parts: Parts; readonly id: string } {
  const typed = withType(parts, part.name, part.type);
  const target = { target: `/${part.name}`, relation: part.relation };
  return linked(new Map(typed).set(part.name, part.content), owner, target);
}

export function withType(parts: Parts, name: string, type: string): Parts {
  const override = `<Override PartName="/${name}" ContentType="${type}"/></Types>`;
  return edited(parts, "[Content_Types].xml", "</Types>", override);
}

/** A relation from one part to something, in the package or outside. */
export function linked(
  parts: Parts,
  owner: string,
  to: { readonly target: string; readonly relation: string; readonly external?: boolean },
): { readonly parts: Parts; readonly id: string } {
  const rels = owner.replace(/([^/]*)$/, "_rels/$1.rels");
  const there = parts.has(rels)
    ? parts
    : new Map(parts).set(rels, `${START}<Relationships xmlns="${RELS_TYPE}"></Relationships>`);
  const id = `rIdPlanted${String(textOf(there, rels).split("<Relationship ").length)}`;
  const type = to.relation.includes("://") ? to.relation : `${RELATIONS}/${to.relation}`;
  const mode = to.external ? ' TargetMode="External"' : "";
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${to.target}"${mode}/></Relationships>`;
  return { parts: edited(there, rels, "</Relationships>", entry), id };
}

/** Puts an element into a sheet or the workbook where the schema wants it. */
export function inserted(parts: Parts, name: string, element: string, xml: string): Parts {
  const order = name === WORKBOOK ? WORKBOOK_ORDER : SHEET_ORDER;
  const place = order.indexOf(element);
  if (place < 0) throw new Error(`no order for ${element}`);
  const text = textOf(parts, name);
  const root = /<\/(?:worksheet|workbook)>\s*$/.exec(text)?.index ?? -1;
  const later = order.slice(place + 1).map((one) => text.search(new RegExp(`<${one}[ />]`)));
  const at = Math.min(root, ...later.filter((index) => index >= 0));
  return new Map(parts).set(name, text.slice(0, at) + xml + text.slice(at));
}

/** The part of a sheet by its tab. */
export function sheetPart(parts: Parts, sheet: string): string {
  const tag = textOf(parts, WORKBOOK)
    .split("<sheet ")
    .find((one) => one.includes(`name="${sheet}"`));
  const id = /r:id="([^"]*)"/.exec(tag ?? "")?.[1] ?? "?";
  const rels = textOf(parts, "xl/_rels/workbook.xml.rels").split("<Relationship ");
  const target = /Target="([^"]*)"/.exec(rels.find((one) => one.includes(`Id="${id}"`)) ?? "")?.[1];
  if (target === undefined) throw new Error(`no sheet ${sheet}`);
  return `xl/${target}`;
}

const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst".split(
    " ",
  );
const SHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");
