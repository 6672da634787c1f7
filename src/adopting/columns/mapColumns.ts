import type { Field, Register } from "../../registers/register";
import {
  CLEAR,
  type ColumnMapping,
  columnsOf,
  type FieldMapping,
  type SheetColumn,
  type Source,
} from "./columnMapping";
import { fit } from "./fit";
import { likeness } from "./likeness";
import { type Pair, pairsIn } from "./pairs";
import { type Naming, namingOf } from "./words";

/**
 * Which columns of a sheet become which fields of a register, by what they are called and what stands in them. A
 * column becomes one field at most; what two fields want alike is unclear.
 */
export function mapColumns(register: Register, columns: readonly SheetColumn[]): ColumnMapping {
  const claims = [...singleClaims(register, columns), ...pairClaims(register, columns)];
  const chosen = new Map<string, FieldMapping>();
  const taken = new Map<number, Source["kind"]>();
  const isFree = ({ field, source }: FieldMapping) =>
    !chosen.has(field) && columnsOf(source).every((column) => isSharable(source.kind, taken.get(column)));
  for (const claim of claims.sort((one, other) => other.confidence - one.confidence)) {
    if (!isFree(claim)) continue;
    const rivals = claims.filter((other) => other !== claim && isRival(claim, other) && isFree(other));
    chosen.set(
      claim.field,
      rivals.length > 0 ? { ...claim, confidence: Math.min(claim.confidence, UNCLEAR) } : claim,
    );
    for (const column of columnsOf(claim.source)) taken.set(column, claim.source.kind);
  }
  const fields = register.fields.flatMap(({ label }) => chosen.get(label) ?? []);
  const required = register.fields.filter((field) => field.required);
  return {
    register: register.id,
    fields,
    own: columns.map(({ column }) => column).filter((column) => !taken.has(column)),
    lacking: required.map(({ label }) => label).filter((label) => !chosen.has(label)),
    likeness: likenessOf(register, fields),
  };
}

/** The fields that one column could be, the likeliest first, whatever the other columns are. */
export function fieldsLike(register: Register, column: SheetColumn): readonly string[] {
  return singleClaims(register, [column])
    .sort((one, other) => other.confidence - one.confidence)
    .map(({ field }) => field);
}

/** Below this a column is not even asked about. */
const WORTH_ASKING = 0.45;
const UNCLEAR = CLEAR - 0.05;
/** So near to each other two claims are alike. */
const NEAR = 0.04;

/** Of columns whose values fit badly little is left, whatever they are called. */
function confidenceOf(like: number, fits: number | null): number {
  if (fits === null) return like * 0.95;
  return fits < CONTRADICTED ? like * 0.5 : like * (0.7 + 0.3 * fits);
}

/** Values that are spelled badly are still read by half. */
const CONTRADICTED = 0.45;

/** Whether the values can be nothing else, or little else: any text is a text. */
function isProved(field: Field, fits: number | null): boolean {
  const tells = field.namesPeople || field.kind !== "text";
  return tells && fits !== null && fits >= PROVED;
}

const PROVED = 0.7;

function singleClaims({ fields }: Register, columns: readonly SheetColumn[]): FieldMapping[] {
  const namings = columns.map(({ label }) => namingOf(label));
  return fields.flatMap((field) =>
    columns.flatMap(({ column, values }, index): FieldMapping[] => {
      const like = likenessTo(field, namings[index]);
      const fits = like > 0 || hasOwnShape(field) ? fit(field, values) : null;
      const byLabel = confidenceOf(like, fits);
      const isOpen = namings[index]?.isGuessed === true && !isProved(field, fits);
      const confidence = Math.max(isOpen ? Math.min(byLabel, UNCLEAR) : byLabel, byShape(field, fits));
      const claim = { field: field.label, source: { kind: "column", column }, confidence } as const;
      return confidence >= WORTH_ASKING ? [claim] : [];
    }),
  );
}

function likenessTo(field: Field, naming: Naming | undefined): number {
  return naming ? likeness(naming, field.label) : 0;
}

/** Twelve digits are hardly anything else, whatever stands above them; a person is asked all the same. */
function byShape(field: Field, fits: number | null): number {
  return hasOwnShape(field) && (fits ?? 0) >= 0.9 ? UNCLEAR : 0;
}

function hasOwnShape({ kind, values }: Field): boolean {
  return (
    kind === "identity" || kind === "insurance" || (kind === "list" && values.length > 0 && !isYesNo(values))
  );
}

const isYesNo = (values: readonly string[]) => values.includes("Có") && values.includes("Không");

const SURE = 0.95;

function pairClaims({ fields }: Register, columns: readonly SheetColumn[]): FieldMapping[] {
  const named = fields.find((field) => field.namesPeople);
  const born = fields.find(({ kind }) => kind === "birth");
  const sex = fields.find(
    ({ kind, values }) => kind === "list" && values.includes("Nam") && values.includes("Nữ"),
  );
  const claim = (field: Field | undefined, source: Source): FieldMapping[] =>
    field ? [{ field: field.label, source, confidence: SURE }] : [];
  return pairsIn(columns).flatMap(({ kind, columns: [men, women] }: Pair) => {
    if (kind === "names") return claim(named, { kind: "joined", columns: [men, women] });
    return [
      ...(kind === "births" ? claim(born, { kind: "either", men, women }) : []),
      ...claim(sex, { kind: "sex", men, women }),
    ];
  });
}

/** The day and the sex of one person may come from the same two columns. */
function isSharable(kind: Source["kind"], taken: Source["kind"] | undefined): boolean {
  return (
    taken === undefined || (kind === "sex" && taken === "either") || (kind === "either" && taken === "sex")
  );
}

/** Another column for the same field, or another field for the same column, as good as this one. */
function isRival(claim: FieldMapping, other: FieldMapping): boolean {
  if (claim.confidence - other.confidence > NEAR) return false;
  if (claim.source.kind !== "column" || other.source.kind !== "column") return false;
  return (claim.field === other.field) !== (claim.source.column === other.source.column);
}

/** Required fields weigh three times. */
function likenessOf({ fields }: Register, found: readonly FieldMapping[]): number {
  const weight = (field: Field) => (field.required ? 3 : 1);
  const all = fields.reduce((sum, field) => sum + weight(field), 0);
  const reached = fields.reduce((sum, field) => {
    const mapping = found.find((one) => one.field === field.label);
    return sum + (mapping ? weight(field) * mapping.confidence : 0);
  }, 0);
  return all === 0 ? 0 : reached / all;
}
