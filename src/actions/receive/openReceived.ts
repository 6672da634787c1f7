import { fingerprint } from "../../exchange/fingerprint";
import type { ReturnedFile } from "../../exchange/returning/returnedFile";
import { readBaseline } from "../../sheets/copies/department/baselineReader";
import { readGuideStamp } from "../../sheets/copies/department/guideReader";
import { BASELINE_SHEET, GUIDE_SHEET } from "../../sheets/names";
import { Trouble } from "../../workbook/trouble";
import type { Reading, SheetCells } from "../../workbook/workbook";
import type { FileView, ReceivedBytes } from "../exchange";
import type { Files } from "../files";
import { same } from "../findTable";

/** A file that was received: as it was opened, or why it was not. */
export interface OpenedFile {
  readonly name: string;
  readonly fingerprint: string;
  readonly file: ReturnedFile | null;
  readonly trouble: FileView["trouble"];
}

export async function openReceived({ name, bytes }: ReceivedBytes, files: Files): Promise<OpenedFile> {
  const mark = fingerprint(bytes);
  try {
    return { name, fingerprint: mark, file: await opened(bytes, mark, files), trouble: null };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { code, details } = error;
    return { name, fingerprint: mark, file: null, trouble: { code, details: { ...details, file: name } } };
  }
}

async function opened(bytes: Uint8Array, mark: string, files: Files): Promise<ReturnedFile> {
  const received = files.open(bytes);
  const { workbook, hasMacros, hasExternalLinks } = received;
  const { sheets } = await workbook.contents();
  const withCells = sheets.filter(({ hasCells }) => hasCells);
  const reading = await workbook.read(withCells.map(({ name }) => ({ sheet: name })));
  return {
    ...{ fingerprint: mark, reading, hasMacros, hasExternalLinks },
    uncalculated: (sheet) => received.uncalculated(sheet),
    ...sentIn(reading),
  };
}

/** What the file says of itself: its hidden sheet before the lines that people read. */
function sentIn({ sheets }: Reading): Pick<ReturnedFile, "stamp" | "baseline" | "baselineDamaged"> {
  const hidden = sheets.find(({ name }) => same(name, BASELINE_SHEET));
  const sent = hidden ? readBaseline(hidden) : null;
  if (sent !== null && sent !== "damaged") return { ...sent, baselineDamaged: false };
  return { stamp: guideStamp(sheets), baseline: null, baselineDamaged: sent === "damaged" };
}

/** A guide that was given another name is still known by what it says. */
function guideStamp(sheets: readonly SheetCells[]): ReturnedFile["stamp"] {
  const named = sheets.filter(({ name }) => same(name, GUIDE_SHEET));
  const others = sheets.filter((sheet) => !named.includes(sheet) && sheet.cells.length <= GUIDE_ROWS);
  for (const sheet of [...named, ...others]) {
    const stamp = readGuideStamp(sheet);
    if (stamp) return stamp;
  }
  return null;
}

/** No guide is longer. */
const GUIDE_ROWS = 200;
