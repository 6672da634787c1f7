import { useCallback, useEffect, useRef, useState } from "react";

import type {
  AdoptableSheet,
  Adoptee,
  AdoptionPlan,
  AdoptionReport,
  Becomes,
  ColumnPlan,
  Decision,
} from "../../../actions/adopting";
import type { Desk } from "../../../actions/desk";
import type { Moment, Restored, Undoable } from "../../../actions/exchange";
import { Trouble } from "../../../workbook/trouble";
import { readFiles } from "../../exchange/receive/readFiles";
import { useRunner } from "../../work/useRunner";
import { agreed, decide, firstOrder, openToOwn } from "./choices";

/** Taking over a sheet, from choosing it to the report and back. */
export interface Adopting {
  /** Null before the first look. */
  readonly found: Found | null;
  /** Null while no sheet is chosen. */
  readonly chosen: Chosen | null;
  /** Null before something was taken over. */
  readonly report: AdoptionReport | null;
  /** What undoing has taken out again. */
  readonly restored: Restored | null;
  /** Null where there is none that can be undone. */
  readonly last: Undoable | null;
  readonly look: () => void;
  readonly openFile: (file: File) => void;
  readonly choose: (sheet: AdoptableSheet) => void;
  readonly chooseRegister: (register: string) => void;
  readonly onBecomes: (column: ColumnPlan, becomes: Becomes) => void;
  readonly onOpenToOwn: () => void;
  readonly adopt: () => void;
  readonly undo: () => void;
  /** Back to choosing a sheet. */
  readonly forget: () => void;
}

export interface Found {
  readonly sheets: readonly AdoptableSheet[];
  /** The file they are in; null = the workbook in front. */
  readonly file: File | null;
}

export interface Chosen {
  readonly sheet: AdoptableSheet;
  /** Null while nobody has said which. */
  readonly register: string | null;
  readonly shown: Shown | null;
}

export interface Shown {
  readonly plan: AdoptionPlan;
  readonly decisions: readonly Decision[];
  /** Columns in the order in which they were shown first, by key: a choice must not move what was chosen. */
  readonly order: readonly string[];
  /** The sheet was not as it had been shown. */
  readonly renewed: boolean;
  /** The plan does not know the last decision yet. */
  readonly pending: boolean;
}

/** Looks at once. `written` is told when rows were written, or may have been before the work broke off. */
export function useAdopting(now: () => Moment, written: () => void): Adopting {
  const { run, quietly } = useRunner();
  const [found, setFound] = useState<Found | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [report, setReport] = useState<AdoptionReport | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [last, setLast] = useState<Undoable | null>(null);
  /** Answers to questions that were asked before are too late. */
  const asked = useRef(0);

  const look = useCallback(
    () => run({ ask: (desk) => desk.adoptable(), done: (sheets) => setFound({ sheets, file: null }) }),
    [run],
  );
  const lookBack = useCallback(
    () => quietly({ ask: (desk) => desk.lastAdoption(), done: setLast }),
    [quietly],
  );
  useEffect(look, [look]);
  useEffect(lookBack, [lookBack]);

  const adopteeOf = (sheet: string, register: string): Adoptee => {
    return { sheet, register, file: found?.file?.name ?? null };
  };

  const show = (sheet: AdoptableSheet, register: string) => {
    const mine = ++asked.current;
    const adoptee = adopteeOf(sheet.sheet, register);
    run({
      ask: (desk) => withFile(desk, found, () => desk.proposal({ ...adoptee, decisions: [] })),
      done: (plan) => {
        if (asked.current === mine) setChosen({ sheet, register, shown: firstShown(plan, false) });
      },
    });
  };

  const redo = (decisions: readonly Decision[]) => {
    if (!chosen?.shown || chosen.register === null) return;
    const mine = ++asked.current;
    const adoptee = adopteeOf(chosen.sheet.sheet, chosen.register);
    setChosen({ ...chosen, shown: { ...chosen.shown, decisions, pending: true } });
    quietly({
      ask: (desk) => withFile(desk, found, () => desk.proposal({ ...adoptee, decisions })),
      done: (plan) => {
        if (asked.current !== mine) return;
        setChosen((before) =>
          before?.shown ? { ...before, shown: { ...before.shown, plan, pending: false } } : before,
        );
      },
    });
  };

  const touched = () => {
    lookBack();
    written();
  };

  return {
    ...{ found, chosen, report, restored, last, look },
    openFile: (file) =>
      run({
        ask: async (desk) => openedFile(desk, file),
        done: (sheets) => setFound({ sheets, file }),
      }),
    choose: (sheet) => {
      const [register] = sheet.registers;
      setChosen({ sheet, register: register ?? null, shown: null });
      if (register !== undefined) show(sheet, register);
    },
    chooseRegister: (register) => {
      if (!chosen) return;
      setChosen({ ...chosen, register, shown: null });
      show(chosen.sheet, register);
    },
    onBecomes: (column, becomes) => {
      if (chosen?.shown) redo(decide(chosen.shown.decisions, column, becomes));
    },
    onOpenToOwn: () => {
      if (chosen?.shown) redo(openToOwn(chosen.shown.decisions, chosen.shown.plan));
    },
    adopt: () => {
      const decisions = chosen?.shown && agreed(chosen.shown.plan);
      if (!decisions || chosen.register === null) return;
      const { plan } = chosen.shown;
      const adoptee = adopteeOf(chosen.sheet.sheet, chosen.register);
      const { seen } = plan;
      run({
        ask: (desk) =>
          withFile(desk, found, () => adoptOrShow(desk, { ...adoptee, seen, decisions, now: now() })).finally(
            touched,
          ),
        done: (result) => {
          if ("columns" in result) setChosen({ ...chosen, shown: firstShown(result, true) });
          else setReport(result);
        },
      });
    },
    undo: () =>
      run({
        ask: (desk) => desk.undoAdoption().finally(touched),
        done: (result) => {
          setReport(null);
          setRestored(result);
        },
      }),
    forget: () => {
      asked.current++;
      setChosen(null);
      setReport(null);
      setRestored(null);
    },
  };
}

function firstShown(plan: AdoptionPlan, renewed: boolean): Shown {
  return { plan, renewed, decisions: [], order: firstOrder(plan), pending: false };
}

/** The report; or the sheet as it is by now, where it is not as it was shown. */
async function adoptOrShow(
  desk: Desk,
  choice: Parameters<Desk["adoptSheet"]>[0],
): Promise<AdoptionReport | AdoptionPlan> {
  try {
    return await desk.adoptSheet(choice);
  } catch (error) {
    if (!(error instanceof Trouble && error.code === "changed-meanwhile")) throw error;
    const { sheet, register, file } = choice;
    const present = await desk.proposal({ sheet, register, file, decisions: [] });
    // Something else has changed: the register, or the list of what columns became.
    if (present.seen === choice.seen) throw error;
    return present;
  }
}

async function openedFile(desk: Desk, file: File): Promise<readonly AdoptableSheet[]> {
  const [bytes] = await readFiles([file]);
  if (!bytes) throw new Error("no file was read");
  return desk.adoptable(bytes);
}

/** A desk that was sent away in the middle of its work has forgotten the file; the next one is given it again. */
async function withFile<T>(desk: Desk, found: Found | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Trouble && error.code === "nothing-received") || !found?.file) throw error;
    await openedFile(desk, found.file);
    return work();
  }
}
