import type { Entries } from "../../../registers/entries";
import type { Day } from "../../../registers/text/dates";
import type { Swapped } from "../../findings/dates";

/** An entry's date whose day and month may have changed places. */
export interface Suspect {
  readonly entries: Entries;
  readonly label: string;
  /** Position of the entry. */
  readonly entry: number;
  readonly written: Day;
  readonly swapped: Day;
  readonly because: Swapped["because"];
  readonly near: readonly Day[];
}
