import { type Language, tell, wordings } from "../../../src/wording";
import type { Catalogue, RuleExample } from "../../../src/wording/catalogue";
import { catalogue } from "./catalogue";
import { visible } from "./visible";

/** What the pane shows of every rule. */
export function examples(language: Language): Catalogue {
  const all = catalogue(language);
  return [...new Set(all.map(({ group }) => group))].map((group) => ({
    group,
    rules: all
      .filter((entry) => entry.group === group)
      .map(({ rule, says, wrong, right }): RuleExample => {
        const { message, todo } = tell(says, wordings[language]);
        return {
          ...{ rule, severity: says.severity, message: visible(message), todo: visible(todo) },
          ...{ wrong: wrong.map(visible), right: right.map(visible) },
        };
      }),
  }));
}
