import { edited, inserted, linked, type Parts, related, START, textOf, WORKBOOK } from "../parts";
import type { Places, Plant, Secret } from "./place";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const RELATIONS = `${OFFICE}/relationships`;
const STYLES = "xl/styles.xml";

/** What belongs to the workbook as a whole: names, properties, looks, caches. */
export const workbook: Places = {
  "the name of an area": name(({ word }) => `<definedName name="_${word}">Z99</definedName>`),
  "the value of a name": name(({ text }) => `<definedName name="giu_cho">"${text}"</definedName>`),
  "the comment of a name": name(
    ({ text }) => `<definedName name="giu_cho_2" comment="${text}">1</definedName>`,
  ),
  "a hidden name": name(({ word, number }) => {
    return `<definedName name="${word}" hidden="1" localSheetId="3">{"${number}"}</definedName>`;
  }),
  "who saved the file": ({ parts, secret }) => {
    return inserted(parts, WORKBOOK, "fileSharing", `<fileSharing userName="${secret.text}"/>`);
  },
  "the code name of the workbook": ({ parts, secret }) => {
    return edited(parts, WORKBOOK, "<workbookPr/>", `<workbookPr codeName="${secret.word}"/>`);
  },
  "an extension of the workbook": ({ parts, secret }) => {
    const path = `<absPath xmlns="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\${secret.text}\\"/>`;
    return inserted(parts, WORKBOOK, "extLst", `<extLst><ext uri="{2A1C9B3E}">${path}</ext></extLst>`);
  },
  "the author": ({ parts, secret }) => {
    const told = `<dc:creator>${secret.text}</dc:creator><dc:title>${secret.word}</dc:title><cp:keywords>${secret.number}</cp:keywords>`;
    const spaces = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
    return related(parts, "", {
      name: "docProps/core.xml",
      content: `${START}<cp:coreProperties ${spaces}>${told}</cp:coreProperties>`,
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      relation: `${PACKAGE}/relationships/metadata/core-properties`,
    }).parts;
  },
  "the manager and the company": ({ parts, secret }) => {
    const told = `<Manager>${secret.text}</Manager><Company>${secret.word}</Company></Properties>`;
    return edited(parts, "docProps/app.xml", "</Properties>", told);
  },
  "a property of their own": ({ parts, secret }) => {
    const value = `<vt:lpwstr xmlns:vt="${OFFICE}/docPropsVTypes">${secret.text}</vt:lpwstr>`;
    const property = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${secret.word}">${value}</property>`;
    return related(parts, "", {
      name: "docProps/custom.xml",
      content: `${START}<Properties xmlns="${OFFICE}/custom-properties">${property}</Properties>`,
      type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      relation: "custom-properties",
    }).parts;
  },
  "a number format": ({ parts, secret }) => {
    const format = `<numFmt numFmtId="990" formatCode="&quot;${secret.text}&quot;0"/>`;
    const there = textOf(parts, STYLES).includes("</numFmts>");
    if (there) return edited(parts, STYLES, "</numFmts>", `${format}</numFmts>`);
    return edited(parts, STYLES, "<fonts ", `<numFmts count="1">${format}</numFmts><fonts `);
  },
  "the name of a cell style": ({ parts, secret }) => {
    return edited(parts, STYLES, "</cellStyles>", `<cellStyle name="${secret.text}" xfId="0"/></cellStyles>`);
  },
  "the name of a font": ({ parts, secret }) => {
    return edited(
      parts,
      STYLES,
      "</fonts>",
      `<font><sz val="11"/><name val="${secret.word}"/></font></fonts>`,
    );
  },
  "the cache of a pivot table": ({ parts, secret }) => {
    const items = `<sharedItems count="2"><s v="${secret.text}"/><s v="${secret.number}"/></sharedItems>`;
    const field = `<cacheFields count="1"><cacheField name="${secret.word}">${items}</cacheField></cacheFields>`;
    const source = '<cacheSource type="worksheet"><worksheetSource ref="A1:A9" sheet="x"/></cacheSource>';
    const added = related(parts, WORKBOOK, {
      name: "xl/pivotCache/pivotCacheDefinition1.xml",
      content: `${START}<pivotCacheDefinition xmlns="${MAIN}">${source}${field}</pivotCacheDefinition>`,
      type: `${SPREADSHEET}.pivotCacheDefinition+xml`,
      relation: "pivotCacheDefinition",
    });
    const records = related(added.parts, "xl/pivotCache/pivotCacheDefinition1.xml", {
      name: "xl/pivotCache/pivotCacheRecords1.xml",
      content: `${START}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><s v="${secret.text}"/></r></pivotCacheRecords>`,
      type: `${SPREADSHEET}.pivotCacheRecords+xml`,
      relation: "pivotCacheRecords",
    });
    const caches = `<pivotCaches><pivotCache cacheId="1" r:id="${added.id}"/></pivotCaches>`;
    return inserted(records.parts, WORKBOOK, "pivotCaches", caches);
  },
  "the cache of another workbook": ({ parts, secret }) => {
    const cells = `<row r="1"><cell r="A1" t="str"><v>${secret.text}</v></cell><cell r="B1"><v>${secret.number}</v></cell></row>`;
    const sheets = `<sheetNames><sheetName val="${secret.word}"/></sheetNames>`;
    const data = `<sheetDataSet><sheetData sheetId="0">${cells}</sheetData></sheetDataSet>`;
    const name = "xl/externalLinks/externalLink1.xml";
    const book = `<externalBook xmlns:r="${RELATIONS}" r:id="rIdPlanted1">${sheets}${data}</externalBook>`;
    const added = related(parts, WORKBOOK, {
      name,
      content: `${START}<externalLink xmlns="${MAIN}">${book}</externalLink>`,
      type: `${SPREADSHEET}.externalLink+xml`,
      relation: "externalLink",
    });
    const target = `file:///C:/${encodeURIComponent(secret.text)}.xlsx`;
    const path = linked(added.parts, name, { target, relation: "externalLinkPath", external: true });
    const references = `<externalReferences><externalReference r:id="${added.id}"/></externalReferences>`;
    return inserted(path.parts, WORKBOOK, "externalReferences", references);
  },
  "a connection": ({ parts, secret }) => {
    const one = `<connection id="1" name="${secret.word}" description="${secret.text}" type="1" refreshedVersion="3"/>`;
    return related(parts, WORKBOOK, {
      name: "xl/connections.xml",
      content: `${START}<connections xmlns="${MAIN}">${one}</connections>`,
      type: `${SPREADSHEET}.connections+xml`,
      relation: "connections",
    }).parts;
  },
};

function name(xml: (secret: Secret) => string): Plant {
  return ({ parts, secret }): Parts =>
    edited(parts, WORKBOOK, "</definedNames>", `${xml(secret)}</definedNames>`);
}
