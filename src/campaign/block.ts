import type { Band } from "./points";
import { USUAL_SCALE } from "./points";
import type { Campaign } from "./campaign";

/** Where a block of units keeps what its units are scored by, and the scores; all names are labels of fields. */
export interface BlockRoles {
  readonly criteria: {
    readonly register: string;
    readonly code: string;
    readonly group: string;
    readonly text: string;
    readonly kind: string;
    /** What the kinds are called in that list field. */
    readonly kinds: Readonly<Record<CriterionKind, string>>;
    readonly max: string;
  };
  /** One line for each unit and criterion; the unit is the register's own. */
  readonly scoring: {
    readonly register: string;
    readonly criterion: string;
    /** A list field of yes and no: whether the unit was given this criterion. */
    readonly assigned: string;
    /** Why it was not; without it the criterion counts as given. */
    readonly ground: string;
    readonly self: string;
    readonly verified: string;
    readonly approved: string;
  };
  /** As a new workbook has it. */
  readonly scale: BlockScale;
}

/** base: adds to what percentages are of · bonus: on top of it · minus: taken away. */
export type CriterionKind = "base" | "bonus" | "minus";

/** What a block has decided about its totals; people change it in the workbook. */
export interface BlockScale {
  /** The best first. */
  readonly bands: readonly Band[];
  /** All bonus points of a unit together are no more than this; null = no limit. */
  readonly bonusCap: number | null;
}

export const USUAL_BLOCK_SCALE: BlockScale = { bands: USUAL_SCALE.bands, bonusCap: 10 };

/** For what only a campaign that scores a block has. */
export function blockRoles({ id, block }: Campaign): BlockRoles {
  if (!block) throw new Error(`campaign ${id} scores no block of units`);
  return block;
}
