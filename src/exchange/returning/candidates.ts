import { isSameName } from "../../workbook/sameName";
import type { SheetCells, TableOutline } from "../../workbook/workbook";
import { type Below, below } from "./below";
import { type Header, headerKey, headerOfTable, possibleHeaders, wantedIn } from "./header";
import type { Sent } from "./sent";
import { nameFit } from "./sheetNames";

/** Where a register stands. */
export interface Found {
  readonly sent: Sent;
  readonly sheet: SheetCells;
  /** Null where the cells are no table any more. */
  readonly table: TableOutline | null;
  readonly header: Header;
}

/** Where a register may stand, and what speaks for it. */
export interface Candidate extends Found {
  /** Its rows were sent; or it has the right name, and its ids got lost. */
  readonly isTrusted: boolean;
  /** By the names of table and sheet; 0 = neither. */
  readonly fit: number;
  /** Of the headers that were sent, how many are there. */
  readonly share: number;
  /** Rows in it that were sent. */
  readonly known: number;
}

/** All places of a sheet where registers may stand. `tables` = those on it. */
export function candidatesOn(
  sheet: SheetCells,
  tables: readonly TableOutline[],
  sent: readonly Sent[],
): Candidate[] {
  const headed = (header: Header, table: TableOutline | null): Headed => {
    return { sheet, header, table, below: below(sheet, header, sent) };
  };
  const here = tables.slice(0, MOST_TABLES);
  const inTables = here.map((table) => {
    const others = here.filter((other) => other !== table);
    return headed(headerOfTable(sheet, table, others), table);
  });
  const inRows = possibleHeaders(sheet).map((header) => headed(header, null));
  return sent.flatMap((one) => {
    const wanted = new Set(one.labels.map(headerKey));
    const found = inTables.flatMap((place) => candidateAt(place, one, wanted));
    return found.length > 0 ? found : inBestRow(inRows, one, wanted);
  });
}

/** A row that could be headers. */
interface Headed extends Omit<Found, "sent"> {
  readonly below: Below;
}

function inBestRow(rows: readonly Headed[], sent: Sent, wanted: ReadonlySet<string>): Candidate[] {
  const judged = rows.map((row) => {
    return { row, known: row.below.known.get(sent) ?? 0, headers: wantedIn(row.header, wanted) };
  });
  judged.sort((one, other) => other.known - one.known || other.headers - one.headers);
  return judged.slice(0, 1).flatMap(({ row }) => candidateAt(row, sent, wanted));
}

function candidateAt({ below, ...place }: Headed, sent: Sent, wanted: ReadonlySet<string>): Candidate[] {
  const { sheet, header, table } = place;
  const share = wantedIn(header, wanted) / wanted.size;
  const fit = fitOf(sent, sheet, table);
  const known = below.known.get(sent) ?? 0;
  const isNamed = table !== null && isSameName(table.name, sent.register.table);
  const isEnough = known > 0 || (isNamed && share > 0) || share >= (sent.isTheirs || fit > 0 ? HALF : 1);
  if (!isEnough) return [];
  const lostIds = fit >= RIGHT_NAME && below.hasRows && !below.hasIds;
  return [{ ...place, sent, share, fit, known, isTrusted: known > 0 || lostIds || sent.rows.size === 0 }];
}

/** Sheets of ours have one table; who makes thousands has nobody wait. */
const MOST_TABLES = 20;
const HALF = 0.5;
/** The sheet or the table is called as we called it. */
const RIGHT_NAME = 3;

function fitOf({ register }: Sent, sheet: SheetCells, table: TableOutline | null): number {
  const bySheet = [0, 1, RIGHT_NAME][nameFit(register.sheet, sheet.name)] ?? 0;
  const byTable = table ? ([0, 1, RIGHT_NAME + 1][nameFit(register.table, table.name)] ?? 0) : 0;
  return bySheet + byTable;
}
