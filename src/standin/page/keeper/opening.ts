import { Trouble } from "../../../workbook/trouble";
import { defaultLimits } from "../../../xlsx";
import { newBook, openBook } from "../../book";
import type { LiveBook } from "../../book/liveBook";
import { sampleWorkbook } from "../../sample/workbook";
import type { Source, TroubleTold } from "./keeper";

/** The workbook of a source. Throws Trouble on a file that cannot be used. */
export async function bookOf(source: Source): Promise<LiveBook> {
  switch (source.kind) {
    case "file":
      return openBook(await bytesOf(source.file));
    case "sample":
      return openBook((await sampleWorkbook()).toBytes());
    case "empty":
      return newBook();
  }
}

/** So that a film that somebody drops is not read to its end first. */
async function bytesOf(file: Blob): Promise<Uint8Array> {
  const limit = defaultLimits.bytes;
  if (file.size > limit) throw new Trouble("file-too-large", { limit });
  return new Uint8Array(await file.arrayBuffer());
}

export function troubleOf(error: unknown, source: Source): TroubleTold {
  if (!(error instanceof Trouble)) throw error;
  return {
    code: error.code,
    details: { ...error.details, ...(source.kind === "file" ? { file: source.name } : {}) },
  };
}
