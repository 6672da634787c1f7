import type { Chance } from "../../../src/standin/sample/chance";
import type { Parts } from "../parts";

/** Something that must not leave, in forms that different places can hold. */
export interface Secret {
  /** Words, as of a name or a note. */
  readonly text: string;
  /** One word of letters and digits. */
  readonly word: string;
  /** Twelve digits. */
  readonly number: string;
}

export interface Ground {
  readonly parts: Parts;
  readonly secret: Secret;
  readonly chance: Chance;
  /** The tabs of the registers. */
  readonly registers: readonly string[];
}

/** Hides a secret at one place of a workbook, which can still be opened afterwards. */
export type Plant = (ground: Ground) => Parts;

/** Plants by the place where they hide something. */
export type Places = Readonly<Record<string, Plant>>;
