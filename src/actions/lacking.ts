import type { Campaign } from "../campaign/campaign";
import type { Register } from "../registers/register";
import type { Contents } from "../workbook/workbook";
import { findTable, same } from "./findTable";
import { LISTS_SHEET, SETTINGS_SHEET, TARGETS_SHEET } from "../sheets/names";

/** What a campaign needs and a workbook has not. */
export interface Lacking {
  readonly settings: boolean;
  readonly targets: boolean;
  readonly registers: readonly Register[];
  readonly lists: boolean;
}

export function lackingIn(contents: Contents, campaign: Campaign): Lacking {
  const lacks = (sheet: string) => !contents.sheets.some(({ name }) => same(name, sheet));
  return {
    settings: lacks(SETTINGS_SHEET),
    targets: lacks(TARGETS_SHEET),
    registers: campaign.registers.filter(
      (register) => lacks(register.sheet) && !findTable(register, contents),
    ),
    lists: lacks(LISTS_SHEET),
  };
}

/** The names of the sheets, in the order of their tabs. */
export function sheetsOf({ settings, targets, registers, lists }: Lacking): string[] {
  return [
    ...(settings ? [SETTINGS_SHEET] : []),
    ...(targets ? [TARGETS_SHEET] : []),
    ...registers.map(({ sheet }) => sheet),
    ...(lists ? [LISTS_SHEET] : []),
  ];
}
