import { Accordion } from "@fluentui/react-components";
import { useState } from "react";

import type { FindingGroup, FindingList } from "../../actions/desk";
import { tell } from "../../wording";
import type { Wording } from "../../wording/wording";
import { Group } from "../frame/group";
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
        <Kind
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

/** What to do, where it is the same for all of several findings; else null. */
function adviceFor(findings: readonly Numbered[], words: Wording): string | null {
  const [first, ...others] = findings.map(({ finding }) => tell(finding, words).todo);
  return first !== undefined && others.length > 0 && others.every((todo) => todo === first) ? first : null;
}

function Kind(props: {
  readonly group: FindingGroup;
  readonly findings: readonly Numbered[];
  readonly checking: Checking;
  /** The key of the finding that is being marked as right. */
  readonly marking: string | null;
  readonly onMarking: (key: string | null) => void;
}) {
  const layout = useLayout();
  const words = useFindingWords();
  const { group, findings, checking } = props;
  const more = group.count - findings.length;
  const advice = adviceFor(findings, words);
  return (
    <Group
      value={groupKey(group)}
      heading="h3"
      title={words.ruleTitles[group.rule]}
      count={
        <>
          <SeverityMark severity={group.severity} />
          {` · ${words.pane.check.group(group.count)}`}
        </>
      }
    >
      {advice !== null && <p className={layout.quiet}>{advice}</p>}
      <ul className={layout.list}>
        {findings.map((each) => (
          <li key={each.key}>
            <FindingRow
              each={each}
              checking={checking}
              advised={advice !== null}
              marking={each.key === props.marking}
              onMarking={(on) => props.onMarking(on ? each.key : null)}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={layout.quiet}>{words.pane.check.more(more)}</p>}
    </Group>
  );
}
