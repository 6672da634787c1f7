import type { Campaign } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { countedInRegisters } from "../../src/sheets/formulas/source";
import { typedScores } from "../../src/sheets/points/source";
import { reportPlan } from "../../src/sheets/report";
import { scorecardPlan } from "../../src/sheets/scorecard";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import type { SheetPlan } from "../../src/workbook/plan";
import { newXlsx } from "../../src/xlsx";

/** What is signed, of a campaign with so many targets more than it has. */
export type Longer = (more: number) => SheetPlan;

export const scorecard: Longer = (more) => scorecardPlan(sourceOf(more));

/** With points, and a column of what has changed since a period was frozen. */
export const fullScorecard: Longer = (more) =>
  scorecardPlan({ ...sourceOf(more, typedScores(new Set(["max"]), [])), hasFrozen: true });

export const report: Longer = (more) =>
  reportPlan(
    { name: "Báo cáo", mode: "create", position: "last" },
    { counts: sourceOf(more), published: null, hasUnits: false },
    ({ kind, about }) => (kind === "signature" || kind === "closing" ? "" : WORDS.repeat(lengthOf(about))),
  );

/** The sheet alone in a workbook, words where its formulas are: its rows are as high as the plan has them. */
export async function printedAlone(plan: SheetPlan): Promise<Uint8Array> {
  const workbook = newXlsx({});
  const blocks = plan.blocks.map((block) =>
    block.kind === "table"
      ? block
      : {
          ...block,
          lines: block.lines.map((line) => ({
            ...line,
            cells: line.cells.map((cell) =>
              cell?.formula === undefined ? cell : { style: cell.style, value: "số" },
            ),
          })),
        },
  );
  await workbook.write({
    ...EMPTY_PLAN,
    sheets: [{ ...plan, mode: "create", blocks, conditionalFormats: [] }],
  });
  return workbook.toBytes();
}

const WORDS = "Tỷ lệ hồ sơ được giải quyết đúng hạn ";

/** Between one and five times the words, always the same for a target. */
function lengthOf(about: { readonly kind: string; readonly id?: string }): number {
  return 1 + ((about.id ?? "").length % 5);
}

function sourceOf(more: number, points?: ReturnType<typeof typedScores>) {
  const campaign = longer(more);
  return countedInRegisters({ campaign, tableOf: tableOf(campaign) }, points);
}

const tableOf = (campaign: Campaign) => (id: string) =>
  campaign.registers.find((register) => register.id === id)?.table ?? "";

/** Further targets stand in all departments, their texts of one to four lines. */
function longer(more: number): Campaign {
  const [first] = sonLa2026.targets.filter(({ parts }) => parts.length === 1);
  const [part] = first?.parts ?? [];
  if (!first || !part) throw new Error("a target of one part");
  const { departments } = sonLa2026;
  const added = Array.from({ length: more }, (_, index) => {
    const id = `X${"Y".repeat(index % 4)}-${String(index)}`;
    const text = WORDS.repeat(1 + (index % 4));
    const department = departments[index % departments.length]?.id ?? "";
    return { ...first, id, text, department, parts: [{ ...part, id, text }] };
  });
  return { ...sonLa2026, targets: [...sonLa2026.targets, ...added] };
}
