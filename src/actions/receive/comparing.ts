import { compare } from "../../exchange/comparing/compare";
import { crossCheck } from "../../exchange/comparing/crossCheck";
import type { Comparison, RowChange } from "../../exchange/comparison";
import type { Refusal, Returned, ReturnNote } from "../../exchange/returned";
import { readReturned } from "../../exchange/returning/readReturned";
import { refusalOf } from "../../exchange/returning/refusal";
import type { Home } from "../../exchange/returning/returnedFile";
import { helperColumns } from "../../sheets/helperColumns";
import { OUR_SHEETS } from "../../sheets/names";
import { RESTORE_SLOTS, restoreSheet } from "../../sheets/restoreCopy";
import { logIn } from "../logWriting";
import type { Master } from "../master";
import type { OpenedFile } from "./openReceived";
import type { KeyedChange } from "./rowWrites";

/** A file that was received, with what it would change in the master. */
export interface ComparedFile extends OpenedFile {
  /** Null where it could not be opened. */
  readonly returned: Returned | null;
  readonly refusal: Refusal | null;
  readonly notes: readonly ReturnNote[];
  readonly changes: readonly KeyedChange[];
}

/**
 * The files against the master as it is; what could not be opened or is refused changes nothing. A file that was
 * compared before is not read again.
 */
export function comparedWith(
  master: Master,
  files: readonly (OpenedFile & Partial<Pick<ComparedFile, "returned">>)[],
): ComparedFile[] {
  const { campaign } = master.open.book;
  const home = homeOf(master);
  const rowIds = new Set<string>();
  for (const { rows } of master.rows) for (const { id } of rows) if (id !== null) rowIds.add(id);
  const read = files.map((opened, index) => {
    const returned = opened.file ? (opened.returned ?? readReturned(opened.file, home)) : null;
    const twin = files.slice(0, index).find((one) => one.file && one.fingerprint === opened.fingerprint);
    const refusal: Refusal | null = twin
      ? { kind: "same-as", file: twin.name }
      : returned && refusalOf(returned, { campaign, rowIds });
    return { ...opened, returned, refusal };
  });
  const usable = read.flatMap(({ returned, refusal }) => (returned && !refusal ? [returned] : []));
  const alone = usable.map((returned) => compare(returned, master.rows, campaign));
  const checked = crossCheck(alone, campaign);
  const comparisons = new Map(usable.map((returned, index) => [returned, checked[index]]));
  return read.map((file, index) => {
    const comparison = file.returned ? comparisons.get(file.returned) : undefined;
    return {
      ...file,
      // Of what is not taken there is nothing to know but why.
      notes: comparison
        ? [...receivedBefore(file, master), ...(file.returned?.notes ?? []), ...comparison.notes]
        : [],
      changes: keyed(comparison, file.returned, index),
    };
  });
}

function homeOf({ open, reading }: Master): Home {
  const { campaign } = open.book;
  const sent = logIn(reading).filter(({ what }) => what === "sent");
  return {
    campaign,
    sendings: new Set(sent.flatMap(({ sending }) => sending ?? [])),
    ownSheets: OWN_SHEETS,
    helperColumns: (register) => helperColumns(register, campaign, (id) => id).map(({ name }) => name),
  };
}

const OWN_SHEETS: readonly string[] = [...OUR_SHEETS, ...RESTORE_SLOTS.map(restoreSheet)];

function receivedBefore({ fingerprint }: OpenedFile, { reading }: Master): ReturnNote[] {
  const last = logIn(reading).findLast(
    (entry) => entry.what === "received" && entry.fingerprint === fingerprint,
  );
  return last ? [{ kind: "received-before", on: Math.floor(last.at) }] : [];
}

function keyed(comparison: Comparison | undefined, returned: Returned | null, file: number): KeyedChange[] {
  const changes = comparison?.changes ?? [];
  return changes.map((change) => ({
    ...change,
    fileKey: `${String(file + 1)}:${change.key}`,
    idThere: change.why === "deleted-here" ? idThere(change, returned) : null,
  }));
}

/** Rows that are put back are few. */
function idThere({ register, there }: RowChange, returned: Returned | null): string | null {
  const side = returned?.registers.find((one) => one.register === register);
  return side?.rows.find(({ at }) => at === there)?.id ?? null;
}
