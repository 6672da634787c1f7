import type { Level } from "../campaign/judgement";
import type { RuleId } from "../checking/findings";

/** The part of the desk where a centre says how bad it finds what is checked. */
export interface RulesDesk {
  ruleLevels(): Promise<RuleLevels>;
  /** Writes a level into the sheet Cấu hình; null = as the rule was made. Throws Trouble table-missing. */
  setRuleLevel(choice: { readonly rule: RuleId; readonly level: Level | null }): Promise<RuleLevels>;
}

export interface RuleLevels {
  /** Rules that speak otherwise than they were made. */
  readonly levels: Readonly<Partial<Record<string, Level>>>;
  /** False where the workbook has no table of them. */
  readonly changeable: boolean;
}
