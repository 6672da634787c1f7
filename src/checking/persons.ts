import type { Entries } from "../registers/entries";
import type { People } from "../registers/people";
import { codeField } from "../registers/register";
import { peopleIn, type Survey } from "./survey";

/** The people that a field may name; null where one of their registers cannot be read. */
export function peopleNamed(survey: Survey, refersTo: readonly string[]): People[] | null {
  const people = refersTo.map((id) => peopleIn(survey, id)).filter((each) => each !== null);
  return people.length === refersTo.length ? people : null;
}

/** All codes of these registers of people, as they compare. */
export function codesOf(survey: Survey, refersTo: readonly string[]): Set<string> {
  const codes = new Set<string>();
  for (const id of refersTo) {
    for (const key of codeKeys(peopleIn(survey, id)?.entries)) if (key !== null) codes.add(key);
  }
  return codes;
}

function codeKeys(entries: Entries | undefined): readonly (string | null)[] {
  const code = entries && codeField(entries.register);
  return entries && code !== undefined ? entries.keys(code) : [];
}
