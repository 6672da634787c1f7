import { foldLoosely } from "../../registers/text/fold";
import { type CellValue, isBlank } from "../../workbook/value";
import type { SheetCells } from "../../workbook/workbook";
import type { Returned, ReturnedRegister, ReturnNote } from "../returned";
import type { Found } from "./candidates";
import { fileNotes } from "./fileNotes";
import { findRegisters } from "./findRegisters";
import { readRegister } from "./readRegister";
import type { Home, ReturnedFile } from "./returnedFile";
import { sentRegisters, type Sent } from "./sent";
import { nameFit } from "./sheetNames";

/**
 * What a returned workbook says, whatever programs and people did to it on the way: every register of the campaign
 * that is in it, by field, and a note for each thing that is not as it was sent. Time and size are linear in its cells.
 * Never throws; what cannot be read is among the notes.
 */
export function readReturned(file: ReturnedFile, home: Home): Returned {
  const sent = sentRegisters(file, home.campaign);
  const own = new Set(home.ownSheets.map(foldLoosely));
  const sheets = file.reading.sheets.filter(({ name }) => !own.has(foldLoosely(name)));
  const { found, doubles } = findRegisters(sent, sheets, file.reading.outline.tables);
  const notes: ReturnNote[] = fileNotes(file, home);
  const taken = [...found, ...doubles.map(({ double }) => double)];
  const registers = found.map((one): ReturnedRegister => {
    const others = taken.filter((other) => other !== one);
    const read = readRegister(one, others, file, home.helperColumns(one.sent.register));
    notes.push(...read.notes);
    return read.register;
  });
  for (const { double, instead } of doubles) {
    notes.push({ kind: "sheet-twice", sheet: instead.sheet.name, other: double.sheet.name });
  }
  const used = new Set(taken.map(({ sheet }) => sheet));
  const left = sheets.filter((sheet) => !used.has(sheet));
  notes.push(...absent(sent, found, left));
  const { fingerprint, stamp, baseline } = file;
  return { fingerprint, stamp, baseline, registers, notes };
}

/** Registers that were sent and not found, and sheets that are left over. */
function absent(sent: readonly Sent[], found: readonly Found[], left: readonly SheetCells[]): ReturnNote[] {
  const explained = new Set<SheetCells>();
  const missing = sent.flatMap(({ register, wasSent }): ReturnNote[] => {
    if (found.some((one) => one.sent.register === register)) return [];
    const namesake = left.find((sheet) => nameFit(register.sheet, sheet.name) > 0);
    if (namesake) explained.add(namesake);
    if (namesake) return [{ kind: "header-missing", sheet: namesake.name }];
    return wasSent ? [{ kind: "sheet-missing", sheet: register.sheet }] : [];
  });
  const unknown = left.flatMap((sheet): ReturnNote[] => {
    const filled = explained.has(sheet) ? 0 : filledIn(sheet);
    return filled === 0 ? [] : [{ kind: "sheet-unknown", sheet: sheet.name, filled }];
  });
  return [...missing, ...unknown];
}

function filledIn({ cells }: SheetCells): number {
  const count = (line: readonly CellValue[]) =>
    line.reduce<number>((sum, one) => sum + (isBlank(one) ? 0 : 1), 0);
  return cells.reduce((sum, line) => sum + count(line), 0);
}
