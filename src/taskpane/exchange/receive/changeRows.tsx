import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useRef, useState } from "react";

import { SHOWN } from "../../../actions/desk";
import type { ChangeView, FileView } from "../../../actions/exchange";
import type { ChangeKind } from "../../../exchange/comparison";
import type { Place } from "../../../registers/place";
import { useGrowing } from "../../frame/useGrowing";
import { useLayout } from "../../frame/useLayout";
import { useAllWords, useExchangeWords } from "../exchangeWords";
import { ChangeRow } from "./changeRow";
import { isTicked, type Ticks } from "./ticks";

/**
 * The changes of one kind, and the way to more of them. There may be thousands: nothing here is made anew because work
 * elsewhere goes on, so all that is handed in must stay the same meanwhile.
 */
export const ChangeRows = memo(function ChangeRows(props: {
  readonly kind: ChangeKind;
  readonly changes: readonly ChangeView[];
  /** How many more there are. */
  readonly left: number;
  readonly files: readonly FileView[];
  readonly ticks: Ticks;
  readonly onTick: (change: ChangeView, on: boolean) => void;
  readonly onMore: (kind: ChangeKind) => void;
  /** The group is about to be closed, and `onLeft` is told when it can be. */
  readonly leaving: boolean;
  readonly onLeft: (kind: ChangeKind) => void;
  readonly goTo: (place: Place) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useExchangeWords().changes;
  const { exchange } = useAllWords();
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const firstOfMore = useRef<number | null>(null);
  const { kind, changes, left, files, ticks, onTick, onMore, leaving, onLeft, goTo } = props;
  const grown = useGrowing(
    changes.length,
    leaving,
    useCallback(() => onLeft(kind), [onLeft, kind]),
  );
  useEffect(() => {
    if (firstOfMore.current === null) return;
    const first = list.current?.children[firstOfMore.current];
    if (!first) return;
    // The button that asked for them may be gone.
    first.querySelector("input")?.focus();
    firstOfMore.current = null;
  }, [grown]);
  const onGo = useCallback(
    (change: ChangeView, place: Place) => {
      setCurrent(change.key);
      goTo(place);
    },
    [goTo],
  );
  return (
    <>
      <ul ref={list} className={layout.list} aria-label={exchange.kinds[kind]}>
        {changes.slice(0, grown).map((change) => (
          <li key={change.key} className={styles.row}>
            <ChangeRow
              change={change}
              file={files[change.file]?.name ?? ""}
              alone={files.length === 1}
              ticked={isTicked(ticks, change)}
              current={change.key === current}
              onTick={onTick}
              onGo={onGo}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          onClick={() => {
            firstOfMore.current = changes.length;
            onMore(kind);
          }}
        >
          {words.more(Math.min(left, SHOWN))}
        </Button>
      )}
    </>
  );
});

const useStyles = makeStyles({
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows out of sight are neither laid out nor painted, and still are found by the keyboard and by screen readers.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 120px",
  },
});
