import type { CellStyle } from "../../workbook/plan";
import type { DerivedStyle, OddTrait, WholeStyle } from "../../xlsx";
import type { OddLook, StyleChange } from "./liveBook";

/** The looks of a workbook by number: those of its file, and what was made of them. */
export class StyleBook {
  private readonly derived: DerivedStyle[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly changes = new Map<string, number>();
  /** By number: it is asked of cell after cell, and a number never gets another look. */
  private readonly odds: OddLook[] = [];

  constructor(private readonly own: readonly WholeStyle[]) {}

  /** Of the same number always the same object, as `odd` gives. */
  look(number: number): CellStyle {
    return this.own[number]?.look ?? this.derived[number - this.own.length]?.look ?? NOTHING;
  }

  odd(number: number): OddLook {
    return (this.odds[number] ??= this.oddOf(number));
  }

  isUnlocked(number: number): boolean {
    return this.own[this.baseOf(number)]?.unlocked ?? false;
  }

  /** The number of a look with some things changed; "" or false takes away, and so does format General. */
  change(number: number, change: StyleChange, plain: readonly OddTrait[] = []): number {
    const asked = `${String(number)} ${JSON.stringify([change, plain])}`;
    const known = this.changes.get(asked) ?? this.find(number, change, plain);
    this.changes.set(asked, known);
    return known;
  }

  /** Styles that the file does not have, numbered on from its own. */
  get added(): readonly DerivedStyle[] {
    return this.derived;
  }

  private find(number: number, change: StyleChange, plain: readonly OddTrait[]): number {
    const look = tidy({ ...this.look(number), ...change });
    const base = this.baseOf(number);
    const { plain: before = [] } = this.derived[number - this.own.length] ?? {};
    const told: readonly string[] = [...Object.keys(change), ...plain];
    // What is told is no longer odd, also where no word of the look changes.
    const now = (this.own[base]?.odd ?? []).filter((trait) => before.includes(trait) || told.includes(trait));
    const key = keyOf(look) + now.join();
    if (key === keyOf(this.look(number)) + before.join()) return number;
    if (key === keyOf(this.look(base))) return base;
    const name = `${String(base)} ${key}`;
    const there = this.numbers.get(name);
    if (there !== undefined) return there;
    const made = this.own.length + this.derived.length;
    this.derived.push({ base, before: this.look(base), look, plain: now });
    this.numbers.set(name, made);
    return made;
  }

  private oddOf(number: number): OddLook {
    const base = this.own[this.baseOf(number)];
    const { plain = [] } = this.derived[number - this.own.length] ?? {};
    const isOdd = (trait: OddTrait) => base?.odd.includes(trait) === true && !plain.includes(trait);
    const all = this.look(number).border === true;
    return {
      isAlignOdd: isOdd("align") && this.look(number).align === undefined,
      isVerticalOdd: isOdd("vertical") && this.look(number).vertical === undefined,
      lines: base && isOdd("border") && all ? base.lines : { left: all, right: all, top: all, bottom: all },
    };
  }

  private baseOf(number: number): number {
    return this.derived[number - this.own.length]?.base ?? number;
  }
}

const NOTHING: CellStyle = {};

function tidy(look: StyleChange): CellStyle {
  const kept = Object.entries(look as Record<string, unknown>).filter(
    ([key, value]) =>
      value !== undefined && value !== "" && value !== false && !(key === "format" && value === "General"),
  );
  return Object.fromEntries(kept);
}

function keyOf(look: CellStyle): string {
  return JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
}
