import { strToU8, zipSync } from "fflate";

/** A small workbook made by hand, as other programs might write it. */
export function handmade(parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const all = { ...basic, ...parts };
  const bytes = Object.entries(all).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1) });
}

/** A worksheet part around its rows. */
export function sheetPart(rows: string, before = "", after = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function relationsPart(
  ...relations: readonly (readonly [id: string, kind: string, target: string])[]
): string {
  const items = relations.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function workbookPart(sheets: string, around: { before?: string; after?: string } = {}): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${around.before ?? ""}<sheets>${sheets}</sheets>${around.after ?? ""}</workbook>`;
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const basic: Record<string, string> = {
  "[Content_Types].xml":
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  "_rels/.rels": relationsPart(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbookPart(`<sheet name="Sheet1" sheetId="1" r:id="rId1"/>`),
  "xl/_rels/workbook.xml.rels": relationsPart(["rId1", "worksheet", "worksheets/sheet1.xml"]),
  "xl/worksheets/sheet1.xml": sheetPart(""),
};
