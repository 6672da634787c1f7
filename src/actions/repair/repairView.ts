import type { Campaign } from "../../campaign/campaign";
import { registerOf } from "../../campaign/campaign";
import type { RuleId } from "../../checking/findings";
import type { CellRepair } from "../../checking/repairs/repair";
import { fieldOf } from "../../registers/register";
import { SHOWN } from "../desk";
import { shownValue } from "../desk/shownValue";
import type { RepairChoice, RepairGroup, RepairRow, RepairView } from "../repair";
import { placeKey } from "./repairNow";

/** Repairs by what is wrong first; the most frequent first. */
export function repairView(repairs: readonly CellRepair[], campaign: Campaign): RepairView {
  const byRule = new Map<RuleId, CellRepair[]>();
  for (const repair of repairs) {
    const rule = ruleOf(repair);
    const others = byRule.get(rule);
    if (others) others.push(repair);
    else byRule.set(rule, [repair]);
  }
  const groups = Array.from(byRule, ([rule, own]): RepairGroup => {
    return {
      rule,
      count: own.length,
      byColumn: own.filter(({ byColumn }) => byColumn).length,
      repairs: own.slice(0, SHOWN).map((repair) => rowOf(repair, campaign)),
    };
  });
  return { total: repairs.length, groups: groups.sort((one, other) => other.count - one.count) };
}

/** What a person has chosen of the repairs that were shown. */
export function chosenOf(
  repairs: readonly CellRepair[],
  { rules, except, also }: RepairChoice,
): readonly CellRepair[] {
  const [wholly, out, further] = [new Set(rules), new Set(except), new Set(also)];
  return repairs.filter((repair) => {
    const key = placeKey(repair);
    return wholly.has(ruleOf(repair)) ? !out.has(key) : further.has(key);
  });
}

/** A repair has one rule at least. */
function ruleOf({ rules: [first] }: CellRepair): RuleId {
  if (first === undefined) throw new Error("a repair of nothing");
  return first;
}

function rowOf(repair: CellRepair, campaign: Campaign): RepairRow {
  const field = fieldOf(registerOf(campaign, repair.register), repair.field);
  const { sheet, cell, before, after, byColumn } = repair;
  return {
    key: placeKey(repair),
    place: { sheet, cell },
    field: repair.field,
    before: shownValue(before, field),
    after: shownValue(after, field),
    byColumn,
  };
}
