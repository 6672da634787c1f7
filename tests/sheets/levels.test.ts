import { namDinhPlan } from "../../src/campaign/presets/nam-dinh-plan";
import { sonLa2026 } from "../../src/campaign/presets/son-la-2026";
import { readTargets } from "../../src/sheets/targetsReader";
import { columnName } from "../../src/sheets/targets";
import { TARGETS_SHEET, TARGETS_TABLE } from "../../src/sheets/names";
import type { Campaign } from "../../src/campaign/campaign";

/** The level of a campaign's first share of that name as it is read where a person has typed it. */
function readAs(campaign: Campaign, id: string, level: number): number | string | undefined {
  const keys = ["id", "text", "level", "stretch"] as const;
  const parts = campaign.targets.flatMap((target) => target.parts);
  const rows = parts.map((part) => [part.id, part.text, part.id === id ? level : part.goal.level, null]);
  const table = {
    name: TARGETS_TABLE,
    sheet: TARGETS_SHEET,
    box: { top: 0, left: 0, bottom: rows.length, right: 3 },
    columns: keys.map(columnName),
    hasHeader: true,
    hasTotals: false,
  };
  const cells = { name: TARGETS_SHEET, top: 0, left: 0, cells: [table.columns, ...rows] };
  try {
    const read = readTargets(campaign, table, cells).targets.flatMap((target) => target.parts);
    return read.find((part) => part.id === id)?.goal.level;
  } catch (error) {
    return error instanceof Error ? error.message : undefined;
  }
}

const UNREADABLE = expect.stringContaining("target-level-unreadable");

test.each([
  [0, 0],
  [0.9, 0.9],
  [1, 1],
  [1.02, UNREADABLE],
  [1.99, UNREADABLE],
  [2, 0.02],
  [90, 0.9],
  [100, 1],
  [101, UNREADABLE],
  [-0.1, UNREADABLE],
])("a share of %s", (typed, level) => expect(readAs(sonLa2026, "HCTH-4", typed)).toEqual(level));

test.each([
  [1, 1],
  [1.025, 1.025],
  [1.1, 1.1],
  [10, 10],
  [90, 0.9],
  [110, 1.1],
  [1000, 10],
  [1001, UNREADABLE],
])("%s of a plan, which may be done by more than 100%", (typed, level) =>
  expect(readAs(namDinhPlan, "ND-2", typed)).toEqual(level),
);
