import type { Box } from "../../workbook/address";
import type { FormulaRun } from "../../xlsx";
import type { Surroundings } from "../../calculating/references";
import { fold } from "../../calculating/text";
import type { CellStore } from "./cellStore";
import { intersection } from "./boxes";
import type { DirtyRun } from "./columnLive";
import { type Precedent, Precedents, reachedRows } from "./dependencies";

export interface ChangedBox {
  readonly sheet: string;
  readonly box: Box;
}

export interface NamedStore {
  readonly name: string;
  readonly store: CellStore;
}

/** What is to be calculated, by the folded name of the sheet. */
export type Dirty = ReadonlyMap<string, ReadonlyMap<FormulaRun, DirtyRun>>;

/** Who reads what, as long as tables, names and formulas stay as they are. */
export class Readers {
  private readonly bySheet = new Map<string, Reader[]>();
  private readonly precedents = new Precedents();

  constructor(
    private readonly sheets: readonly NamedStore[],
    around: (sheet: string, run: FormulaRun) => Surroundings,
  ) {
    for (const { name, store } of sheets) {
      for (const run of store.formulas.all()) if (!run.foreign) this.learn(name, run, around(name, run));
    }
  }

  /** The formulas that changes reach, through other formulas too. */
  reached(changes: readonly ChangedBox[]): Dirty {
    const dirty = new DirtyRuns();
    const queue = [...changes, ...this.written(changes, dirty)];
    for (let change = queue.pop(); change; change = queue.pop()) {
      for (const { sheet, run, precedent } of this.bySheet.get(fold(change.sheet)) ?? []) {
        const rows = reachedRows(run, precedent, change.box);
        if (rows) queue.push(...dirty.grow(sheet, run, rows));
      }
    }
    return dirty.bySheet;
  }

  everything(): Dirty {
    const dirty = new DirtyRuns();
    for (const { name, store } of this.sheets) {
      for (const run of store.formulas.all()) if (!run.foreign) dirty.grow(name, run, run);
    }
    return dirty.bySheet;
  }

  /** A formula that was just written is reached by its own cell. */
  private written(changes: readonly ChangedBox[], dirty: DirtyRuns): ChangedBox[] {
    return this.sheets.flatMap(({ name, store }) => {
      const here = changes.filter(({ sheet }) => fold(sheet) === fold(name));
      const runs = here.length === 0 ? [] : [...store.formulas.all()].filter(({ foreign }) => !foreign);
      return runs.flatMap((run) =>
        here.flatMap(({ box }) => {
          const own = { top: run.top, bottom: run.bottom, left: run.column, right: run.column };
          const hit = intersection(own, box);
          return hit ? dirty.grow(name, run, hit) : [];
        }),
      );
    });
  }

  private learn(sheet: string, run: FormulaRun, around: Surroundings): void {
    let precedents: Precedent[] = [];
    try {
      precedents = this.precedents.of(run, around);
    } catch {
      // Not in our dialect: it keeps its value, whatever changes.
      return;
    }
    for (const precedent of precedents) {
      const key = fold(precedent.sheet);
      const readers = this.bySheet.get(key) ?? [];
      readers.push({ sheet, run, precedent });
      this.bySheet.set(key, readers);
    }
  }
}

interface Reader {
  readonly sheet: string;
  readonly run: FormulaRun;
  readonly precedent: Precedent;
}

class DirtyRuns {
  readonly bySheet = new Map<string, Map<FormulaRun, DirtyRun>>();

  /** Marks rows of a run; gives what changes thereby and was not marked yet. */
  grow(
    sheet: string,
    run: FormulaRun,
    rows: { readonly top: number; readonly bottom: number },
  ): ChangedBox[] {
    const runs = this.bySheet.get(fold(sheet)) ?? new Map<FormulaRun, DirtyRun>();
    this.bySheet.set(fold(sheet), runs);
    const there = runs.get(run);
    const wanted = run.atOnce ? run : rows;
    if (there && there.top <= wanted.top && there.bottom >= wanted.bottom) return [];
    const top = Math.min(wanted.top, there?.top ?? wanted.top);
    const bottom = Math.max(wanted.bottom, there?.bottom ?? wanted.bottom);
    runs.set(run, { run, top, bottom });
    return [{ sheet, box: { top, bottom, left: run.column, right: run.column } }];
  }
}
