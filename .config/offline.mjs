/**
 * Makes a folder for closed networks out of dist/: the same bundle, with the pane pointing at a copy of office.js
 * that also holds what installed Excel loads. To be run after webpack, as `npm run build:offline` does.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { forExcel } = createRequire(import.meta.url)("./office-js.cjs");

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

const FOLDER = join(ROOT, "dist-offline");

if (!existsSync(join(DIST, "taskpane-offline.html"))) {
  throw new Error('dist/ has no taskpane-offline.html: run "npm run build:offline", which builds first.');
}
rmSync(FOLDER, { recursive: true, force: true });
cpSync(DIST, FOLDER, { recursive: true, filter: (path) => !path.endsWith(".map") });
cpSync(join(DIST, "taskpane-offline.html"), join(FOLDER, "taskpane.html"));
for (const { from, to } of forExcel) {
  mkdirSync(dirname(join(FOLDER, "office-js", to)), { recursive: true });
  cpSync(from, join(FOLDER, "office-js", to));
}
console.log(`dist-offline/: ${(sizeOf(FOLDER) / 1e6).toFixed(1)} MB`);

function sizeOf(path) {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
