import type { Entries } from "../../../registers/entries";
import { placeOf } from "../../../registers/place";
import { ROW_ID } from "../../../registers/register";
import { finding, type FindingOf } from "../../findings";
import { shown } from "../../shown";
import { spoken } from "../../spoken";
import type { Rule } from "../rule";

/** A value was typed where the column calculates: it stays as it is when what it was calculated from changes. */
export const formulaOverwritten: Rule<"formula-overwritten"> = ({ registers }) =>
  registers.flatMap((entries) => columnsIn(entries).flatMap((label) => overwrittenIn(entries, label)));

/** Of what stands in a column that calculates, this part can be slips: one among four formulas. */
const MOST_OTHERS = 0.2;

function columnsIn({ register, own, has }: Entries): string[] {
  const fields = register.fields.map(({ label }) => label).filter(has);
  return [...fields, ...own].filter((label) => label !== ROW_ID);
}

function overwrittenIn(entries: Entries, label: string): FindingOf<"formula-overwritten">[] {
  const calculated = entries.calculated(label);
  if (!calculated?.includes(1)) return [];
  const filled = entries.filled(label);
  const typed: number[] = [];
  let formulas = 0;
  for (let entry = 0; entry < entries.count; entry++) {
    if (calculated[entry] === 1) formulas++;
    else if (filled[entry] === 1) typed.push(entry);
  }
  if (typed.length > MOST_OTHERS * (formulas + typed.length)) return [];
  const isField = entries.register.fields.some((field) => field.label === label);
  return typed.map((entry) =>
    finding("formula-overwritten", "warning", placeOf(entries, label, entry), {
      field: label,
      value: isField ? spoken(entries, label, entry) : shown(entries.values(label)[entry] ?? null),
    }),
  );
}
