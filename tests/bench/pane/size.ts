import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** kB (of 1,000 bytes, gzip) of those scripts among the paths that belong to a pane; office.js is nobody's. */
export function scriptsSize(pane: string, folder: string, paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of new Set(paths)) {
    const [, owner, ...rest] = path.split("/");
    if (owner !== pane || !path.endsWith(".js") || rest[0] === "office-js") continue;
    bytes += gzipSync(readFileSync(join(folder, ...rest))).length;
  }
  return bytes / 1000;
}
