import { Failure } from "./failure";

/** Arguments as the wire brings them; what has not the right form is InvalidArgument, as in Excel. */

export function text(value: unknown): string {
  if (typeof value !== "string") throw new Failure("InvalidArgument");
  return value;
}

export function flag(value: unknown, absent?: boolean): boolean {
  if ((value === undefined || value === null) && absent !== undefined) return absent;
  if (typeof value !== "boolean") throw new Failure("InvalidArgument");
  return value;
}

export function whole(value: unknown, absent?: number): number {
  if ((value === undefined || value === null) && absent !== undefined) return absent;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new Failure("InvalidArgument");
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Failure("InvalidArgument");
  return value;
}

/** One of the words, in any letter case. */
export function word<W extends string>(value: unknown, words: readonly W[]): W {
  const wanted = text(value).toLowerCase();
  const found = words.find((known) => known.toLowerCase() === wanted);
  if (found === undefined) throw new Failure("InvalidArgument");
  return found;
}

/** A plain object; its members are still unknown. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Failure("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

/** #RRGGBB as RRGGBB. */
export function color(value: unknown): string {
  const parts = /^#([0-9a-f]{6})$/i.exec(text(value));
  if (!parts?.[1]) throw new Failure("InvalidArgument");
  return parts[1].toUpperCase();
}
