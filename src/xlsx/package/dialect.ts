import type { XmlElement } from "../xml/tree";

/** The namespaces of a file: the usual transitional ones or ISO's strict ones. */
export interface Dialect {
  readonly main: string;
  readonly relations: string;
}

export const transitional: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export const strict: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** A file keeps to one dialect; its workbook part tells which. */
export function dialectOf(workbook: XmlElement): Dialect {
  return Object.values(workbook.attributes).includes(strict.main) ? strict : transitional;
}
