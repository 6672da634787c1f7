import type { Entries } from "../../registers/entries";
import type { FieldKind } from "../../registers/register";
import { foldLoosely } from "../../registers/text/fold";
import type { Severity } from "../findings";
import { compareNames } from "./names";
import { numbersOf } from "./numbers";
import { isOneRow } from "./oneOfMany";
import { areApart, stayOf } from "./stay";
import type { WhoIs } from "./whoIs";

export interface Likeness {
  readonly severity: Severity;
  /** The names are written otherwise, or all is the same but the code. */
  readonly because: "spelling" | "code";
}

/**
 * How likely two entries with one folded name and year of birth are one person; null if not. Namesakes and twins are
 * common: another number of either kind, birthday, sex or group tells them apart.
 */
export function likenessIn(entries: Entries, who: WhoIs): (one: number, other: number) => Likeness | null {
  const names = entries.values(who.fields.name);
  const groups = entries.has(who.fields.group) ? entries.values(who.fields.group) : [];
  const numbers = (["identity", "insurance"] as const).map((kind) => numbersIn(entries, kind));
  const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;
  const groupOf = (entry: number) => {
    const group = groups[entry];
    return typeof group === "string" && group !== "" ? foldLoosely(group) : null;
  };
  const nameOf = (entry: number) => {
    const name = names[entry];
    return typeof name === "string" ? name : "";
  };
  const at = (entry: number) => ({ entries, label: who.fields.name, entry });
  return (one, other) => {
    if (isOneRow(at(one), at(other))) return null;
    if (differ(who.sex(one), who.sex(other)) || differ(groupOf(one), groupOf(other))) return null;
    if (differ(who.birthday(one), who.birthday(other))) return null;
    if (numbers.some((number) => differ(number[one] ?? null, number[other] ?? null))) return null;
    const [first, second] = [nameOf(one), nameOf(other)];
    const spelled = compareNames(first, second);
    const isCertain = numbers.some(
      (number) => (number[one] ?? null) !== null && number[one] === number[other],
    );
    const areBorn = who.birthday(one) !== null && who.birthday(other) !== null;
    if (areApart(stayOf(entries, one), stayOf(entries, other))) {
      return spelled === "equal" ? null : judged(spelled, isCertain || areBorn, "note");
    }
    // Where a number is the same in both, the rule about numbers tells it.
    if (isCertain) return null;
    if (first === second) return areBorn ? { severity: "warning", because: "code" } : null;
    return judged(spelled, areBorn, "warning");
  };
}

/** Names with accents of their own are of two people, unless they were born on one day. */
function judged(
  spelled: ReturnType<typeof compareNames>,
  isSure: boolean,
  severity: Severity,
): Likeness | null {
  if (isSure && spelled !== "other") return { severity, because: "spelling" };
  return isSure || spelled !== "other" ? { severity: "note", because: "spelling" } : null;
}

function numbersIn(entries: Entries, kind: FieldKind & ("identity" | "insurance")): (string | null)[] {
  const field = entries.register.fields.find((one) => one.kind === kind && entries.has(one.label));
  return field ? numbersOf(entries.values(field.label), kind) : [];
}
