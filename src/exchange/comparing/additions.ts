import { type Campaign, registerOf } from "../../campaign/campaign";
import { fieldOf } from "../../registers/register";
import type { RowChange } from "../comparison";
import { SEPARATOR } from "./naturalKey";
import { isSame, lookupText } from "./same";

/** How rows that would be added fare beside those of the other files that came together. */
export interface Additions {
  /** An earlier file adds as many equal rows. */
  readonly isSurplus: (change: RowChange) => boolean;
  /** Another file adds a different row under the same code. */
  readonly isContested: (change: RowChange) => boolean;
}

export function additionsOf(files: readonly (readonly RowChange[])[], campaign: Campaign): Additions {
  const byContent = new Map<string, Equal[]>();
  const byCode = new Map<string, Set<Equal>>();
  const surplus = new Set<RowChange>();
  const contested = new Set<RowChange>();
  files.forEach((changes, file) => {
    for (const change of changes) {
      if (!isAddition(change)) continue;
      const equal = equalTo(change, byContent, campaign);
      if (count(equal, file) <= equal.before) surplus.add(change);
      else equal.changes.push(change);
      const code = change.kind === "added" ? codeOf(change, campaign) : null;
      if (code !== null) byCode.set(code, (byCode.get(code) ?? new Set<Equal>()).add(equal));
    }
  });
  for (const equals of byCode.values()) {
    const from = new Set(Array.from(equals, ({ files: some }) => [...some]).flat());
    if (equals.size < 2 || from.size < 2) continue;
    for (const { changes } of equals) for (const change of changes) contested.add(change);
  }
  return { isSurplus: (change) => surplus.has(change), isContested: (change) => contested.has(change) };
}

/** Additions that say the same. */
interface Equal {
  readonly first: RowChange;
  readonly files: Set<number>;
  readonly changes: RowChange[];
  /** The most that one of the files before has. */
  before: number;
  /** How many the current file has so far. */
  sofar: number;
}

/** A row that is here in no form: new, or to be put back. */
function isAddition({ kind, here, there }: RowChange): boolean {
  return kind !== "out-of-scope" && here === null && there !== null;
}

function count(equal: Equal, file: number): number {
  if (!equal.files.has(file)) {
    equal.files.add(file);
    equal.before = Math.max(equal.before, equal.sofar);
    equal.sofar = 0;
  }
  return ++equal.sofar;
}

function equalTo(change: RowChange, byContent: Map<string, Equal[]>, campaign: Campaign): Equal {
  const texts = change.cells.map(({ field, there }) => {
    return `${field}${SEPARATOR}${lookupText(kindOf(change, field, campaign), there)}`;
  });
  const text = [change.register, change.kind, ...texts.sort()].join(SEPARATOR);
  const known = byContent.get(text) ?? [];
  const found = known.find(({ first }) => saysTheSame(first, change, campaign));
  if (found) return found;
  const fresh: Equal = { first: change, files: new Set(), changes: [], before: 0, sofar: 0 };
  byContent.set(text, [...known, fresh]);
  return fresh;
}

function saysTheSame(one: RowChange, other: RowChange, campaign: Campaign): boolean {
  return one.cells.every(({ field, there }) => {
    const match = other.cells.find((cell) => cell.field === field);
    return match !== undefined && isSame(kindOf(one, field, campaign), there, match.there);
  });
}

/** The values of the fields that are unique, or null where one is not filled. */
function codeOf(change: RowChange, campaign: Campaign): string | null {
  const unique = registerOf(campaign, change.register).fields.filter((field) => field.unique);
  const texts = unique.map(({ label, kind }) => {
    const cell = change.cells.find(({ field }) => field === label);
    return cell ? lookupText(kind, cell.there) : null;
  });
  return texts.length === 0 || texts.includes(null) ? null : [change.register, ...texts].join(SEPARATOR);
}

function kindOf({ register }: RowChange, label: string, campaign: Campaign) {
  return fieldOf(registerOf(campaign, register), label).kind;
}
