import type { DefinitionRow, OwnCampaign, OwnRegister, TargetDraft, WordChoice } from "../../../actions/own";

type Role = DefinitionRow["role"];

/** A share of the rows of the first register, to begin with. */
export function newDraft({ departments, registers, choices }: OwnCampaign): TargetDraft {
  const [department] = departments;
  const [measure] = choices.measures;
  const register = registers.find(({ dated }) => dated) ?? registers[0];
  return {
    id: "",
    department: department?.id ?? "",
    text: "",
    clause: "",
    rows: [row("measure", register?.sheet ?? "", { says: measure?.word ?? "" })],
    compare: ">=",
    level: 1,
    stretch: null,
    when: "always",
    max: 10,
  };
}

export function row(role: Role, register: string, more: Partial<DefinitionRow> = {}): DefinitionRow {
  return { role, register, column: "", says: "", value: "", ...more };
}

/** The kind of measure that a draft's first line names; undefined where a form does not offer it. */
export function kindOf({ rows }: Pick<TargetDraft, "rows">, { choices }: OwnCampaign) {
  const head = rows.find(({ role }) => role === "measure");
  return choices.measures.find(({ word }) => word === head?.says)?.kind;
}

/** What a level says: a percentage of a scope, or a number of things. */
export function isShare(kind: ReturnType<typeof kindOf>): boolean {
  return kind !== "count" && kind !== "per-month" && kind !== "none";
}

/** Lines that go with another register or another measure would be wrong: they begin anew. */
export function begun(
  rows: readonly DefinitionRow[],
  change: Partial<DefinitionRow>,
  campaign: OwnCampaign,
): readonly DefinitionRow[] {
  const head = rows.find(({ role }) => role === "measure");
  if (!head) return rows;
  const next = { ...head, ...change };
  const kind = kindOf({ rows: [next] }, campaign);
  const isOf = ({ sheet }: OwnRegister) => sheet === next.register;
  if (kind === "none") {
    return [{ ...next, register: "", value: campaign.incidents[0] ?? "" }];
  }
  const fitting = fittingOf(kind, campaign);
  const register = fitting.find(isOf) ?? fitting[0];
  const sheet = register?.sheet ?? "";
  if (kind === "coverage" || kind === "monthly-coverage") {
    const [silence = ""] = kind === "coverage" ? campaign.choices.silence : [];
    const [evidence = ""] = kind === "coverage" ? campaign.choices.evidence : [];
    const speaking = speakingOf(register, campaign)[0];
    return [
      { ...next, register: sheet, value: silence },
      row("evidence", speaking?.sheet ?? "", { column: whoIn(speaking, register), says: evidence }),
    ];
  }
  const first: DefinitionRow = { ...next, register: sheet, value: "" };
  if (kind === "per-month") return [first];
  if (kind === "deadline") return [first, row("test", sheet, { says: campaign.choices.before.word })];
  if (kind === "deliverable") {
    const { scope, test } = campaign.choices;
    const names = scope.find(({ fits: of }) => of === "list-or-text")?.word ?? "";
    const late = test.find(({ value }) => value === "column")?.word ?? "";
    return [first, row("scope", sheet, { says: names }), row("test", sheet, { says: late })];
  }
  const further = (FURTHER[kind ?? "share"] ?? ["test"]).map((role) => row(role, sheet));
  const scope = rows.filter((one) => one.role === "scope" && one.register === sheet);
  return [first, ...scope, ...further];
}

/** The lines besides the scope; absent = one that says what passes. */
const FURTHER: Partial<Record<string, readonly Role[]>> = {
  count: [],
  "plan-ratio": ["done", "plan"],
  saving: ["amount"],
};

/** The registers that a measure can be about. */
export function fittingOf(
  kind: ReturnType<typeof kindOf>,
  { registers }: OwnCampaign,
): readonly OwnRegister[] {
  switch (kind) {
    case "coverage":
    case "monthly-coverage":
      return registers.filter(({ people }) => people);
    case "per-month":
      return registers.filter(({ dated }) => dated);
    case "plan-ratio":
      return registers.filter((register) => numbersOf(register).length > 1);
    case "saving":
      return registers.filter((register) => {
        return numbersOf(register).length > 0 && register.fields.some((field) => field.kind === "month");
      });
    default:
      return registers;
  }
}

/** The columns that hold numbers. */
export function numbersOf({ fields }: OwnRegister): string[] {
  return fields.filter(({ kind }) => NUMBER_KINDS.includes(kind)).map(({ label }) => label);
}

const NUMBER_KINDS = ["number", "whole", "money"];

/** Registers whose entries name people of another one, on a day. */
export function speakingOf(
  people: OwnRegister | undefined,
  { registers }: OwnCampaign,
): readonly OwnRegister[] {
  return registers.filter((register) => register.dated && whoIn(register, people) !== "");
}

export function whoIn(register: OwnRegister | undefined, people: OwnRegister | undefined): string {
  return register?.fields.find(({ names }) => names.includes(people?.id ?? ""))?.label ?? "";
}

/** Whether a column can stand with a word. */
export function fits(fits: WordChoice["fits"], kind: string): boolean {
  switch (fits) {
    case "any":
      return true;
    case "date":
      return kind === "date" || kind === "month";
    case "list-or-text":
      return kind === "list" || kind === "text" || kind === "code";
    default:
      return kind === fits;
  }
}
