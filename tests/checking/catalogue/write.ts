import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { format, resolveConfig } from "prettier";

import { examples } from "./examples";
import { page } from "./page";

const ROOT = join(__dirname, "..", "..", "..");

/** The page for readers, and what the pane shows. */
async function write(): Promise<void> {
  writeFileSync(join(ROOT, "docs", "rules.md"), page());
  for (const language of ["vi", "en"] as const) {
    const filepath = join(ROOT, "src", "wording", language, "catalogue.ts");
    const source = [
      'import type { Catalogue } from "../catalogue";',
      "",
      "/** Written by `npm run rules` from the rules and their examples. */",
      `export const catalogue: Catalogue = ${JSON.stringify(examples(language))};`,
    ].join("\n");
    writeFileSync(filepath, await format(source, { ...(await resolveConfig(filepath)), filepath }));
  }
}

void write();
