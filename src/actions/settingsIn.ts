import { withOwn } from "../sheets/own";
import type { Reading } from "../workbook/workbook";
import { presetIn } from "./readSheets";

/** What the settings say, and the campaign that they name with the units and all else that is the centre's own. */
export function settingsIn(reading: Reading): ReturnType<typeof presetIn> {
  const { settings, preset } = presetIn(reading);
  return { settings, preset: withOwn(preset, reading) };
}
