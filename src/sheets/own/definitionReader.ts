import type { Campaign } from "../../campaign/campaign";
import type { Condition, CoverageMeasure, Evidence, Test } from "../../campaign/measure";
import type { Register } from "../../registers/register";
import type { DefinitionLine } from "./definitionRows";
import { columnsOf, DATES, dayOfYear, NAMES_THINGS, NUMBERS, type OfRegister } from "./definitionCells";
import { conditionOf, testOf } from "./conditionReader";
import {
  BEFORE_WORD,
  EVIDENCE_WORDS,
  isSameWord,
  keyOf,
  MEASURE_WORDS,
  ON_TIME_WORDS,
  type OwnMeasure,
  type Role,
  ROLES,
  SILENCE_WORDS,
} from "./words";

/** The measure that the lines of one target say. Throws Trouble definition-unreadable, definition-lacks. */
export function readMeasure(lines: readonly DefinitionLine[], campaign: Campaign): OwnMeasure {
  const roles = lines.map((line) => ({ line, role: roleOf(line) }));
  const of = (wanted: Role) => roles.flatMap(({ line, role }) => (role === wanted ? [line] : []));
  const [head, second] = of("measure");
  const first = lines[0];
  if (!first) throw new Error("a definition has lines");
  if (!head) throw first.lacks("id", ROLES.measure);
  if (second) throw second.unreadable("role");
  const kind = keyOf(MEASURE_WORDS, head.at("says"));
  if (!kind) throw head.unreadable("says", Object.values(MEASURE_WORDS));
  return measureOf(kind, { head, of }, campaign);
}

interface Lines {
  readonly head: DefinitionLine;
  readonly of: (role: Role) => readonly DefinitionLine[];
}

function measureOf(kind: OwnMeasure["kind"], { head, of }: Lines, campaign: Campaign): OwnMeasure {
  switch (kind) {
    case "coverage":
      return coverageOf({ head, of }, campaign);
    case "monthly-coverage": {
      const people = peopleAt(head, campaign);
      const said = one("evidence", { head, of });
      const { register, column } = columnsOf(said, campaign);
      if (register.date === undefined) throw said.unreadable("register");
      return {
        kind,
        people: people.id,
        evidence: { register: register.id, who: column("column", namesPerson(people)).label },
      };
    }
    case "none":
      return { kind, types: typesOf(head, campaign) };
    default:
      return rowsMeasure(kind, { head, of }, columnsOf(head, campaign), campaign);
  }
}

function rowsMeasure(
  kind: Exclude<OwnMeasure["kind"], "coverage" | "monthly-coverage" | "none">,
  lines: Lines,
  { register }: OfRegister,
  campaign: Campaign,
): OwnMeasure {
  const { head, of } = lines;
  const id = register.id;
  const here = (role: Role) => of(role).map((line) => ({ line, ...ofSame(line, register, campaign) }));
  const scope = (): Condition[] => here("scope").map(({ line, column }) => conditionOf(line, column));
  const single = (role: Role) => {
    const line = one(role, lines);
    return { line, ...ofSame(line, register, campaign) };
  };
  switch (kind) {
    case "per-month":
      if (register.date === undefined) throw head.unreadable("register");
      return { kind, register: id };
    case "count":
      return { kind, register: id, scope: scope() };
    case "deliverable": {
      const named = single("scope");
      const is = named.line.at("value");
      if (is === "") throw named.line.unreadable("value");
      const { line, column } = single("test");
      if (!ON_TIME_WORDS.some(({ word }) => isSameWord(word, line.at("says")))) {
        throw line.unreadable("says", [ON_TIME_WORDS[0].word]);
      }
      return {
        kind,
        register: id,
        names: { field: named.column("column", NAMES_THINGS).label, is },
        due: column("value", DATES).label,
        done: column("column", DATES).label,
      };
    }
    case "plan-ratio": {
      const planned = single("plan");
      const unit = planned.line.at("value");
      return {
        kind,
        register: id,
        scope: scope(),
        plan: planned.column("column", NUMBERS).label,
        done: single("done").column("column", NUMBERS).label,
        ...(unit === "" ? {} : { unit }),
      };
    }
    case "saving": {
      const { line, column } = single("amount");
      const lists = here("scope").map(({ line: at, column: columnAt }) => {
        const condition = conditionOf(at, columnAt);
        if (condition.kind !== "one-of") throw at.unreadable("says", ["là"]);
        return condition;
      });
      const { date } = register;
      if (!register.fields.some(({ label, kind: fieldKind }) => label === date && fieldKind === "month")) {
        throw head.unreadable("register");
      }
      const amount = column("column", NUMBERS).label;
      return { kind, register: id, scope: lists, amount, unit: line.at("value") };
    }
    case "deadline": {
      const { line, column } = single("test");
      if (!isSameWord(line.at("says"), BEFORE_WORD)) throw line.unreadable("says", [BEFORE_WORD]);
      const before = dayOfYear(line.at("value"));
      if (!before) throw line.unreadable("value", ["05/11"]);
      return { kind, register: id, scope: scope(), sent: column("column", DATES).label, before };
    }
    default: {
      const tests = here("test").map(({ line, column }): Test => testOf(line, column));
      if (tests.length === 0) throw head.lacks("id", ROLES.test);
      return { kind, register: id, scope: scope(), tests };
    }
  }
}

