import type { Register } from "../registers/register";
import { type Campaign, registerOf } from "./campaign";
import type { Condition, DeadlineMeasure, Measure, RowsMeasure } from "./measure";

/** A measure that is taken for each unit, and for all of them together by adding the units' counts. */
export type UnitMeasure = RowsMeasure | DeadlineMeasure;

/** Whether a measure is taken for each unit: its register says which unit an entry belongs to. */
export function isByUnit(measure: Measure, campaign: Campaign): measure is UnitMeasure {
  switch (measure.kind) {
    case "share":
    case "on-time":
    case "need-met":
    case "deadline":
      return registerOf(campaign, measure.register).unit !== undefined;
    default:
      return false;
  }
}

/** What decides whether an entry is in: one that names no unit cannot be placed. */
export function scopeOf({ scope }: RowsMeasure, register: Register): readonly Condition[] {
  const field = register.fields.find(({ label }) => label === register.unit);
  return field ? [...scope, { kind: "one-of", field: field.label, values: field.values }] : scope;
}

/** The campaign with other units: the fields that name them take these and nothing else. */
export function withUnits(campaign: Campaign, units: readonly string[]): Campaign {
  const registers = campaign.registers.map((register) => ({
    ...register,
    fields: register.fields.map((field) =>
      field.label === register.unit ? { ...field, values: units } : field,
    ),
  }));
  return { ...campaign, units, registers };
}
