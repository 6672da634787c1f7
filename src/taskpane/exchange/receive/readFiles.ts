import { transfer } from "comlink";

import type { ReceivedBytes } from "../../../actions/exchange";
import { Trouble } from "../../../workbook/trouble";

/** Bytes: what is larger is not merged anyway, and would fill the memory of the pane. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/**
 * What files hold, to be handed over and not copied: it is gone here afterwards. Throws Trouble file-too-large, and
 * file-not-found for one that was moved or changed after it was chosen.
 */
export async function readFiles(files: readonly File[]): Promise<readonly ReceivedBytes[]> {
  for (const { name, size } of files) {
    if (size > LARGEST_FILE) throw new Trouble("file-too-large", { file: name, limit: LARGEST_FILE });
  }
  const read = await Promise.all(files.map(readFile));
  return transfer(
    read,
    read.map(({ bytes }) => bytes.buffer),
  );
}

async function readFile(file: File) {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    throw new Trouble("file-not-found", { file: file.name });
  }
}
