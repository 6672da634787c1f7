import type { Campaign } from "../../campaign/campaign";
import type { DayOfYear } from "../../campaign/measure";
import { type Field, isDateKind, type Register } from "../../registers/register";
import { calendar, dayOf } from "../../registers/text/dates";
import type { DefinitionLine } from "./definitionRows";
import { isSameWord } from "./words";

/** The register that a line speaks of, and its columns. */
export interface OfRegister {
  readonly register: Register;
  /** The column that a cell of the line names; only such as `fits`. Throws Trouble definition-unreadable. */
  readonly column: ColumnAt;
}

export type ColumnAt = (key: "column" | "value", fits?: (field: Field) => boolean) => Field;

/** `otherwise`: the register of a line that names none. Throws Trouble definition-unreadable. */
export function columnsOf(line: DefinitionLine, campaign: Campaign, otherwise?: Register): OfRegister {
  const said = line.at("register");
  const register = said === "" ? otherwise : campaign.registers.find(({ sheet }) => isSameWord(sheet, said));
  if (!register) {
    throw line.unreadable(
      "register",
      campaign.registers.map(({ sheet }) => sheet),
    );
  }
  return {
    register,
    column: (key, fits = () => true) => {
      const fitting = register.fields.filter(fits);
      const field = fitting.find(({ label }) => isSameWord(label, line.at(key)));
      if (field) return field;
      throw line.unreadable(
        key,
        fitting.map(({ label }) => label),
      );
    },
  };
}

export const DATES = ({ kind }: Field) => isDateKind(kind);
export const LISTS = ({ kind }: Field) => kind === "list";
export const NUMBERS = ({ kind }: Field) => kind === "whole" || kind === "number" || kind === "money";
export const YEARS = ({ kind }: Field) => kind === "year";
/** Cells that are compared as codes are. */
export const NAMES_THINGS = ({ kind }: Field) => kind === "text" || kind === "code";

/** 05/11, or the number of a day that Excel has made of it; null = neither. */
export function dayOfYear(said: string): DayOfYear | null {
  const [, date, month] = /^(\d{1,2})[/-](\d{1,2})$/.exec(said) ?? [];
  if (date !== undefined && month !== undefined) {
    // In a year without a 29th of February there is no such deadline.
    const day = { month: Number(month), date: Number(date) };
    return dayOf(2026, day.month, day.date) === null ? null : day;
  }
  if (!/^\d{5}$/.test(said)) return null;
  return { month: calendar(Number(said)).month, date: calendar(Number(said)).date };
}
