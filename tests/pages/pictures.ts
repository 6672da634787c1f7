import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { convert } from "../libreoffice";
import { oneSheet } from "./oneSheet";
import { scoredSample } from "./printed";

/** First pages of printed sheets for docs/screens.md; needs LibreOffice and pdftoppm (poppler-utils). */
const PICTURES = [
  { sheet: "Bảng điểm", name: "page-scorecard" },
  { sheet: "Báo cáo", name: "page-report" },
];

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  const bytes = await scoredSample(sonLa2026);
  const files = PICTURES.map(({ sheet, name }) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, oneSheet(bytes, sheet));
    return file;
  });
  for (const [index, pdf] of convert(files, "pdf").entries()) {
    const name = PICTURES[index]?.name ?? "";
    const made = join(folder, name);
    const run = spawnSync("pdftoppm", ["-r", "72", "-png", "-gray", "-singlefile", pdf, made], {
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(`pdftoppm: ${String(run.error ?? run.stderr)}`);
    writeFileSync(join(__dirname, "../../docs/pages", `${name}.png`), readFileSync(`${made}.png`));
  }
}

void main();
