import { type Campaign, registerOf } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { countedInRegisters } from "../../src/sheets/formulas/source";
import { reportPlan } from "../../src/sheets/report";
import { publishedFormula } from "../../src/sheets/report/publishedSheet";

const NOW = "câu như lúc lập bảng điểm";

/** The cells of the report of a campaign whose target QLCS-1 has so many parts. */
function cellsWith(parts: number) {
  const targets = sonLa2026.targets.map((target) => {
    if (target.id !== "QLCS-1") return target;
    const [first] = target.parts;
    if (!first) throw new Error("a target has parts");
    const ids = Array.from({ length: parts }, (_, index) => `QLCS-1${String.fromCharCode(97 + index)}`);
    return { ...target, parts: ids.map((id) => ({ ...first, id })) };
  });
  const campaign: Campaign = { ...sonLa2026, targets };
  const counts = countedInRegisters({ campaign, tableOf: (id) => registerOf(campaign, id).table });
  const head = { name: "Báo cáo", mode: "replace", position: "first" } as const;
  const { blocks } = reportPlan(head, { counts, published: publishedFormula, hasUnits: false }, () => NOW);
  return blocks.flatMap((block) => (block.kind === "lines" ? block.lines.flatMap(({ cells }) => cells) : []));
}

test("a sentence follows the scorecard as long as Excel takes its formula", () => {
  expect(cellsWith(3).filter((one) => one?.value === NOW)).toEqual([]);
});

test("one of too many parts stands as it is now, and no formula is longer than Excel takes", () => {
  const cells = cellsWith(20);
  expect(cells.filter((one) => one?.value === NOW)).toHaveLength(1);
  expect(Math.max(...cells.map((one) => one?.formula?.length ?? 0))).toBeLessThanOrEqual(8192);
});
