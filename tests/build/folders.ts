import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const ROOT = join(__dirname, "..", "..");
export const PACKAGE = join(ROOT, "node_modules", "@microsoft", "office-js");

/** One folder of built files, by paths with "/" from its root. */
export interface Folder {
  readonly path: string;
  readonly files: () => readonly string[];
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Buffer;
  readonly has: (name: string) => boolean;
}

/** "dist" or "dist-offline"; the browser step builds both first. */
export function built(name: string): Folder {
  const path = join(ROOT, name);
  return {
    path,
    files: () => filesBelow(path).map((file) => relative(path, file).split(sep).join("/")),
    text: (file) => readFileSync(join(path, file), "utf8"),
    bytes: (file) => readFileSync(join(path, file)),
    has: (file) => existsSync(join(path, file)),
  };
}

/** Everything that a page loads by itself: addresses of scripts, styles, pictures and frames. */
export function addressesIn(html: string): readonly string[] {
  const attributes = html.matchAll(/\s(?:src|href|action|data)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g);
  return [...attributes].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
}

function filesBelow(path: string): readonly string[] {
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    return statSync(file).isDirectory() ? filesBelow(file) : [file];
  });
}
