import type { Book } from "../campaign/book";
import { entriesAt } from "../registers/entriesAt";
import { parseAddress } from "../workbook/address";
import { found, RULES, told } from "./check";
import type { Finding, RuleId } from "./findings";
import { SCOPES } from "./scopes";
import { surveyOf, type Survey } from "./survey";

/** By id of the register: zero-based rows of its sheet. */
export type GivenRows = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * What `check` says of cells in these rows, without looking at the others where a rule needs them for nothing. `rules` are
 * those that are asked for.
 */
export function checkRows(book: Book, given: GivenRows, rules: readonly RuleId[] = RULES): Finding[] {
  const survey = surveyOf(book);
  const surveys = {
    entry: within(survey, given, (entries, rows) => entriesAt(entries, rows)),
    register: within(survey, given, (entries) => entries),
    book: survey,
  };
  // A total that was typed among the entries silences the others, whatever is asked for.
  const asked = new Set<RuleId>([...rules, "total-row"]);
  const all = RULES.filter((rule) => asked.has(rule)).flatMap((rule) => found(rule, surveys[SCOPES[rule]]));
  const wanted = new Set(rules);
  const inRows = isGiven(survey, given);
  return told(all.filter(inRows), survey).filter(({ rule }) => wanted.has(rule));
}

/** The registers of which rows are given as `of` makes them, the others without entries: they are looked up all the same. */
function within(
  survey: Survey,
  given: GivenRows,
  of: (entries: Survey["registers"][number], rows: ReadonlySet<number>) => Survey["registers"][number],
): Survey {
  const nothing = new Set<number>();
  const registers = survey.registers.map((entries) => {
    const rows = given.get(entries.register.id);
    return rows ? of(entries, rows) : entriesAt(entries, nothing);
  });
  return { ...survey, registers };
}

function isGiven({ registers }: Survey, given: GivenRows): (finding: Finding) => boolean {
  const bySheet = new Map(registers.map(({ sheet, register }) => [sheet, given.get(register.id)]));
  return ({ sheet, cell }) => bySheet.get(sheet)?.has(parseAddress(cell)?.top ?? -1) === true;
}
