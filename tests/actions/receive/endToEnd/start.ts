import { setUp } from "../../../../src/actions/setUp";
import { calculate } from "../../../../src/calculating";
import { sonLa2026 } from "../../../../src/campaign/presets/son-la-2026";
import type { Columns } from "../../../../src/exchange/stamp";
import { remembered } from "../../../../src/registers/remembered";
import { sampleRows } from "../../../../src/standin/sample";
import { chanceOf } from "../../../../src/standin/sample/chance";
import { newXlsx } from "../../../../src/xlsx";
import { d } from "../../../books";
import { DEPARTMENTS, share } from "../../share/copies";

/** A centre's workbook with a few rows in each register, and what left it. */
export interface Start {
  readonly master: Uint8Array;
  readonly copies: readonly Sent[];
}

export interface Sent {
  readonly department: string;
  readonly columns: Columns;
  readonly bytes: Uint8Array;
}

/** So many different ones there are. */
export const STARTS = 8;
/** Few enough for several people to touch the same rows. */
const MOST_ROWS = 5;
const REPORT_DATE = d("30/06/2026");

/** The same number gives the same one. Every department has got both sorts of copies. */
export const startOf = remembered(async (number: number): Promise<Start> => {
  const chance = chanceOf(number, "end to end");
  const all = sampleRows(sonLa2026, { residents: 4, seed: number + 1, clean: number % 2 === 0 });
  const rows = new Map(Array.from(all, ([id, grid]) => [id, grid.slice(0, chance.between(0, MOST_ROWS))]));
  const workbook = newXlsx({ calculate });
  await setUp(workbook, sonLa2026, { today: REPORT_DATE, reportDate: REPORT_DATE, rows });
  const copies: Sent[] = [];
  for (const columns of ["full", "codes"] as const) {
    const made = await share(workbook, { columns, seed: number * 2 + (columns === "full" ? 1 : 2) });
    copies.push(
      ...made.map(({ bytes }, index) => ({ department: DEPARTMENTS[index] ?? "", columns, bytes })),
    );
  }
  return { master: workbook.toBytes(), copies };
});
