import { useCallback, useEffect, useRef, useState } from "react";

import type {
  AdoptableSheet,
  Adoptee,
  AdoptionPlan,
  AdoptionReport,
  Becomes,
  ColumnPlan,
  Decision,
  GridSaid,
  InPlaceReport,
  MarkBecomes,
  MarkDecision,
} from "../../../actions/adopting";
import type { Moment, Restored, Undoable } from "../../../actions/exchange";
import type { SaidMonth } from "../../../adopting/grids";
import { useRunner } from "../../work/useRunner";
import { dayOfMonth, monthOfDay } from "../grid/months";
import { adoptOrShow, type Found, openedFile, withFile } from "./asking";
import { agreed, agreedMarks, decide, decideMark, firstOrder, openToOwn, type Way } from "./choices";

/** Taking over a sheet, from choosing it to the report and back. */
export interface Adopting {
  /** Null before the first look. */
  readonly found: Found | null;
  /** Null while no sheet is chosen. */
  readonly chosen: Chosen | null;
  /** Null before something was taken over. */
  readonly report: AdoptionReport | null;
  /** Null before a sheet became a register itself. */
  readonly became: InPlaceReport | null;
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
  /** Of a month grid that does not say its month, or another one. */
  readonly onMonth: (month: SaidMonth) => void;
  /** The month that a grid says is not the right one. */
  readonly onOtherMonth: () => void;
  /** Null = a person does not know either. */
  readonly onMark: (mark: string, becomes: MarkBecomes | null) => void;
  readonly onWay: (way: Way) => void;
  readonly adopt: () => void;
  readonly undo: () => void;
  /** Back to choosing a sheet. */
  readonly forget: () => void;
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
  /** What a person says of the month of a grid; null = nothing has to be said. */
  readonly month: SaidMonth | null;
  readonly marks: readonly MarkDecision[];
  readonly way: Way;
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
  const [became, setBecame] = useState<InPlaceReport | null>(null);
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

  const redo = (said: Partial<Pick<Shown, "decisions" | "month" | "marks">>) => {
    if (!chosen?.shown || chosen.register === null) return;
    const mine = ++asked.current;
    const shown = { ...chosen.shown, ...said, pending: true };
    const choice = {
      ...adopteeOf(chosen.sheet.sheet, chosen.register),
      ...{ decisions: shown.decisions, marks: shown.marks, ...monthOf(shown) },
    };
    setChosen({ ...chosen, shown });
    quietly({
      ask: (desk) => withFile(desk, found, () => desk.proposal(choice)),
      done: (plan) => {
        if (asked.current !== mine) return;
        setChosen((before) =>
          before?.shown ? { ...before, shown: { ...before.shown, plan, pending: false } } : before,
        );
      },
    });
  };

  const change = (said: Partial<Shown>) =>
    setChosen((before) => (before?.shown ? { ...before, shown: { ...before.shown, ...said } } : before));

  const touched = () => {
    lookBack();
    written();
  };

  return {
    ...{ found, chosen, report, became, restored, last, look },
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
      if (chosen?.shown) redo({ decisions: decide(chosen.shown.decisions, column, becomes) });
    },
    onOpenToOwn: () => {
      if (chosen?.shown) redo({ decisions: openToOwn(chosen.shown.decisions, chosen.shown.plan) });
    },
    onMonth: (month) => {
      if (dayOfMonth(month) === null) change({ month });
      else redo({ month });
    },
    onOtherMonth: () => {
      const month = chosen?.shown?.plan.grid?.month ?? null;
      if (month !== null) change({ month: monthOfDay(month) });
    },
    onMark: (mark, becomes) => {
      if (chosen?.shown) redo({ marks: decideMark(chosen.shown.marks, mark, becomes) });
    },
    onWay: (way) => change({ way }),
    adopt: () => {
      const decisions = chosen?.shown && agreed(chosen.shown.plan);
      if (!decisions || chosen.register === null) return;
      const { plan, way, month, marks } = chosen.shown;
      const choice = {
        ...adopteeOf(chosen.sheet.sheet, chosen.register),
        ...{ seen: plan.seen, decisions, now: now(), marks: agreedMarks(plan), ...monthOf(chosen.shown) },
      };
      run({
        ask: (desk) => withFile(desk, found, () => adoptOrShow(desk, way, choice)).finally(touched),
        done: (answer) => {
          if (answer.kind === "copied") setReport(answer.report);
          else if (answer.kind === "became") setBecame(answer.report);
          else setChosen({ ...chosen, shown: { ...firstShown(answer.plan, true), month, marks, way } });
        },
      });
    },
    undo: () =>
      run({
        ask: (desk) => desk.undoAdoption().finally(touched),
        done: (result) => {
          setReport(null);
          setBecame(null);
          setRestored(result);
        },
      }),
    forget: () => {
      asked.current++;
      setChosen(null);
      setReport(null);
      setBecame(null);
      setRestored(null);
    },
  };
}

function firstShown(plan: AdoptionPlan, renewed: boolean): Shown {
  const month = plan.grid?.unclear ?? null;
  const said = { decisions: [], marks: [], month };
  return { plan, renewed, ...said, way: "copy", order: firstOrder(plan), pending: false };
}

function monthOf({ month }: Shown): Pick<GridSaid, "month"> {
  return { month: month && dayOfMonth(month) };
}
