import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type {
  MovedRegister,
  MovedTarget,
  StaleFreeze,
  Staleness,
  StaleScorecard,
} from "../../../actions/stale";
import type { Place } from "../../../registers/place";
import { formatDay } from "../../../registers/text/dates";
import { RowButton } from "../../frame/rowButton";
import { useLayout } from "../../frame/useLayout";
import { useWords } from "../../frame/words";
import { useRunner } from "../../work/useRunner";
import { useFreezeWords } from "../freezeWords";

/** Says of a scorecard, and of frozen periods, that the rows behind them are others by now; asked unseen, and again after what was done. */
export function Stale() {
  const { quietly, running } = useRunner();
  const [found, setFound] = useState<Staleness | null>(null);
  // Whoever scores at once needs no answer.
  const isIdle = running === null;
  useEffect(() => {
    if (isIdle) quietly({ ask: (desk) => desk.staleness(), done: setFound });
  }, [quietly, isIdle]);
  if (!found) return null;
  const { scorecard, frozen } = found;
  return (
    <>
      {scorecard && scorecard.targets.length > 0 && <Outdated scorecard={scorecard} />}
      {frozen.map((freeze) => (
        <Moved key={freeze.period} freeze={freeze} />
      ))}
    </>
  );
}

function Outdated({ scorecard: { on, targets, rows } }: { readonly scorecard: StaleScorecard }) {
  const layout = useLayout();
  const { stale } = useFreezeWords();
  return (
    <section className={layout.stack} aria-labelledby="outdated">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <strong id="outdated">{stale.heading(on === null ? null : formatDay(on))}</strong>{" "}
          {stale.targets(targets.length)}
        </MessageBarBody>
      </MessageBar>
      <Targets targets={targets} />
      <MovedRows rows={rows} />
    </section>
  );
}

function Moved({ freeze: { period, targets, rows } }: { readonly freeze: StaleFreeze }) {
  const layout = useLayout();
  const { stale } = useFreezeWords();
  return (
    <details>
      <summary className={layout.text}>{stale.frozen(period, targets.length)}</summary>
      <Targets targets={targets} />
      <MovedRows rows={rows} />
    </details>
  );
}

function MovedRows({ rows }: { readonly rows: StaleScorecard["rows"] }) {
  const layout = useLayout();
  const { stale } = useFreezeWords();
  if (rows === null) return <p className={layout.quiet}>{stale.rowsUnknown}</p>;
  if (rows.length === 0) return <p className={layout.quiet}>{stale.noRows}</p>;
  return rows.map((register) => <Rows key={register.sheet} register={register} />);
}

function Targets({ targets }: { readonly targets: readonly MovedTarget[] }) {
  const layout = useLayout();
  const { stale } = useFreezeWords();
  const { pane } = useWords();
  const counted = ({ verdict, ...counts }: MovedTarget["now"]) => ({
    ...counts,
    verdict: verdict === null ? "?" : pane.verdicts[verdict],
  });
  return (
    <ul className={layout.list}>
      {targets.map(({ id, before, now, by, rows }) => (
        <li key={id} className={layout.text}>
          {stale.target(id, counted(before), counted(now))} {!rows && by.length > 0 && stale.by(by)}
          {rows && <Moving rows={rows} by={by} />}
        </li>
      ))}
    </ul>
  );
}

/** The rows that may have moved a target. */
function Moving({ rows: { total, places, gone }, by }: MovingProps) {
  const layout = useLayout();
  const { stale } = useFreezeWords();
  if (total + gone.count === 0) return <p className={layout.quiet}>{stale.byNoRow}</p>;
  const called = ({ sheet, cell }: Place) => (by.length > 1 ? `${sheet} ${cell}` : cell);
  return (
    <>
      {total > 0 && (
        <Places
          summary={stale.moving(total, by)}
          rows={places.map((place) => ({
            place,
            said: stale.row(called(place), place.isNew, place.isSure),
          }))}
          more={total - places.length}
        />
      )}
      {gone.count > 0 && <p className={layout.quiet}>{stale.gone(gone.count, gone.isSure)}</p>}
    </>
  );
}

interface MovingProps extends Pick<MovedTarget, "by"> {
  readonly rows: NonNullable<MovedTarget["rows"]>;
}

/** What became of the rows of a register. */
function Rows({ register: { sheet, changed, added, gone, places } }: { readonly register: MovedRegister }) {
  const { stale } = useFreezeWords();
  return (
    <Places
      summary={stale.rows(sheet, changed, added, gone)}
      rows={places.map((place) => ({ place, said: stale.row(place.cell, place.isNew, true) }))}
      more={changed + added - places.length}
    />
  );
}

/** Rows, each of which leads to its place. */
function Places({ summary, rows, more }: PlacesProps) {
  const layout = useLayout();
  const { stale } = useFreezeWords();
  const { goTo } = useRunner();
  return (
    <details>
      <summary className={layout.text}>{summary}</summary>
      <ul className={layout.list}>
        {rows.map(({ place, said }) => (
          <li key={said}>
            <RowButton onGo={() => goTo(place)}>{said}</RowButton>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={layout.quiet}>{stale.moreRows(more)}</p>}
    </details>
  );
}

interface PlacesProps {
  readonly summary: string;
  readonly rows: readonly { readonly place: Place; readonly said: string }[];
  readonly more: number;
}
