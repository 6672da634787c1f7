// npm run screens: takes the pictures of docs/screens/ anew, and says where docs/screens.md does not show them.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { withBrowser } from "../../bench/pane/browser";
import { buildProduct } from "../../bench/pane/build";
import { serve } from "../../bench/pane/serve";
import { looksAs, smallPng } from "./smallPng";
import { takeAll } from "./take";

const DOCS = join(__dirname, "..", "..", "..", "docs");

type Pictures = ReadonlyMap<string, Buffer>;

async function main(): Promise<void> {
  const pictures = await withBrowser(async (browser) => {
    const taken = new Map<string, Buffer>();
    const dist = join(process.env.SO_CHI_TIEU_SCRATCH ?? "", "dist");
    buildProduct(dist);
    const served = await serve({ dist });
    await takeAll(browser, `${served.origin}/dist`, (name, png) => {
      if (taken.has(name)) throw new Error(`two pictures are called ${name}`);
      taken.set(name, smallPng(png));
    });
    served.close();
    return taken;
  });
  if (!pictures) throw new Error("there is no browser to take pictures with");
  write(pictures);
  process.stdout.write(`${sizesOf(pictures)}\n`);
  const differ = unlike(pictures, shownIn("screens.md"));
  if (differ.length > 0) throw new Error(`docs/screens.md and docs/screens/ differ: ${differ.join(", ")}`);
}

/** Only once all are taken, so that the folder never holds old and new ones; those that look the same are left alone. */
function write(pictures: Pictures): void {
  const folder = join(DOCS, "screens");
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    if (!pictures.has(basename(file, ".png"))) rmSync(join(folder, file));
  }
  for (const [name, png] of pictures) {
    const file = join(folder, `${name}.png`);
    if (!existsSync(file) || !looksAs(file, png)) writeFileSync(file, png);
  }
}

function sizesOf(pictures: Pictures): string {
  const sizes = Array.from(pictures.values(), ({ length }) => length);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const sum = sizes.reduce((total, size) => total + size, 0);
  return `${String(sizes.length)} pictures: ${kilobytes(sum)}, the largest ${kilobytes(Math.max(...sizes))}`;
}

function shownIn(document: string): ReadonlySet<string> {
  const text = readFileSync(join(DOCS, document), "utf8");
  return new Set(Array.from(text.matchAll(/screens\/([\w-]+)\.png/g), ([, name = ""]) => name));
}

function unlike(pictures: Pictures, shown: ReadonlySet<string>): string[] {
  return [...pictures.keys(), ...shown].filter((name) => !pictures.has(name) || !shown.has(name));
}

void main();
