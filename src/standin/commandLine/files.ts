import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { Trouble } from "../../workbook/trouble";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../xlsx";
import { calculate } from "../../calculating";

/** Opens a workbook file. Throws Trouble where there is none or it cannot be used. */
export function openFile(path: string): XlsxWorkbook {
  if (!existsSync(path)) throw new Trouble("file-not-found", { file: path });
  try {
    return openXlsx(readFileSync(path), { calculate });
  } catch (error) {
    if (error instanceof Trouble) {
      throw new Trouble(error.code, { ...error.details, file: basename(path) });
    }
    throw error;
  }
}

/** The workbook at a path, or a new one where there is none. */
export function openOrNew(path: string): XlsxWorkbook {
  return existsSync(path) ? openFile(path) : newXlsx({ calculate });
}

/** Writes a workbook to its place. */
export function saveFile(workbook: XlsxWorkbook, path: string): void {
  saveFiles([{ path, bytes: workbook.toBytes() }]);
}

/**
 * Writes all of them beside their places first: a full disk or a lost drive must not cost the files that are there, nor
 * leave one without the others.
 */
export function saveFiles(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): void {
  let current = "";
  try {
    for (const { path, bytes } of files) {
      current = path;
      writeFileSync(`${path}.tmp`, bytes);
    }
    for (const { path } of files) {
      current = path;
      renameSync(`${path}.tmp`, path);
    }
  } catch {
    throw new Trouble("file-not-writable", { file: current });
  }
}
