import type { Overview } from "../actions/desk";
import type { Language } from "../wording";

/** What a button of the ribbon may ask for; `share` only leads to its step. */
export type RunAtOnce = "check" | "score" | "share";

/** What Excel has said of itself when it answered. */
export interface Opening {
  readonly language: Language;
  /** Undefined where Excel does not tell. */
  readonly isDark: boolean | undefined;
  /** What a first look has found; null where it has not, and the pane looks itself. */
  readonly found: Overview | null;
}
