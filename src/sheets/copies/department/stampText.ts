import type { Columns, Stamp } from "../../../exchange/stamp";

/** The parts of a stamp in the order they are written. */
export const STAMP_KEYS = [
  "format",
  "campaign",
  "campaignVersion",
  "year",
  "department",
  "sending",
  "sentOn",
  "columns",
] as const satisfies readonly (keyof Stamp)[];

export type StampKey = (typeof STAMP_KEYS)[number];

/** A stamp from its parts as texts; null where one is missing or is none. */
export function stampFrom(said: (key: StampKey) => string): Stamp | null {
  const columns = COLUMNS.find((one) => one === said("columns"));
  const numbers = {
    format: wholeOf(said("format")),
    campaignVersion: wholeOf(said("campaignVersion")),
    year: wholeOf(said("year")),
    sentOn: wholeOf(said("sentOn")),
  };
  const texts = { campaign: said("campaign"), department: said("department"), sending: said("sending") };
  const isWhole =
    Object.values(numbers).every((value) => !Number.isNaN(value)) &&
    Object.values(texts).every((value) => value !== "");
  return columns && isWhole ? { ...numbers, ...texts, columns } : null;
}

const COLUMNS: readonly Columns[] = ["full", "codes"];

function wholeOf(text: string): number {
  return /^\d{1,9}(\.0+)?$/.test(text) ? Number(text) : NaN;
}
