// npm run bench: what things cost, as ratios measured in one run, against their budgets. 1 if a budget is broken.
import { filesCost } from "./files";
import { judgingCost } from "./judging";
import { recalculationCost } from "./recalculation";
import { fits, table } from "./table";

const groups = [judgingCost, filesCost, recalculationCost];

async function main(): Promise<number> {
  const measures = [];
  for (const group of groups) measures.push(...(await group()));
  process.stdout.write(table(measures));
  return measures.every(fits) ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
