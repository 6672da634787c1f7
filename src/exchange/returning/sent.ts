import type { Campaign } from "../../campaign/campaign";
import type { Register } from "../../registers/register";
import type { CellValue } from "../../workbook/value";
import { registersOf } from "../scope";
import type { ReturnedFile } from "./returnedFile";

/** A register of the campaign, and what is known of how it was sent. */
export interface Sent {
  readonly register: Register;
  /** It was in the copy. */
  readonly wasSent: boolean;
  /** It belongs to those who sent the file back, as far as that is known. */
  readonly isTheirs: boolean;
  /** It was sent with row ids. */
  readonly hadIds: boolean;
  /** The fields as they were sent from left to right; all that could have been where it is not known. */
  readonly labels: readonly string[];
  /** Place of a label among the values of `rows`. */
  readonly places: ReadonlyMap<string, number>;
  /** Rows as they were sent, by id. Empty where that is not known. */
  readonly rows: ReadonlyMap<string, readonly CellValue[]>;
}

/** All registers of the campaign, in its order. */
export function sentRegisters(file: ReturnedFile, campaign: Campaign): Sent[] {
  const theirs = registersTheyKeep(file, campaign);
  return campaign.registers.map((register) => sentRegister(register, file, theirs));
}

function registersTheyKeep({ stamp }: ReturnedFile, campaign: Campaign): readonly Register[] | null {
  const isKnown = stamp !== null && campaign.departments.some(({ id }) => id === stamp.department);
  return isKnown ? registersOf(stamp.department, campaign) : null;
}

function sentRegister(
  register: Register,
  { stamp, baseline }: ReturnedFile,
  theirs: readonly Register[] | null,
): Sent {
  const base = baseline?.find((one) => one.register === register.id);
  const isTheirs = theirs === null || theirs.includes(register);
  const all = register.fields.filter(({ personal }) => !(personal && stamp?.columns === "codes"));
  const places = new Map(base?.labels.map((label, place) => [label, place]));
  // An older campaign may have had other fields.
  const known = register.fields.flatMap(({ label }) => (places.has(label) ? [label] : []));
  const labels = known.length > 0 ? inOrder(known, places) : all.map(({ label }) => label);
  const rows = new Map<string, readonly CellValue[]>();
  for (const { id, values } of base?.rows ?? []) if (id !== null && !rows.has(id)) rows.set(id, values);
  return {
    register,
    wasSent: baseline ? base !== undefined : theirs !== null && isTheirs,
    isTheirs,
    hadIds: baseline ? rows.size > 0 : stamp !== null,
    labels,
    places,
    rows,
  };
}

function inOrder(labels: readonly string[], places: ReadonlyMap<string, number>): string[] {
  return [...labels].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}
