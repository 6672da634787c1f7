import type { XmlElement } from "../xml/tree";

/** The namespaces of a file: the usual transitional ones or ISO's strict ones. */
export interface Dialect {
  readonly main: string;
  readonly relations: string;
  /** Its end is the part of it that is meant: chart, main, spreadsheetDrawing. */
  readonly drawing: string;
}

export const transitional: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/",
};

export const strict: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/",
};

/** A file keeps to one dialect; its workbook part tells which. */
export function dialectOf(workbook: XmlElement): Dialect {
  return Object.values(workbook.attributes).includes(strict.main) ? strict : transitional;
}
