import type { LegacyEncoding } from "../../registers/text/legacy";
import type { UntidyPart } from "../../registers/text/untidy";
import type { InField } from "./inField";

export interface TextsFindings {
  "list-value": InField & { readonly values: readonly string[]; readonly near: string | null };
  "list-spelling": InField & { readonly listed: string; readonly because: "case" | "spaces" | "letters" };
  /** `known` if some code is written so without the spaces. */
  "code-spaces": InField & { readonly clean: string; readonly known: boolean };
  /** `clean` is the code of somebody. */
  "code-letters": InField & { readonly clean: string };
  "text-legacy": InField & {
    readonly encoding: LegacyEncoding;
    readonly reads: string;
    readonly certain: boolean;
    /** Only the cells around it give it away. */
    readonly among: boolean;
  };
  /** What is there beside words and single spaces; `marked` shows the first of it as “·”, with the words around it. */
  "text-spaces": InField & {
    readonly parts: readonly Exclude<UntidyPart, "decomposed">[];
    readonly marked: string;
  };
  "text-accents": InField;
  /** The first word that has such letters, and the same in Latin ones. */
  "text-look-alikes": InField & { readonly word: string; readonly reads: string };
  /** How many names of the column are so, where that is said of all of them. */
  "name-capitals": InField & { readonly better: string; readonly names: number };
}
