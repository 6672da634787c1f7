import type { Condition, Test } from "../../campaign/measure";
import type { Field } from "../../registers/register";
import { type ColumnAt, DATES, LISTS, NAMES_THINGS, YEARS } from "./definitionCells";
import type { DefinitionLine } from "./definitionRows";
import { isSameWord, keyOf, ON_TIME_WORDS, SCOPE_WORDS, TEST_WORDS } from "./words";

/** Which rows are in, as a line says it. Throws Trouble definition-unreadable. */
export function conditionOf(line: DefinitionLine, column: ColumnAt): Condition {
  const word = keyOf(SCOPE_WORDS, line.at("says"));
  switch (word) {
    case "is": {
      const field = column("column", (one) => LISTS(one) || NAMES_THINGS(one));
      if (field.kind === "list") {
        return { kind: "one-of", field: field.label, values: valuesAt(line, field) };
      }
      const is = line.at("value");
      if (is === "") throw line.unreadable("value");
      return { kind: "names", field: field.label, is };
    }
    case "not": {
      const field = column("column", LISTS);
      return { kind: word, field: field.label, value: valueAt(line, field) };
    }
    case "filled":
      return { kind: word, field: column("column").label };
    case "in-period":
      return { kind: word, field: column("column", DATES).label };
    case "any-in-period":
      return { kind: word, fields: [column("column", DATES).label, column("value", DATES).label] };
    case "present":
      return { kind: word, from: column("column", DATES).label, until: column("value", DATES).label };
    case "this-year":
      return { kind: word, field: column("column", YEARS).label };
    case "this-review": {
      const field = column("column", LISTS);
      const [half, whole, more] = valuesAt(line, field);
      if (half === undefined || whole === undefined || more !== undefined) {
        throw line.unreadable("value", field.values);
      }
      return { kind: word, field: field.label, half, whole };
    }
    case undefined:
      throw line.unreadable("says", Object.values(SCOPE_WORDS));
  }
}

/** What a row must say to pass. Throws Trouble definition-unreadable. */
export function testOf(line: DefinitionLine, column: ColumnAt): Test {
  const said = line.at("says");
  const onTime = ON_TIME_WORDS.find(({ word }) => isSameWord(word, said));
  if (onTime) {
    const [done, due] = [column("column", DATES).label, column("value", DATES).label];
    return { kind: "on-time", due, done, open: onTime.open, undated: onTime.undated };
  }
  const word = keyOf(TEST_WORDS, said);
  switch (word) {
    case "is": {
      const field = column("column", LISTS);
      return { kind: word, field: field.label, value: valueAt(line, field) };
    }
    case "given":
      return { kind: word, field: column("column").label };
    case "dated-in-period":
    case "done":
      return { kind: word, field: column("column", DATES).label };
    case "updated-since":
      return { kind: word, changed: column("column", DATES).label, updated: column("value", DATES).label };
    case undefined: {
      const words = [...Object.values(TEST_WORDS), ...ON_TIME_WORDS.map((one) => one.word)];
      throw line.unreadable("says", words);
    }
  }
}

/** Of the column's list, as they are written there. */
function valuesAt(line: DefinitionLine, { values }: Field): string[] {
  return line
    .at("value")
    .split(";")
    .map((said) => {
      const value = values.find((one) => isSameWord(one, said));
      if (value === undefined) throw line.unreadable("value", values);
      return value;
    });
}

function valueAt(line: DefinitionLine, field: Field): string {
  const [value, more] = valuesAt(line, field);
  if (value === undefined || more !== undefined) throw line.unreadable("value", field.values);
  return value;
}
