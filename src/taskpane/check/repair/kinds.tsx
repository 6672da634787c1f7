import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";

import type { RepairGroup, RepairRow, RepairView } from "../../../actions/repair";
import type { RuleId } from "../../../checking/findings";
import { Group } from "../../frame/group";
import { TickAll } from "../../frame/tickAll";
import { useGrowing } from "../../frame/useGrowing";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useCheckWords } from "../checkWords";
import { useFindingWords } from "../findingWords";
import { Row } from "./row";
import { countOf, isTicked, tickKind, type Ticks } from "./ticks";

interface Ticking {
  readonly ticks: Ticks;
  readonly onTicks: (next: (before: Ticks) => Ticks) => void;
  /** The same function as long as the page stands. */
  readonly onTick: (rule: RuleId, key: string, on: boolean) => void;
}

/** The cells by what is wrong with them; a closed kind costs nothing to show. */
export function Kinds({ view, ...ticking }: Ticking & { readonly view: RepairView }) {
  const words = useCheckWords().repair;
  return (
    <section aria-label={words.label}>
      <Accordion multiple collapsible defaultOpenItems={view.groups.slice(0, 1).map(({ rule }) => rule)}>
        {view.groups.map((group) => (
          <Kind key={group.rule} group={group} {...ticking} />
        ))}
      </Accordion>
    </section>
  );
}

function Kind({ group, ...ticking }: Ticking & { readonly group: RepairGroup }) {
  const { ruleTitles } = useFindingWords();
  const words = useCheckWords().repair;
  const { rule, count } = group;
  const chosen = countOf(ticking.ticks, group);
  return (
    <Group value={rule} heading="h3" title={ruleTitles[rule]} count={words.chosen(chosen, count)}>
      <TickAll
        label={words.chooseAll(count)}
        chosen={chosen}
        total={count}
        onTick={(on) => ticking.onTicks((before) => tickKind(before, rule, on))}
      />
      <Rows group={group} {...ticking} />
    </Group>
  );
}

function Rows({ group, ticks, onTick }: Ticking & { readonly group: RepairGroup }) {
  const styles = useStyles();
  const layout = useLayout();
  const { ruleTitles } = useFindingWords();
  const words = useCheckWords().repair;
  const { goTo } = useRunner();
  const [current, setCurrent] = useState<string | null>(null);
  const onGo = useCallback(
    ({ key, place }: RepairRow) => {
      setCurrent(key);
      goTo(place);
    },
    [goTo],
  );
  const { rule, repairs } = group;
  const grown = useGrowing(repairs.length);
  const more = group.count - repairs.length;
  return (
    <>
      <ul className={layout.list} aria-label={ruleTitles[rule]}>
        {repairs.slice(0, grown).map((repair) => (
          <li key={repair.key} className={styles.row}>
            <Row
              repair={repair}
              rule={rule}
              ticked={isTicked(ticks, rule, repair.key)}
              current={repair.key === current}
              onTick={onTick}
              onGo={onGo}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={layout.quiet}>{words.more(more)}</p>}
    </>
  );
}

const useStyles = makeStyles({
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows out of sight are neither laid out nor painted, and still are found by the keyboard and by screen readers.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 110px",
  },
});
