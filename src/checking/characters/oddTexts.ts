import { type Place, placeOf } from "../../registers/place";
import type { Field } from "../../registers/register";
import { type LegacyEncoding, legacyIn, readLegacy } from "../../registers/text/legacy";
import { readLookAlikes } from "../../registers/text/lookAlikes";
import { clean, type UntidyPart, untidyParts } from "../../registers/text/untidy";
import { type Column, columnsOf, type Survey } from "../survey";
import { isPlain } from "./plain";
import { soundText } from "./soundText";

/** A cell of a text field whose characters are not those that its writer saw. */
export interface OddText {
  readonly place: Place;
  readonly field: Field;
  readonly text: string;
  readonly odd: Oddity;
}

export type Oddity =
  /** In a code from before Unicode; what else is odd in it shows when it is read. */
  | {
      readonly is: "legacy";
      readonly reads: string;
      readonly encoding: LegacyEncoding;
      readonly certain: boolean;
      /** Only the cells around it give it away. */
      readonly among: boolean;
    }
  | {
      readonly is: "untidy";
      readonly parts: readonly UntidyPart[];
      /** The same with letters of other alphabets put right; null where there is none. */
      readonly alike: string | null;
    };

/** Several rules ask, so a survey is looked through once. */
export function oddTexts(survey: Survey): readonly OddText[] {
  const known = memory.get(survey);
  if (known) return known;
  const fresh = columnsOf(survey, ({ kind }) => kind === "text").flatMap(oddIn);
  memory.set(survey, fresh);
  return fresh;
}

const memory = new WeakMap<Survey, readonly OddText[]>();

/** Where a column is all in one old code, its doubtful cells are so too. */
function oddIn(column: Column): OddText[] {
  const found = seenIn(column, (text) => (isPlain(text) ? null : oddityOf(text, null)));
  const legacy = new Map(found.filter(({ odd }) => odd.is === "legacy").map(({ text, odd }) => [text, odd]));
  const all = legacy.size < FEW ? null : encodingOf(column, legacy);
  if (all === null) return found;
  return seenIn(column, (text) => legacy.get(text) ?? (isPlain(text) ? null : oddityOf(text, all)));
}

/** `legacyIn` wants as many. */
const FEW = 3;

/** Reading takes its time, so that of each code no more cells are read again than are needed. */
function encodingOf({ entries, field }: Column, legacy: ReadonlyMap<string, Oddity>): LegacyEncoding | null {
  const ofCode = (encoding: LegacyEncoding) =>
    Array.from(legacy)
      .filter(([, odd]) => odd.is === "legacy" && odd.encoding === encoding)
      .slice(0, FEW);
  const few = [...ofCode("tcvn3"), ...ofCode("vni")].map(([text]) => text);
  const others = entries
    .values(field.label)
    .filter((value): value is string => typeof value === "string" && !legacy.has(value));
  return legacyIn([...few, ...others]);
}

function oddityOf(text: string, among: LegacyEncoding | null): Oddity | null {
  const alone = readLegacy(text);
  const legacy = alone ?? (among === null ? null : readLegacy(text, among));
  if (legacy) {
    const { text: read, encoding, certain } = legacy;
    return { is: "legacy", reads: soundText(read), encoding, certain, among: alone === null };
  }
  const parts = untidyParts(text);
  const alike = readLookAlikes(parts.length > 0 ? clean(text) : text);
  return parts.length > 0 || alike !== null ? { is: "untidy", parts, alike } : null;
}

function seenIn({ entries, field }: Column, see: (text: string) => Oddity | null): OddText[] {
  const values = entries.values(field.label);
  const found: OddText[] = [];
  for (let i = 0; i < values.length; i++) {
    const text = values[i];
    const odd = typeof text === "string" ? see(text) : null;
    if (typeof text === "string" && odd)
      found.push({ place: placeOf(entries, field.label, i), field, text, odd });
  }
  return found;
}
