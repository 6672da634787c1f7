import type { Book } from "../../campaign/book";
import { type BlockRoles, blockRoles, type CriterionKind } from "../../campaign/block";
import { fieldOf } from "../../registers/register";
import { quantities } from "../amounts";

/** What units are scored by. */
export interface Criterion {
  /** Position in its register. */
  readonly entry: number;
  readonly kind: CriterionKind;
  readonly max: number;
}

/** Why an entry is no criterion. Unless all are, nobody knows what percentages are of. */
type CriterionNote = "code-missing" | "code-twice" | "kind-unclear" | "max-unclear";

export interface Criteria {
  readonly all: readonly Criterion[];
  /** Of each entry of the register; null = it is none. */
  readonly of: readonly (Criterion | null)[];
  readonly notes: readonly { readonly entry: number; readonly note: CriterionNote }[];
}

export function readCriteria(book: Book): Criteria {
  const roles = blockRoles(book.campaign).criteria;
  const entries = book.entries(roles.register);
  const keys = entries.keys(roles.code);
  const { canonical } = book.people(roles.register);
  const choices = entries.choices(roles.kind);
  const kinds = kindsInOrder(roles, fieldOf(entries.register, roles.kind).values);
  const max = quantities(entries, roles.max);
  const notes: { entry: number; note: CriterionNote }[] = [];
  const of = keys.map((key, entry): Criterion | null => {
    const kind = kinds[choices[entry] ?? -1];
    const most = max(entry);
    const note = (reason: CriterionNote) => void notes.push({ entry, note: reason });
    if (key === null) note("code-missing");
    else if (canonical[entry] !== entry) note("code-twice");
    else if (kind === undefined) note("kind-unclear");
    else if (most === null) note("max-unclear");
    else return { entry, kind, max: most };
    return null;
  });
  return { all: of.filter((one) => one !== null), of, notes };
}

/** The kind that each value of the list field means. */
function kindsInOrder(
  { kinds }: BlockRoles["criteria"],
  values: readonly string[],
): (CriterionKind | undefined)[] {
  return values.map((value) => KINDS.find((kind) => kinds[kind] === value));
}

const KINDS = ["base", "bonus", "minus"] as const satisfies readonly CriterionKind[];
