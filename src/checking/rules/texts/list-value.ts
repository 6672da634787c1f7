import { listedValue } from "../../characters/listed";
import { finding } from "../../findings";
import { meanings } from "../../meanings";
import { readLegacy } from "../../../registers/text/legacy";
import { nearest } from "../../spelling";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** The list field says something that is not in its list. */
export const listValue: Rule<"list-value"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "list").flatMap((column) => {
    const { values } = column.field;
    const read = (text: string) => {
      const listed = listedValue(text, values);
      return [{ listed, near: listed ? null : near(text, values) }];
    };
    return meanings(column, read).flatMap(({ place, field, value, means: [meant] }) => {
      // Where only the spelling is another, the rule about spelling says so.
      if (meant?.listed) return [];
      return [finding("list-value", "error", place, { field, value, values, near: meant?.near ?? null })];
    });
  });

/** A word of an old code can be a word as it stands: “Cã” was “Có”. */
function near(text: string, list: readonly string[]): string | null {
  const readings = [text, readLegacy(text, "tcvn3")?.text, readLegacy(text, "vni")?.text];
  for (const reading of readings) {
    const found = reading === undefined ? null : nearest(reading, list);
    if (found !== null) return found;
  }
  return null;
}
