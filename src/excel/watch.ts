import type { Change } from "../workbook/live";
import { inExcel } from "./inExcel";
import { LAST_COLUMN, LAST_ROW, cellAddress } from "../workbook/address";

/**
 * Tells of every change of cells in any sheet but those that we make ourselves. On the web a choice from a drop-down list and changes by co-authors may
 * come late or not at all.
 */
export async function watch(listener: (change: Change) => void): Promise<() => Promise<void>> {
  let names = await sheetNames();
  const renames = Office.context.requirements.isSetSupported("ExcelApi", "1.17");
  const nameOf = async (id: string) => {
    // Before 1.17 nobody tells that a sheet got another name.
    if (!renames || !names.has(id)) names = await sheetNames();
    return names.get(id);
  };
  const added = await inExcel(undefined, async (context) => {
    const { worksheets } = context.workbook;
    const changes = worksheets.onChanged.add(async ({ worksheetId, address, changeType, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      const sheet = await nameOf(worksheetId);
      // A sheet that is gone by now has no changes any more.
      if (sheet !== undefined) listener({ sheet, address: reachOf(address, changeType) });
    });
    const renamed = renames
      ? [
          worksheets.onNameChanged.add(({ worksheetId, nameAfter }) => {
            names.set(worksheetId, nameAfter);
            return Promise.resolve();
          }),
        ]
      : [];
    await context.sync();
    return [changes, ...renamed];
  });
  return () =>
    inExcel(
      undefined,
      async (context) => {
        for (const handler of added) handler.remove();
        await context.sync();
      },
      added[0]?.context,
    );
}

/** The cells that may be others than before: where some were put in or taken out, what followed them has moved. */
function reachOf(address: string, changeType: ChangeType): string {
  if (!SHIFTS.has(changeType)) return address;
  const rows = address.match(/\d+/g)?.map(Number);
  return rows ? `A${String(Math.min(...rows))}:${LAST_CELL}` : WHOLE_SHEET;
}

type ChangeType = Excel.WorksheetChangedEventArgs["changeType"];

const SHIFTS: ReadonlySet<ChangeType> = new Set<ChangeType>([
  "RowInserted",
  "RowDeleted",
  "ColumnInserted",
  "ColumnDeleted",
  "CellInserted",
  "CellDeleted",
]);
const LAST_CELL = cellAddress(LAST_ROW, LAST_COLUMN);
const WHOLE_SHEET = "A:XFD";

/** Names by id, which stays when a sheet gets another name. */
function sheetNames(): Promise<Map<string, string>> {
  return inExcel(undefined, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ id: true, name: true });
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}
