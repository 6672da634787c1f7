import type { Finding } from "../../checking/findings";
import { registerOf } from "../../campaign/campaign";
import type { ChangeKind } from "../../exchange/comparison";
import { type Place, placeAt } from "../../registers/place";
import { fieldOf, type Register } from "../../registers/register";
import { cellAddress } from "../../workbook/address";
import { Trouble } from "../../workbook/trouble";
import { SHOWN } from "../desk";
import { byKind, type ChangePage, type ChangeView, type FileView, type ReceivedView } from "../exchange";
import { labelled } from "../desk/label";
import type { ComparedFile } from "./comparing";
import { entriesOrWhy, type Master } from "../master";
import type { KeyedChange } from "./rowWrites";
import { shownValue } from "../desk/shownValue";

/** What was received, as far as it can be shown at once. */
export interface Shown {
  readonly master: Master;
  readonly files: readonly ComparedFile[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

export function receivedView(shown: Shown): ReceivedView {
  const all = shown.files.flatMap(({ changes }) => changes);
  return {
    files: shown.files.map(fileView),
    counts: countsOf(all),
    pages: byKind((kind) => changePage(shown, kind, 0)),
  };
}

export function changePage(shown: Shown, kind: ChangeKind, from: number): ChangePage {
  const own = shown.files.flatMap(({ changes }, file) =>
    changes.filter((change) => change.kind === kind).map((change) => ({ change, file })),
  );
  const page = own.slice(from, from + SHOWN);
  const deletes = own.filter(({ change }) => change.there === null).length;
  return {
    total: own.length,
    deletes,
    from,
    changes: page.map(({ change, file }) => changeView(change, file, shown)),
  };
}

/** How many there are of each kind. */
export function countsOf(changes: readonly KeyedChange[]): Record<ChangeKind, number> {
  const counts = byKind(() => 0);
  for (const { kind } of changes) counts[kind]++;
  return counts;
}

function fileView({ name, returned, refusal, trouble, notes, changes }: ComparedFile): FileView {
  const stamp = returned?.stamp ?? null;
  return {
    name,
    department: stamp?.department ?? null,
    sentOn: stamp?.sentOn ?? null,
    recognised: stamp !== null,
    ...{ refusal, trouble, notes },
    counts: countsOf(changes),
  };
}

function changeView(change: KeyedChange, file: number, { files, findings, master }: Shown): ChangeView {
  const { register: id, fileKey, kind, why, cells } = change;
  const register = registerOf(master.open.book.campaign, id);
  const entries = entriesOrWhy(master.open, id);
  return {
    ...{ key: fileKey, file, kind, why },
    sheet: entries instanceof Trouble ? register.sheet : entries.sheet,
    label: labelOf(change, register, files[file], master),
    here: placeHere(change, master),
    there: placeThere(change, files[file]),
    cells: cells.map(({ field: label, base, here, there }) => {
      const field = fieldOf(register, label);
      return {
        field: label,
        base: base === undefined ? null : shownValue(base, field),
        here: shownValue(here, field),
        there: shownValue(there, field),
      };
    }),
    findings: findings.get(fileKey) ?? [],
  };
}

/** By what it says here, else by what it says there. */
function labelOf(
  { register: id, here, there }: KeyedChange,
  register: Register,
  file: ComparedFile | undefined,
  { rows }: Master,
): string {
  const sides = here === null ? file?.returned?.registers : rows;
  const side = sides?.find((one) => one.register === id);
  const row = side?.rows.find(({ at }) => at === (here ?? there));
  return labelled(register, (label) => {
    const value = row?.values[side?.labels.indexOf(label) ?? -1] ?? null;
    return shownValue(value, fieldOf(register, label)).trim();
  });
}

/** Where a change is to be seen: here, or in the file where the row is not here. */
export function placeOfChange(change: KeyedChange, file: ComparedFile, master: Master): Place {
  return placeHere(change, master) ?? placeThere(change, file) ?? { sheet: "", cell: "A1" };
}

/** The first cell that differs; of a row that is deleted there the first one. */
export function placeHere({ register, here, there, cells }: KeyedChange, { open }: Master): Place | null {
  const entries = entriesOrWhy(open, register);
  if (here === null || entries instanceof Trouble) return null;
  const labels = [
    ...(there === null ? [] : cells.map(({ field }) => field)),
    ...entries.register.fields.map(({ label }) => label),
  ];
  const label = labels.find(entries.has);
  return label === undefined ? null : placeAt(entries, here, label);
}

export function placeThere(
  { register, there, cells }: KeyedChange,
  file: ComparedFile | undefined,
): Place | null {
  const side = file?.returned?.registers.find((one) => one.register === register);
  if (there === null || !side) return null;
  const column = side.columns[side.labels.findIndex((label) => cells.some(({ field }) => field === label))];
  return { sheet: side.sheet, cell: cellAddress(there, column ?? side.columns[0] ?? 0) };
}
