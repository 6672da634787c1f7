import { type Campaign, registerOf } from "../../campaign/campaign";
import type { Comparison, RowChange } from "../comparison";
import type { Returned, ReturnedRegister, ReturnNote } from "../returned";
import type { RegisterRows } from "../rows";
import { changesOf } from "./changes";
import { match } from "./match";
import { notesOf } from "./notes";
import { allInScope, scopeOf } from "./scoping";
import { sidesOf } from "./sides";

/**
 * What a workbook that came back would change in the master's registers. `master` has the rows as they are now, days
 * from 1900. Decides nothing. Throws where the return has a register or field that the campaign does not know.
 */
export function compare(returned: Returned, master: readonly RegisterRows[], campaign: Campaign): Comparison {
  const changes: RowChange[] = [];
  const notes: ReturnNote[] = [];
  for (const theirs of inCampaignOrder(returned.registers, campaign)) {
    const register = registerOf(campaign, theirs.register);
    const find = (all: readonly RegisterRows[] | null) => all?.find((one) => one.register === register.id);
    const sides = sidesOf(register, find(returned.baseline), find(master), theirs);
    const matched = match(sides);
    const inScope = returned.stamp ? scopeOf(returned.stamp.department, campaign, sides) : allInScope;
    for (const change of changesOf(sides, matched, inScope)) changes.push(change);
    notes.push(...notesOf(sides, matched, theirs.sheet));
  }
  return { changes, notes };
}

function inCampaignOrder(
  registers: readonly ReturnedRegister[],
  campaign: Campaign,
): readonly ReturnedRegister[] {
  const place = new Map(campaign.registers.map(({ id }, index) => [id, index]));
  return [...registers].sort((a, b) => (place.get(a.register) ?? 0) - (place.get(b.register) ?? 0));
}
