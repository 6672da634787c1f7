import { setUp } from "../../src/actions/setUp";
import type { Campaign } from "../../src/campaign/campaign";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { countedInRegisters } from "../../src/sheets/formulas/source";
import { howComputedPlan } from "../../src/sheets/howComputed";
import { scorecardPlan } from "../../src/sheets/scorecard";
import { EMPTY_PLAN } from "../../src/workbook/emptyPlan";
import { newXlsx } from "../../src/xlsx";
import { d } from "../books";

/** Three times the targets of a centre: sixty of them, without points. */
const CAMPAIGN: Campaign = {
  ...sonLa2026,
  targets: ["", "x", "y"].flatMap((mark) =>
    sonLa2026.targets.map(({ points: _, ...target }) => ({
      ...target,
      id: `${target.id}${mark}`,
      parts: target.parts.map((part) => ({ ...part, id: `${part.id}${mark}` })),
    })),
  ),
};

/** The scorecard of a campaign with many targets; no formula of it has been calculated. */
export async function manyTargets(): Promise<Uint8Array> {
  const workbook = newXlsx({});
  await setUp(workbook, CAMPAIGN, { today: 0, reportDate: d("30/06/2026") });
  const tables = {
    campaign: CAMPAIGN,
    tableOf: (id: string) => CAMPAIGN.registers.find((register) => register.id === id)?.table ?? "",
  };
  const source = countedInRegisters(tables);
  await workbook.write({ ...EMPTY_PLAN, sheets: [howComputedPlan(source), scorecardPlan(source)] });
  return workbook.toBytes();
}
