import type { Outline } from "../../workbook/workbook";
import type { ChangedBox, NamedStore } from "./readers";
import { Recalculation } from "./recalculation";

/** Notes what changed, and calculates when somebody looks. */
export class LazyCalculation {
  private recalculation: Recalculation | null = null;
  /** Null = everything. */
  private changes: ChangedBox[] | null = [];

  constructor(
    private readonly outline: () => Outline,
    private readonly sheets: () => readonly NamedStore[],
  ) {}

  reach(change: ChangedBox): void {
    this.changes?.push(change);
  }

  everything(): void {
    this.changes = null;
    this.recalculation = null;
  }

  /** Formulas, tables, names or sheets are other ones, so who reads what has to be found out again. */
  shapeChanged(): void {
    this.recalculation = null;
  }

  run(): void {
    const { changes } = this;
    if (changes?.length === 0) return;
    this.recalculation ??= new Recalculation({ outline: this.outline(), sheets: this.sheets() });
    this.recalculation.run(changes);
    this.changes = [];
  }
}
