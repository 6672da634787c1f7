import type { Campaign } from "../campaign/campaign";
import { hasPoints } from "../campaign/points";
import type { Register } from "../registers/register";
import type { Contents } from "../workbook/workbook";
import { findTable, same } from "./findTable";
import {
  LISTS_SHEET,
  MAX_POINTS,
  SCALE_SHEET,
  SETTINGS_SHEET,
  TARGETS_SHEET,
  TARGETS_TABLE,
  UNITS_SHEET,
} from "../sheets/names";

/** What a campaign needs and a workbook has not. */
export interface Lacking {
  readonly settings: boolean;
  readonly targets: boolean;
  /** How points are given, or what they are called. */
  readonly scale: boolean;
  readonly registers: readonly Register[];
  readonly lists: boolean;
  /** The names of its units. */
  readonly units: boolean;
}

export function lackingIn(contents: Contents, campaign: Campaign): Lacking {
  const lacks = (sheet: string) => !contents.sheets.some(({ name }) => same(name, sheet));
  return {
    settings: lacks(SETTINGS_SHEET),
    targets: lacks(TARGETS_SHEET),
    scale:
      lacks(SCALE_SHEET) &&
      (campaign.block !== undefined ||
        (hasPoints(campaign) && (lacks(TARGETS_SHEET) || givesPoints(contents)))),
    registers: campaign.registers.filter(
      (register) => lacks(register.sheet) && !findTable(register, contents),
    ),
    lists: lacks(LISTS_SHEET),
    units: campaign.units !== undefined && lacks(UNITS_SHEET),
  };
}

/** Workbooks that are older than points stay without them. */
function givesPoints({ tables }: Contents): boolean {
  const targets = tables.find(({ name }) => same(name, TARGETS_TABLE));
  return targets?.columns.some((name) => same(name, MAX_POINTS)) ?? false;
}

/** The names of the sheets, in the order of their tabs. */
export function sheetsOf({ settings, targets, scale, registers, lists, units }: Lacking): string[] {
  return [
    ...(settings ? [SETTINGS_SHEET] : []),
    ...(targets ? [TARGETS_SHEET] : []),
    ...(scale ? [SCALE_SHEET] : []),
    ...(units ? [UNITS_SHEET] : []),
    ...registers.map(({ sheet }) => sheet),
    ...(lists ? [LISTS_SHEET] : []),
  ];
}
