// npm run bench [-- GROUP …] [--template DIR]: what things cost, as ratios measured in one run, against their budgets.
// 1 if a budget is broken. The template is Microsoft's pane to compare ours with: template.md.
import { parseArgs } from "node:util";

import { exchangeCost } from "./exchange";
import { filesCost } from "./files";
import { judgingCost } from "./judging";
import { paneCost } from "./pane";
import { provinceCost } from "./province";
import { recalculationCost } from "./recalculation";
import { fits, type Measure, table } from "./table";

const { values, positionals } = parseArgs({
  options: { template: { type: "string" } },
  allowPositionals: true,
});
const template = values.template ?? process.env.SO_CHI_TIEU_TEMPLATE ?? null;

const GROUPS: Readonly<Record<string, () => Promise<Measure[]>>> = {
  judging: judgingCost,
  files: filesCost,
  exchange: exchangeCost,
  recalculation: recalculationCost,
  province: provinceCost,
  pane: () => paneCost(template),
};

async function main(): Promise<number> {
  const unknown = positionals.filter((name) => !(name in GROUPS));
  if (unknown.length > 0) throw new Error(`no such group: ${unknown.join(", ")}`);
  const measures = [];
  for (const [name, group] of Object.entries(GROUPS)) {
    if (positionals.length === 0 || positionals.includes(name)) measures.push(...(await group()));
  }
  process.stdout.write(table(measures));
  return measures.every(fits) ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
