import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { type Box, LAST_ROW, around } from "../../workbook/address";
import type { FormulaRun } from "../../xlsx";
import { type Area, type Reference, resolve, type Surroundings } from "../../calculating/references";
import { intersection } from "./boxes";

/** Cells that a run of formulas reads. */
export interface Precedent {
  readonly sheet: string;
  readonly box: Box;
  /** Each row reads its own rows, so many below it; null where every row reads the whole box. */
  readonly own: { readonly from: number; readonly to: number } | null;
}

/** Finds what formulas read, as long as tables and names stay as they are. */
export class Precedents {
  private readonly known = new Map<string, Reference>();

  /** Throws by name on references that the dialect does not have. */
  of(run: FormulaRun, surroundings: Surroundings): Precedent[] {
    return referencesOf(run).flatMap(({ value, kind }) => {
      return precedents(run, this.resolved(value, kind, surroundings));
    });
  }

  /** Tables and names mean the same in every formula of a sheet. */
  private resolved(value: string, kind: string, surroundings: Surroundings): Reference {
    if (kind !== "table" && kind !== "name") return resolve(value, kind, surroundings);
    const key = `${surroundings.sheetName}\n${value}`;
    const reference = this.known.get(key) ?? resolve(value, kind, surroundings);
    this.known.set(key, reference);
    return reference;
  }
}

function precedents({ top, bottom: last, column, atOnce }: FormulaRun, { area }: Reference): Precedent[] {
  // An array formula reads from its first cell alone, whatever the rows it gives.
  const bottom = atOnce ? top : last;
  const areas = [area({ row: top, column }), area({ row: bottom, column })].filter(
    (one): one is Area => "box" in one,
  );
  const [a, b = a] = areas;
  if (!a || !b) return [];
  const { sheet } = a;
  // Where one end leads nowhere, nobody knows how far the others reach.
  if (areas.length < 2)
    return [{ sheet: sheet.name, box: { ...a.box, top: 0, bottom: LAST_ROW }, own: null }];
  const box = around(a.box, b.box);
  const rows = bottom - top;
  const moves = rows > 0 && b.box.top - a.box.top === rows && b.box.bottom - a.box.bottom === rows;
  const own = moves ? { from: a.box.top - top, to: a.box.bottom - top } : null;
  return [{ sheet: sheet.name, box, own }];
}

/** The rows of a run that a change of cells reaches, or null. */
export function reachedRows(
  run: FormulaRun,
  { box, own }: Precedent,
  changed: Box,
): { readonly top: number; readonly bottom: number } | null {
  const hit = intersection(box, changed);
  if (!hit) return null;
  if (!own) return { top: run.top, bottom: run.bottom };
  const top = Math.max(run.top, hit.top - own.to);
  const bottom = Math.min(run.bottom, hit.bottom - own.from);
  return top <= bottom ? { top, bottom } : null;
}

// A run never changes, so what its text refers to holds as long as it lives.
const references = new WeakMap<FormulaRun, readonly NamedReference[]>();

function referencesOf(run: FormulaRun): readonly NamedReference[] {
  const there = references.get(run) ?? referencesIn(parse(tokenize(run.formula)));
  references.set(run, there);
  return there;
}

interface NamedReference {
  readonly value: string;
  readonly kind: string;
}

function referencesIn(node: AstExpression | null): NamedReference[] {
  if (node === null) return [];
  if (node.type === "ReferenceIdentifier") return [{ value: node.value, kind: node.kind }];
  return "arguments" in node ? node.arguments.flatMap(referencesIn) : [];
}
