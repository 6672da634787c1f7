import { findHeaders as headersOf, type Headers } from "../adopting/headers";
import { likeliestSheet } from "../adopting/likeliestSheet";
import { Trouble } from "../workbook/trouble";
import type { Workbook } from "../workbook/workbook";

export interface HeadersInSheet extends Headers {
  /** As the workbook spells it. */
  readonly sheet: string;
}

/**
 * Finds the header of a sheet; without a name, of the visible sheet that is most like a register. Throws Trouble
 * sheet-missing; file-empty where no sheet has cells.
 */
export async function findHeaders(workbook: Workbook, sheet?: string): Promise<HeadersInSheet> {
  const wanted = sheet === undefined ? await sheetsIn(workbook) : [sheet];
  const { sheets } = await workbook.read(wanted.map((name) => ({ sheet: name, merges: true })));
  const found = likeliestSheet(sheets.map((cells) => ({ cells, headers: headersOf(cells) })));
  if (!found) throw new Trouble("file-empty");
  return { sheet: found.cells.name, ...found.headers };
}

/** What people see; where nothing is to be seen, all. */
async function sheetsIn(workbook: Workbook): Promise<string[]> {
  const { sheets } = await workbook.contents();
  const withCells = sheets.filter(({ hasCells }) => hasCells);
  const visible = withCells.filter(({ visibility }) => visibility === "visible");
  return (visible.length > 0 ? visible : withCells).map(({ name }) => name);
}
