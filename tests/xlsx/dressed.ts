import { strFromU8, unzipSync } from "fflate";

import type { Dressing, LookArea, Page, SeenValidation, SheetLook } from "../../src/workbook/dressing";
import { openXlsx, type XlsxWorkbook } from "../../src/xlsx";
import { handmade, MAIN, relationsPart, sheetPart, workbookPart } from "./handmade";

export const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook of one sheet; `styles` are the children of its styles part. */
export function bookOf(
  sheet: string,
  { styles = "", more = {} }: { styles?: string; more?: Readonly<Record<string, string>> } = {},
): XlsxWorkbook {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return openXlsx(
    handmade({
      "[Content_Types].xml":
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
        `<Override PartName="/xl/tables/table1.xml" ContentType="${type}.table+xml"/>` +
        `<Override PartName="/${SHEET}" ContentType="${type}.worksheet+xml"/></Types>`,
      "xl/_rels/workbook.xml.rels": relationsPart(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ["rId3", "theme", "theme/theme1.xml"],
      ),
      "xl/workbook.xml": workbookPart(`<sheet name="Sổ" sheetId="1" r:id="rId1"/>`),
      "xl/theme/theme1.xml": `<theme/>`,
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
      [SHEET]: sheet,
      ...more,
    }),
  );
}

/** The same with a table over A1:B3, headers A and B. */
export function bookWithTable(filter: string, sheet?: string): XlsxWorkbook {
  const rows = ["A,B", "1,2", "3,4"].map((cells, r) => {
    const [a = "", b = ""] = cells.split(",");
    const cell = (letter: string, text: string) =>
      `<c r="${letter}${String(r + 1)}" t="inlineStr"><is><t>${text}</t></is></c>`;
    return `<row r="${String(r + 1)}">${cell("A", a)}${cell("B", b)}</row>`;
  });
  const tables = `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  return bookOf(sheet ?? sheetPart(rows.join(""), "", tables), {
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationsPart(["rId1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml":
        `<table xmlns="${MAIN}" id="1" name="So" displayName="So" ref="A1:B3">${filter}` +
        `<tableColumns count="2"><tableColumn id="1" name="A"/><tableColumn id="2" name="B"/></tableColumns></table>`,
    },
  });
}

export function dressing(parts: Partial<Dressing>): Dressing {
  return { sheet: "Sổ", styles: [], widths: [], heights: [], validations: [], filters: [], ...parts };
}

export async function lookOf(workbook: XlsxWorkbook, area: Partial<LookArea>): Promise<SheetLook> {
  const [look] = await workbook.looks([
    { sheet: "Sổ", boxes: [], columns: [], rows: [], tables: [], ...area },
  ]);
  if (!look) throw new Error("no look");
  return look;
}

/** A box by its zero-based sides. */
export function at(top: number, left: number, bottom = top, right = left) {
  return { top, left, bottom, right };
}

export function partOf(workbook: XlsxWorkbook, name: string): string {
  const bytes = unzipSync(workbook.toBytes())[name];
  if (!bytes) throw new Error(`no part ${name}`);
  return strFromU8(bytes);
}

export const LIST: SeenValidation = {
  type: "list",
  operator: "between",
  first: "DS_Phong",
  second: null,
  ignoreBlank: true,
  dropDown: true,
  prompt: { title: "Phòng", text: "Chọn một phòng\ntrong danh sách" },
  error: { title: "", text: "Không có trong danh sách" },
  refuses: true,
  onError: "warning",
};

export const PAGE: Page = {
  paper: "A4",
  orientation: "landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  zoom: { wide: 1, tall: null },
  repeatRows: { first: 0, last: 1 },
  centerHeader: "&P",
};
