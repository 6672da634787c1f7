import { CLEAR } from "../../../adopting/columns";
import { fieldsIn, type PlannedColumn, settled } from "../../../adopting/decisions";
import type { Proposal } from "../propose";

/**
 * What becomes of columns that stay where they are: one without a value, which copying leaves out, is the field that its
 * header says, if no other column is.
 */
export function plannedHere(planned: readonly PlannedColumn[]): readonly PlannedColumn[] {
  const taken = new Set(
    planned.flatMap(({ becomes, certainty }) => (certainty === "blank" ? [] : fieldsIn(becomes))),
  );
  return planned.map((one): PlannedColumn => {
    const { found, confidence } = one.item;
    const isClear =
      found.length > 0 && (confidence ?? 0) >= CLEAR && !found.some((field) => taken.has(field));
    if (one.certainty !== "blank" || !isClear) return one;
    return { ...one, becomes: { as: "field", fields: found }, certainty: "likely" };
  });
}

/** The proposal with what is planned for its columns; what is not known keeps its name. */
export function settledHere(proposal: Proposal, planned: readonly PlannedColumn[]): Proposal {
  const { register, mapping } = proposal;
  return { ...proposal, mapping: settled(register, mapping, plannedHere(planned)) };
}
