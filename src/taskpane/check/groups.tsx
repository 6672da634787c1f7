import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { FindingGroup, FindingList } from "../../actions/desk";
import { tell } from "../../wording";
import { RowButton } from "../frame/rowButton";
import { useLayout } from "../frame/useLayout";
import { useFindingWords } from "./findingWords";
import { numbered, type Numbered } from "./order";
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
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...props.open]}
      onToggle={(_, { openItems }) => props.onOpen(openItems.map(String))}
    >
      {list.groups.map((group) => (
        <Group
          key={group.rule}
          group={group}
          findings={all.filter(({ finding }) => finding.rule === group.rule)}
          checking={checking}
        />
      ))}
    </Accordion>
  );
}

function Group(props: {
  readonly group: FindingGroup;
  readonly findings: readonly Numbered[];
  readonly checking: Checking;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useFindingWords();
  const { group, findings, checking } = props;
  const more = group.count - findings.length;
  return (
    <AccordionItem value={group.rule} className={styles.group}>
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
              <Found each={each} current={each.key === checking.current} onGo={() => checking.goTo(each)} />
            </li>
          ))}
        </ul>
        {more > 0 && <p className={layout.quiet}>{words.pane.check.more(more)}</p>}
      </AccordionPanel>
    </AccordionItem>
  );
}

function Found({
  each,
  current,
  onGo,
}: {
  readonly each: Numbered;
  readonly current: boolean;
  readonly onGo: () => void;
}) {
  const styles = useStyles();
  const words = useFindingWords();
  const row = useRef<HTMLButtonElement>(null);
  const { finding } = each;
  const { message, todo } = tell(finding, words);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <RowButton ref={row} current={current} onGo={onGo}>
      <span className={styles.place}>{words.pane.place(finding.sheet, finding.cell)}</span>
      <span className={styles.message}>{message}</span>
      <span className={styles.todo}>{todo}</span>
    </RowButton>
  );
}

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { "& button": { padding: `${tokens.spacingVerticalXS} 0`, minHeight: "52px" } },
  panel: { marginLeft: 0, marginRight: 0, marginBottom: tokens.spacingVerticalS },
  title: { display: "flex", flexDirection: "column", textAlign: "left" },
  rule: { fontWeight: tokens.fontWeightSemibold },
  count: { fontSize: tokens.fontSizeBase200 },
  place: { display: "block", color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  message: { display: "block" },
  todo: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
