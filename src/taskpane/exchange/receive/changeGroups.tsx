import { Accordion, Button } from "@fluentui/react-components";

import { CHANGE_KINDS } from "../../../actions/exchange";
import type { ChangeKind } from "../../../exchange/comparison";
import { Group } from "../../frame/group";
import { TickAll } from "../../frame/tickAll";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useAllWords, useExchangeWords } from "../exchangeWords";
import { ChangeRows } from "./changeRows";
import type { Received } from "./received";
import { ALL_BUT_CONFLICTS, countOf, tickAll } from "./ticks";
import { type OpenKinds, useOpenKinds } from "./useOpenKinds";
import type { Receiving } from "./useReceiving";

/** The changes by kind; a closed group costs nothing to show. */
export function ChangeGroups(props: { readonly received: Received; readonly receiving: Receiving }) {
  const layout = useLayout();
  const { changes } = useExchangeWords();
  const { received, receiving } = props;
  const there = CHANGE_KINDS.filter((kind) => received.view.pages[kind].total > 0);
  const kinds = useOpenKinds(there.slice(0, 1));
  const mixed = there.some((kind) => kind === "conflict" || kind === "out-of-scope");
  return (
    <section className={layout.stack} aria-label={changes.label}>
      {(mixed || there.includes("deleted")) && (
        <Button onClick={() => receiving.onTicks(() => ALL_BUT_CONFLICTS)}>{changes.chooseAllClean}</Button>
      )}
      <Accordion
        multiple
        collapsible
        openItems={[...kinds.open]}
        onToggle={(_, { value }) => there.filter((kind) => kind === value).forEach(kinds.toggle)}
      >
        {there.map((kind) => (
          <Kind key={kind} kind={kind} received={received} receiving={receiving} kinds={kinds} />
        ))}
      </Accordion>
    </section>
  );
}

function Kind(props: {
  readonly kind: ChangeKind;
  readonly received: Received;
  readonly receiving: Receiving;
  readonly kinds: OpenKinds;
}) {
  const layout = useLayout();
  const { changes } = useExchangeWords();
  const { exchange } = useAllWords();
  const { goTo } = useRunner();
  const { kind, received, receiving, kinds } = props;
  const { view, ticks } = received;
  const page = view.pages[kind];
  const shown = received.shown[kind];
  const { chosen } = countOf(ticks[kind], page);
  return (
    <Group value={kind} heading="h4" title={exchange.kinds[kind]} count={changes.chosen(chosen, page.total)}>
      <p className={layout.quiet}>{changes.means[kind]}</p>
      <TickAll
        label={changes.chooseAll(page.total)}
        chosen={chosen}
        total={page.total}
        onTick={(on) => receiving.onTicks((before) => tickAll(before, kind, on))}
      />
      <ChangeRows
        // Other files are another list.
        key={shown[0]?.key}
        kind={kind}
        changes={shown}
        left={page.total - shown.length}
        files={view.files}
        ticks={ticks}
        onTick={receiving.onTick}
        onMore={receiving.more}
        leaving={kinds.isLeaving(kind)}
        onLeft={kinds.left}
        goTo={goTo}
      />
    </Group>
  );
}
