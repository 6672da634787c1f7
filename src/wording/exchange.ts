import type { ChangeKind, Why } from "../exchange/comparison";
import type { Refusal, ReturnNote } from "../exchange/returned";

/** Every sentence about workbooks that leave and come back. */
export interface ExchangeWording {
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** Why somebody must look, as a part of a sentence. */
  readonly whys: Readonly<Record<Why, string>>;
  /** Why nothing of a file is taken, and the next step. */
  readonly refusals: {
    readonly [Kind in Refusal["kind"]]: (refusal: Extract<Refusal, { readonly kind: Kind }>) => string;
  };
  readonly notes: {
    readonly [Kind in ReturnNote["kind"]]: (
      note: Extract<ReturnNote, { readonly kind: Kind }>,
      day: ShownDay,
    ) => string;
  };
  /** A change that nobody has accepted. */
  readonly awaiting: (change: Awaiting) => string;
  /** A change that was accepted and could not be written; `because` is a whole sentence. */
  readonly failed: (because: string) => string;
}

/** A day as people write it. */
export type ShownDay = (day: number) => string;

export interface Awaiting {
  readonly kind: ChangeKind;
  readonly why: Why | null;
  readonly sheet: string;
  /** A1: where the change is to be seen, here or, where the row is not here, in the file. */
  readonly cell: string;
  readonly isHere: boolean;
  /** Labels of the fields that differ; of a row that is added or deleted none need be named. */
  readonly fields: readonly string[];
}
