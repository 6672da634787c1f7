import { presets } from "../../campaign/presets";
import { foldCase } from "../../registers/text/fold";
import { helperColumns } from "../../sheets/helperColumns";

/** Whether a column of a register is called like a calculated one of any campaign. */
export function isHelperName(name: string): boolean {
  // Those of registers that a centre has added are called after the people that they look up.
  return HELPERS.has(foldCase(name)) || foldCase(name).startsWith("thứ tự ");
}

const HELPERS: ReadonlySet<string> = new Set(
  presets.flatMap((campaign) =>
    campaign.registers.flatMap((register) =>
      helperColumns(register, campaign, (id) => id).map(({ name }) => foldCase(name)),
    ),
  ),
);
