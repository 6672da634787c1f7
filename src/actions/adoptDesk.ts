import { rowsOfKind } from "../adopting/body";
import { type Decision, plannedColumns } from "../adopting/decisions";
import { registerOf } from "../campaign/campaign";
import type { CellPlace } from "../workbook/address";
import { Trouble } from "../workbook/trouble";
import type { Reading, Workbook } from "../workbook/workbook";
import { adoption } from "./adopt/adopt";
import { adoptableSheets } from "./adopt/adoptable";
import { adoptSheet, agreedColumns, settledBy } from "./adopt/adoptSheet";
import { adoptInPlace } from "./adopt/inPlace/adoptInPlace";
import { type Ground, groundOf } from "./adopt/inPlace/ground";
import { refusedInPlace, reportInPlace } from "./adopt/inPlace/shownInPlace";
import { rememberedIn, rememberedMarks } from "./adopt/memory";
import { planView } from "./adopt/planView";
import { type Proposal, propose } from "./adopt/propose";
import { asSaid } from "./adopt/proposedGrid";
import type { AdoptDesk, Adoptee, AdoptionPlan, GridSaid } from "./adopting";
import type { oneAtATime } from "./desk/inTurn";
import type { Files, ReceivedFile } from "./files";
import { bookFrom } from "./readBook";
import { readSheets } from "./readSheets";
import { settingsIn } from "./settingsIn";
import { furtherSheets } from "./restore/copies";
import { lastUndoable } from "./restore/slots";
import { lastWrite } from "./restore/lastWrite";
import { undoLast } from "./restore/undo";

/** `writes` is told before cells of the workbook are written. */
export function adoptDesk(
  workbook: Workbook,
  files: Files,
  inTurn: ReturnType<typeof oneAtATime>,
  writes: () => void,
): AdoptDesk {
  /** The last file that was opened. */
  let opened: (ReceivedFile & { readonly name: string }) | null = null;
  /** As it was shown last, so that a decision is not followed by reading everything again. */
  let looked: Looked | null = null;

  const inWriting = <Answer>(work: () => Promise<Answer>) =>
    inTurn(() => {
      writes();
      looked = null;
      return work();
    });

  function sourceOf(file: string | null): Workbook {
    if (file === null) return workbook;
    if (opened?.name !== file) throw new Trouble("nothing-received");
    return opened.workbook;
  }

  async function lookAt({ sheet, register, file }: Adoptee): Promise<Looked> {
    const source = sourceOf(file);
    const master = await readSheets(workbook, undefined, furtherSheets);
    const { campaign } = bookFrom(master).book;
    const found = await propose(source, sheet, registerOf(campaign, register));
    return {
      of: keyOf({ sheet, register, file }),
      master,
      proposal: found,
      ground: file === null ? await groundOf(workbook, found.sheet, master, campaign) : null,
    };
  }

  /** One that was cut off is taken back before a sheet is taken over again. */
  async function lookAtWhole(adoptee: Adoptee): Promise<Looked> {
    const before = await lookAt(adoptee);
    const half = lastUndoable(before.master, "adopt");
    if (!half || half.isFinished) return before;
    await undoLast(workbook, "adopt");
    return lookAt(adoptee);
  }

  async function proposal(
    adoptee: Adoptee,
    { decisions, month = null, marks: decided = [] }: GridSaid & { readonly decisions: readonly Decision[] },
  ): Promise<AdoptionPlan> {
    const isAnew = decisions.length === 0 && month === null && decided.length === 0;
    if (isAnew || looked?.of !== keyOf(adoptee)) looked = null;
    looked ??= await lookAt(adoptee);
    const { master, ground } = looked;
    const marks = { decided, remembered: rememberedMarks(master, looked.proposal.register) };
    const found = asSaid(looked.proposal, { month, marks });
    const { register, columns, mapping } = found;
    const remembered = rememberedIn(master, register);
    const planned = plannedColumns(register, columns, mapping, { decisions, remembered });
    const { file } = adoptee;
    const blank = file === null ? [] : (opened?.uncalculated(found.sheet) ?? []);
    const counts =
      found.grid?.month === null ? NOTHING_YET : adoption(master, settledBy(found, planned), file);
    return planView(found, planned, adoptee, {
      ...counts,
      uncalculated: amongEntries(blank, found),
      inPlace: ground && { refused: refusedInPlace(master, found, planned, ground) },
    });
  }

  return {
    adoptable: (file) =>
      inTurn(async () => {
        looked = null;
        if (file) {
          opened = null;
          opened = { ...openFile(files, file), name: file.name };
        }
        const settings = await readSheets(workbook, () => []);
        return adoptableSheets(
          opened && file ? opened.workbook : workbook,
          settingsIn(settings).preset.registers,
        );
      }),
    proposal: ({ decisions, month = null, marks = [], ...adoptee }) =>
      inTurn(() => proposal(adoptee, { decisions, month, marks })),
    adoptSheet: ({ month = null, marks = [], seen, decisions, now, ...adoptee }) =>
      inWriting(async () => {
        const { master, proposal: found } = await lookAtWhole(adoptee);
        const agreed = { seen, decisions, now };
        return adoptSheet(workbook, master, {
          ...agreed,
          proposal: asSaid(found, { month, marks: { decided: marks } }),
          file: adoptee.file,
        });
      }),
    adoptInPlace: ({ seen, decisions, now, ...adoptee }) =>
      inWriting(async () => {
        const { master, proposal: found } = await lookAtWhole({ ...adoptee, file: null });
        const planned = agreedColumns(found, { seen, decisions });
        const done = await adoptInPlace(workbook, master, { proposal: found, planned, now });
        return reportInPlace(found, done);
      }),
    lastAdoption: () => inTurn(() => lastWrite(workbook, "adopt")),
    undoAdoption: () => inWriting(() => undoLast(workbook, "adopt")),
  };
}

interface Looked {
  readonly of: string;
  readonly master: Reading;
  readonly proposal: Proposal;
  /** Null for a sheet of a file. */
  readonly ground: Ground | null;
}

/** Nothing of a grid is read before its month is known. */
const NOTHING_YET = { added: 0, known: 0, repaired: 0, marks: [] };

function keyOf({ sheet, register, file }: Adoptee): string {
  return JSON.stringify([sheet, register, file]);
}

function amongEntries(cells: readonly CellPlace[], { body }: Proposal): number {
  const entries = new Set(rowsOfKind(body, "entry"));
  return cells.filter(({ row }) => entries.has(row)).length;
}

function openFile(
  files: Files,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): ReceivedFile {
  try {
    return files.open(bytes);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    throw new Trouble(error.code, { ...error.details, file: name });
  }
}
