import type { Campaign } from "../../campaign/campaign";
import { fieldOf } from "../../registers/register";
import { foldLoosely } from "../../registers/text/fold";
import { registersOf } from "../scope";
import type { MatchedRow } from "./match";
import type { Line, Side, Sides } from "./sides";

/** Whether a department may change a row. */
export type InScope = (row: MatchedRow) => boolean;

export const allInScope: InScope = () => true;

/**
 * The rows of a register that are a department's to change: all that it was sent, and in registers that all write none
 * that names another department.
 */
export function scopeOf(department: string, campaign: Campaign, { register, mine, theirs }: Sides): InScope {
  if (!registersOf(department, campaign).includes(register)) return () => false;
  const label = register.department;
  if (label === undefined) return allInScope;
  const departments = new Set(fieldOf(register, label).values.map(foldLoosely));
  const namedIn = ({ positionOf }: Side, line: Line | null): string | null => {
    const value = line?.values[positionOf(label) ?? -1];
    const name = typeof value === "string" ? foldLoosely(value) : "";
    return departments.has(name) ? name : null;
  };
  const own = foldLoosely(department);
  return (row) =>
    row.base !== null || (namedIn(mine, row.mine) ?? namedIn(theirs, row.theirs) ?? own) === own;
}
