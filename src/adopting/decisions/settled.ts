import type { Register } from "../../registers/register";
import { type ColumnMapping, columnsOf, type FieldMapping } from "../columns";
import { isSameGroup } from "./items";
import type { PlannedColumn } from "./plannedColumns";

/** The mapping as it was decided, nothing in it unclear; columns without a decision are left out. */
export function settled(
  register: Register,
  mapping: ColumnMapping,
  planned: readonly PlannedColumn[],
): ColumnMapping {
  const chosen = new Map(
    planned.flatMap(({ item, becomes }): [string, FieldMapping][] => {
      if (becomes?.as !== "field") return [];
      const columns = item.columns.map(({ column }) => column);
      return becomes.fields.map((field) => [field, mappingOf(field, columns, mapping)]);
    }),
  );
  const required = register.fields.filter((field) => field.required);
  return {
    ...mapping,
    fields: register.fields.flatMap(({ label }) => chosen.get(label) ?? []),
    own: planned
      .filter(({ becomes }) => becomes?.as === "own")
      .flatMap(({ item }) => item.columns.map(({ column }) => column)),
    lacking: required.map(({ label }) => label).filter((label) => !chosen.has(label)),
  };
}

/** As it was found, where it was; any other field takes the values of its column as they are. */
function mappingOf(field: string, columns: readonly number[], { fields }: ColumnMapping): FieldMapping {
  const found = fields.find((one) => one.field === field && isSameGroup(columnsOf(one.source), columns));
  return {
    field,
    source: found?.source ?? { kind: "column", column: columns[0] ?? 0 },
    confidence: 1,
  };
}
