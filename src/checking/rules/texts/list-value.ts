import { finding } from "../../findings";
import { meanings } from "../../meanings";
import { sameSpelling } from "../../../registers/text/spelling";
import { nearest } from "../../spelling";
import { columnsOf } from "../../survey";
import type { Rule } from "../rule";

/** The list field says something that is not in its list. */
export const listValue: Rule<"list-value"> = (survey) =>
  columnsOf(survey, (field) => field.kind === "list").flatMap((column) => {
    const { values } = column.field;
    const read = (text: string) => {
      const listed = sameSpelling(text, values);
      return [{ listed, near: listed === null ? nearest(text, values) : null }];
    };
    return meanings(column, read).flatMap(({ place, field, value, means: [meant] }) => {
      // Where only the spelling is another, the rule about spelling says so.
      if (meant && meant.listed !== null) return [];
      return [finding("list-value", "error", place, { field, value, values, near: meant?.near ?? null })];
    });
  });
