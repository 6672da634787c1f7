import type { Entries } from "../registers/entries";
import { isCellError } from "../workbook/value";
import type { Field } from "../registers/register";
import { holdsDay, holdsNumber, isDay } from "../registers/typed";

/**
 * Entries whose cell says something that cannot be read as its field wants it; of a text, anything but text.
 * Almost always there are none, so the loops look for nothing else, and where they can not at the cells themselves.
 */
export function unread(entries: Entries, field: Field): number[] {
  const { label } = field;
  if (holdsDay(field)) return unreadDays(entries, label);
  if (field.kind === "list") return unreadChoices(entries, label);
  return unlike(holdsNumber(field) ? "number" : "string", entries, label);
}

/** The same without errors such as #N/A, which have a rule of their own. */
export function misread(entries: Entries, field: Field): number[] {
  const values = entries.values(field.label);
  return unread(entries, field).filter((i) => !isCellError(values[i]));
}

function unreadDays(entries: Entries, label: string): number[] {
  const days = entries.days(label);
  const filled = entries.filled(label);
  const found: number[] = [];
  for (let i = 0; i < days.length; i++) {
    if (!isDay(days[i] ?? NaN) && filled[i] === 1) found.push(i);
  }
  return found;
}

function unreadChoices(entries: Entries, label: string): number[] {
  const choices = entries.choices(label);
  const found: number[] = [];
  if (!choices.includes(-1)) return found;
  const filled = entries.filled(label);
  for (let i = 0; i < choices.length; i++) {
    if (choices[i] === -1 && filled[i] === 1) found.push(i);
  }
  return found;
}

function unlike(type: "number" | "string", entries: Entries, label: string): number[] {
  const values = entries.values(label);
  const filled = entries.filled(label);
  const found: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (typeof values[i] !== type && filled[i] === 1) found.push(i);
  }
  return found;
}