function coverageOf({ head, of }: Lines, campaign: Campaign): CoverageMeasure {
  const people = peopleAt(head, campaign);
  const silence = keyOf(SILENCE_WORDS, head.at("value"));
  if (!silence) throw head.unreadable("value", Object.values(SILENCE_WORDS));
  const said = of("evidence").map((line) => ({ line, ...columnsOf(line, campaign) }));
  if (said.length === 0) throw head.lacks("id", ROLES.evidence);
  const belongs = (role: Role) => {
    return of(role).map((line) => {
      const at = columnsOf(line, campaign);
      if (!said.some(({ register }) => register === at.register)) throw line.unreadable("register");
      return { line, ...at };
    });
  };
  const [scopes, tests] = [belongs("scope"), belongs("test")];
  const evidence = said.map(({ line, register, column }, index): Evidence => {
    if (said.some((other, place) => place < index && other.register === register)) {
      throw line.unreadable("register");
    }
    const own = <Of extends { readonly register: Register }>(all: readonly Of[]) =>
      all.filter((at) => at.register === register);
    const how = keyOf(EVIDENCE_WORDS, line.at("says"));
    if (!how) throw line.unreadable("says", Object.values(EVIDENCE_WORDS));
    if (register.date === undefined) throw line.unreadable("register");
    const [test, another] = own(tests);
    if (another) throw another.line.unreadable("role");
    if (how !== "field" && test) throw test.line.unreadable("role");
    return {
      register: register.id,
      who: column("column", namesPerson(people)).label,
      date: register.date,
      where: own(scopes).map((at) => conditionOf(at.line, at.column)),
      says: how === "field" ? goodWhere(test, line) : how,
    };
  });
  return { kind: "coverage", people: people.id, evidence, silence };
}

function goodWhere(
  test: ({ readonly line: DefinitionLine } & OfRegister) | undefined,
  asked: DefinitionLine,
): Evidence["says"] {
  if (!test) throw asked.lacks("id", ROLES.test);
  const read = testOf(test.line, test.column);
  if (read.kind !== "is") throw test.line.unreadable("says", ["là"]);
  return { field: read.field, good: read.value };
}

/** The line's register, blank = the measure's; another one cannot be. */
function ofSame(line: DefinitionLine, register: Register, campaign: Campaign): OfRegister {
  const at = columnsOf(line, campaign, register);
  if (at.register !== register) throw line.unreadable("register", [register.sheet]);
  return at;
}

function one(role: Role, { head, of }: Lines): DefinitionLine {
  const [line, another] = of(role);
  if (!line) throw head.lacks("id", ROLES[role]);
  if (another) throw another.unreadable("role");
  return line;
}

function roleOf(line: DefinitionLine): Role {
  const role = keyOf(ROLES, line.at("role"));
  if (!role) throw line.unreadable("role", Object.values(ROLES));
  return role;
}

function peopleAt(line: DefinitionLine, campaign: Campaign): Register {
  const { register } = columnsOf(line, campaign);
  const people = campaign.registers.filter((one) => one.people);
  if (!register.people) {
    throw line.unreadable(
      "register",
      people.map(({ sheet }) => sheet),
    );
  }
  return register;
}

function namesPerson({ id }: Register) {
  return ({ refersTo }: { readonly refersTo: readonly string[] }) => refersTo.includes(id);
}

function typesOf(head: DefinitionLine, campaign: Campaign): string[] {
  const { incidents } = campaign;
  if (!incidents) throw head.unreadable("says");
  const register = campaign.registers.find(({ id }) => id === incidents.register);
  const values = register?.fields.find(({ label }) => label === incidents.type)?.values ?? [];
  const types = head
    .at("value")
    .split(";")
    .flatMap((said) => {
      const type = values.find((value) => isSameWord(value, said));
      if (type === undefined) throw head.unreadable("value", values);
      return type;
    });
  return types;
}
