import { CENTRE_FONT } from "../../workbook/font";
import { XML_START } from "../xml/tree";
import { transitional } from "./dialect";
import { Parts } from "./parts";

/** A package without sheets. It names no author: what we make goes out by mail. */
export function emptyPackage(unpackLimit: number): Parts {
  const parts = Parts.of([], unpackLimit);
  for (const [name, content] of Object.entries(CONTENT)) parts.put(name, XML_START + content);
  return parts;
}

/** The first font of a workbook is its default. */
export { CENTRE_FONT };

/** The least that a styles part must hold. */
export function plainStyles(namespace: string, font: { name: string; size: number }): string {
  return (
    `<styleSheet xmlns="${namespace}">` +
    `<fonts count="1"><font><sz val="${String(font.size)}"/><name val="${font.name}"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    `</styleSheet>`
  );
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";
const { main, relations } = transitional;

const CONTENT = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.spreadsheetml.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${OFFICE}.spreadsheetml.styles+xml"/>` +
    `<Override PartName="/docProps/app.xml" ContentType="${OFFICE}.extended-properties+xml"/>` +
    `</Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${relations}/extended-properties" Target="docProps/app.xml"/>` +
    `</Relationships>`,
  "docProps/app.xml":
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Microsoft Excel</Application></Properties>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/>` +
    `</Relationships>`,
  "xl/workbook.xml":
    `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr/>` +
    `<bookViews><workbookView/></bookViews><sheets/></workbook>`,
  "xl/styles.xml": plainStyles(main, CENTRE_FONT),
};
