import { cells } from "./cells";
import { further } from "./further";
import type { Places } from "./place";
import { sheets } from "./sheets";
import { workbook } from "./workbook";

export type { Plant, Secret } from "./place";

/** Every place of a workbook in which something can be kept. */
export const PLACES: Places = { ...cells, ...sheets, ...workbook, ...further };

/** What is renamed is not found any more by those that come after it. */
export const RENAMING = "the tab of a register";
