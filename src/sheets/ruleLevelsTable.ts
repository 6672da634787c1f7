import type { RuleId } from "../checking/findings";
import { rules } from "../checking/rules";
import type { TableBlock } from "../workbook/plan";
import { wordings } from "../wording";
import { LEVELS_LIST } from "./names";
import { COLUMNS, LEVEL_WORDS, RULES_TABLE } from "./ruleLevels";

/** How bad the centre finds what each rule sees: a table of the sheet Cấu hình. */
export function levelsTable(): TableBlock {
  const ids = Object.keys(rules) as RuleId[];
  return {
    kind: "table",
    name: RULES_TABLE,
    columns: [
      {
        name: COLUMNS.level,
        headerStyle: "header",
        style: "input",
        validation: { rule: { kind: "list", source: LEVELS_LIST.name }, onError: "stop" },
      },
      { name: COLUMNS.title, headerStyle: "header", style: "plain" },
      { name: COLUMNS.id, headerStyle: "header", style: "text" },
    ],
    rows: ids.map((id) => [AS_MADE, wordings.vi.ruleTitles[id], id]),
  };
}

const [AS_MADE = ""] = LEVEL_WORDS;
