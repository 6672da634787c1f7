import type { CellStyle } from "../../workbook/plan";
import type { DerivedStyle, WholeStyle } from "../../xlsx";

/** The looks of a workbook by number: those of its file, and what was made of them. */
export class StyleBook {
  private readonly derived: DerivedStyle[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly changes = new Map<string, number>();

  constructor(private readonly own: readonly WholeStyle[]) {}

  look(number: number): CellStyle {
    return this.own[number]?.look ?? this.derived[number - this.own.length]?.look ?? {};
  }

  isUnlocked(number: number): boolean {
    return this.own[this.baseOf(number)]?.unlocked ?? false;
  }

  /** The number of a look with some things changed; "" or false takes away, and so does format General. */
  change(number: number, change: CellStyle): number {
    const asked = `${String(number)} ${JSON.stringify(change)}`;
    const known = this.changes.get(asked) ?? this.find(number, change);
    this.changes.set(asked, known);
    return known;
  }

  /** Styles that the file does not have, numbered on from its own. */
  get added(): readonly DerivedStyle[] {
    return this.derived;
  }

  private find(number: number, change: CellStyle): number {
    const look = tidy({ ...this.look(number), ...change });
    const key = keyOf(look);
    if (key === keyOf(this.look(number))) return number;
    const base = this.baseOf(number);
    if (key === keyOf(this.look(base))) return base;
    const name = `${String(base)} ${key}`;
    const there = this.numbers.get(name);
    if (there !== undefined) return there;
    const made = this.own.length + this.derived.length;
    this.derived.push({ base, before: this.look(base), look });
    this.numbers.set(name, made);
    return made;
  }

  private baseOf(number: number): number {
    return this.derived[number - this.own.length]?.base ?? number;
  }
}

function tidy(look: CellStyle): CellStyle {
  const kept = Object.entries(look as Record<string, unknown>).filter(
    ([key, value]) =>
      value !== undefined && value !== "" && value !== false && !(key === "format" && value === "General"),
  );
  return Object.fromEntries(kept);
}

function keyOf(look: CellStyle): string {
  return JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
}
