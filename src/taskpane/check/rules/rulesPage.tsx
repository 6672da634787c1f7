import { Accordion, MessageBar, MessageBarBody } from "@fluentui/react-components";

import type { RuleExample } from "../../../wording/catalogue";
import { Group } from "../../frame/group";
import { Heard } from "../../frame/heard";
import { Page } from "../../frame/page";
import { useLayout } from "../../frame/useLayout";
import { useCheckWords } from "../checkWords";
import { useFindingWords } from "../findingWords";
import { RuleCard } from "./ruleCard";
import { useCatalogue } from "./useCatalogue";
import { type Rules, useRules } from "./useRules";

/** All that is checked, with examples, and how bad the centre finds it. */
export function RulesPage(props: { readonly onBack: () => void; readonly onChanged: () => void }) {
  const layout = useLayout();
  const words = useCheckWords().rules;
  const catalogue = useCatalogue();
  const rules = useRules(props.onChanged);
  return (
    <Page title={words.title} back={words.back} onBack={props.onBack}>
      <Changed rules={rules} all={catalogue.flatMap((group) => group.rules)} />
      <p className={layout.text}>{words.intro}</p>
      {rules.said?.changeable === false && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.fixed}</MessageBarBody>
        </MessageBar>
      )}
      <Accordion multiple collapsible>
        {catalogue.map(({ group, rules: own }) => (
          <Group
            key={group}
            value={group}
            heading="h3"
            title={words.groups[group]}
            count={words.count(own.length)}
          >
            <ul className={layout.list}>
              {own.map((example) => (
                <li key={example.rule}>
                  <RuleCard example={example} rules={rules} />
                </li>
              ))}
            </ul>
          </Group>
        ))}
      </Accordion>
    </Page>
  );
}

/** What a screen reader hears when a level was written. */
function Changed({ rules, all }: { readonly rules: Rules; readonly all: readonly RuleExample[] }) {
  const { ruleTitles } = useFindingWords();
  const words = useCheckWords().rules;
  const { changed, said } = rules;
  const made = all.find(({ rule }) => rule === changed)?.severity;
  if (changed === null || made === undefined) return <Heard sentence="" />;
  const level = said?.levels[changed];
  const now = level === undefined ? words.asMade(words.levels[made]) : words.levels[level];
  return <Heard sentence={words.changed(ruleTitles[changed], now)} />;
}
