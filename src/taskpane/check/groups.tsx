import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";

import type { FindingGroup, FindingList } from "../../actions/desk";
import { useLayout } from "../frame/useLayout";
import { FindingRow } from "./finding";
import { useFindingWords } from "./findingWords";
import { groupKey, numbered, type Numbered } from "./order";
import { SeverityMark } from "./severity";
import type { Checking } from "./useChecking";

/** The findings by kind; a closed group costs nothing to show. */
export function Groups(props: {
  readonly checking: Checking;
  readonly list: FindingList;
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
}) {
  const { checking, list } = props;
  const all = numbered(list);
  const [marking, setMarking] = useState<string | null>(null);
  if (marking !== null && all.every(({ key }) => key !== marking)) setMarking(null);
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...props.open]}
      onToggle={(_, { openItems }) => props.onOpen(openItems.map(String))}
    >
      {list.groups.map((group) => (
        <Group
          key={groupKey(group)}
          group={group}
          findings={all.filter((each) => each.group === groupKey(group))}
          checking={checking}
          marking={marking}
          onMarking={setMarking}
        />
      ))}
    </Accordion>
  );
}

function Group(props: {
  readonly group: FindingGroup;
  readonly findings: readonly Numbered[];
  readonly checking: Checking;
  /** The key of the finding that is being marked as right. */
  readonly marking: string | null;
  readonly onMarking: (key: string | null) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useFindingWords();
  const { group, findings, checking } = props;
  const more = group.count - findings.length;
  return (
    <AccordionItem value={groupKey(group)} className={styles.group}>
      <AccordionHeader as="h3" className={styles.header}>
        <span className={styles.title}>
          <span className={styles.rule}>{words.ruleTitles[group.rule]}</span>
          <span className={styles.count}>
            <SeverityMark severity={group.severity} />
            {` · ${words.pane.check.group(group.count)}`}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={layout.list}>
          {findings.map((each) => (
            <li key={each.key}>
              <FindingRow
                each={each}
                checking={checking}
                marking={each.key === props.marking}
                onMarking={(on) => props.onMarking(on ? each.key : null)}
              />
            </li>
          ))}
        </ul>
        {more > 0 && <p className={layout.quiet}>{words.pane.check.more(more)}</p>}
      </AccordionPanel>
    </AccordionItem>
  );
}

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { "& button": { padding: `${tokens.spacingVerticalXS} 0`, minHeight: "52px" } },
  panel: { marginLeft: 0, marginRight: 0, marginBottom: tokens.spacingVerticalS },
  title: { display: "flex", flexDirection: "column", textAlign: "left" },
  rule: { fontWeight: tokens.fontWeightSemibold },
  count: { fontSize: tokens.fontSizeBase200 },
});
