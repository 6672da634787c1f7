import type {
  AdoptionPlan,
  Becomes,
  ColumnPlan,
  Decision,
  MarkBecomes,
  MarkDecision,
} from "../../../actions/adopting";

/** A person's decisions, the latest for each column. */
export function decide(
  decisions: readonly Decision[],
  { columns }: Pick<ColumnPlan, "columns">,
  becomes: Becomes,
): readonly Decision[] {
  return [...decisions.filter((one) => keyOf(one) !== keyOf({ columns })), { columns, becomes }];
}

/** All that nobody has decided and nobody can know become the department's own. */
export function openToOwn(decisions: readonly Decision[], plan: AdoptionPlan): readonly Decision[] {
  return openIn(plan).reduce((all, column) => decide(all, column, { as: "own" }), decisions);
}

/** What a person says yes to: what the plan shows for every column that has anything in it; null where some is open. */
export function agreed(plan: AdoptionPlan): readonly Decision[] | null {
  const wanted = plan.columns.filter(({ certainty }) => certainty !== "blank");
  const decided = wanted.flatMap(({ columns, becomes, clashes }) =>
    becomes && !clashes ? [{ columns, becomes }] : [],
  );
  return decided.length === wanted.length ? decided : null;
}

/** A person's decisions on marks, the latest for each. */
export function decideMark(
  decisions: readonly MarkDecision[],
  mark: string,
  becomes: MarkBecomes | null,
): readonly MarkDecision[] {
  const others = decisions.filter((one) => one.mark !== mark);
  return becomes === null ? others : [...others, { mark, becomes }];
}

/** What a person says yes to of the marks: those that somebody has said, now or the last time. */
export function agreedMarks({ grid }: AdoptionPlan): readonly MarkDecision[] {
  return (grid?.marks ?? [])
    .filter(({ certainty }) => certainty === "decided" || certainty === "remembered")
    .map(({ mark, becomes }) => ({ mark, becomes }));
}

/** What becomes of a mark, as the value of a choice; empty = nobody knows. */
export function valueOfMark(becomes: MarkBecomes | null): string {
  if (becomes === null) return "";
  if (becomes.as === "out") return "out";
  return becomes.value === null ? "blank" : `value ${becomes.value}`;
}

export function markFrom(value: string): MarkBecomes | null {
  if (value === "out") return { as: "out" };
  if (value === "blank") return { as: "value", value: null };
  return value.startsWith("value ") ? { as: "value", value: value.slice("value ".length) } : null;
}

/** Rows are copied, or the sheet becomes the register where it stands. */
export type Way = "copy" | "here";

/** Why a plan cannot be carried out as it is. */
export type Hindrance = "month" | "open" | "clashes" | "nothing-new" | "refused";

/** Null where it can. */
export function hindranceTo(plan: AdoptionPlan, way: Way): Hindrance | null {
  if (way === "copy" && plan.grid?.month === null) return "month";
  if (openIn(plan).length > 0) return "open";
  if (plan.columns.some(({ clashes }) => clashes)) return "clashes";
  if (way === "copy") return plan.fresh === 0 ? "nothing-new" : null;
  return plan.inPlace?.refused === null ? null : "refused";
}

export function openIn({ columns }: AdoptionPlan): readonly ColumnPlan[] {
  return columns.filter(({ becomes }) => becomes === null);
}

/** What is to be asked first, then as the sheet has them; blank columns are left out. By their keys. */
export function firstOrder({ columns }: AdoptionPlan): readonly string[] {
  const isOpen = ({ certainty }: ColumnPlan) => certainty === "unclear";
  const shown = columns.filter(({ certainty }) => certainty !== "blank");
  return [...shown.filter(isOpen), ...shown.filter((column) => !isOpen(column))].map(keyOf);
}

export function keyOf({ columns }: Pick<ColumnPlan, "columns">): string {
  return columns.join(" ");
}

/** What becomes of a column, as the value of a choice. */
export function valueOf(becomes: Becomes | null): string {
  if (becomes === null) return "";
  return becomes.as === "field" ? `field ${becomes.fields.join(AND)}` : becomes.as;
}

export function becomesFrom(value: string): Becomes | null {
  if (value === "own" || value === "out") return { as: value };
  return value.startsWith("field ") ? { as: "field", fields: value.slice("field ".length).split(AND) } : null;
}

/** No label has it. */
const AND = "\n";

/** The fields that a column may become: those that are likely, and for a single column all others. */
export function fieldChoices(
  { columns, suggested }: ColumnPlan,
  { fields }: AdoptionPlan,
): { readonly likely: readonly (readonly string[])[]; readonly others: readonly string[] } {
  if (columns.length > 1) return { likely: [suggested], others: [] };
  return {
    likely: suggested.map((field) => [field]),
    others: fields.filter((field) => !suggested.includes(field)),
  };
}

/** How many become what. */
export function countsOf({ columns }: AdoptionPlan): Readonly<Record<Becomes["as"], number>> {
  const count = (as: Becomes["as"]) =>
    columns.filter(({ becomes, certainty }) => certainty !== "blank" && becomes?.as === as).length;
  return { field: count("field"), own: count("own"), out: count("out") };
}
