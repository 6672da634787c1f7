import { presets } from "../../campaign/presets";
import { foldCase } from "../../registers/text/fold";
import { helperColumns } from "../../sheets/helperColumns";

/** Whether a column of a register is called like a calculated one of any campaign. */
export function isHelperName(name: string): boolean {
  return HELPERS.has(foldCase(name));
}

const HELPERS: ReadonlySet<string> = new Set(
  presets.flatMap((campaign) =>
    campaign.registers.flatMap((register) =>
      helperColumns(register, campaign, (id) => id).map(({ name }) => foldCase(name)),
    ),
  ),
);
