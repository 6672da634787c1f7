import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";

import type { ChangeView } from "../../../actions/exchange";
import type { Place } from "../../../registers/place";
import { tell } from "../../../wording";
import { SeverityMark } from "../../check/severity";
import { TickedRow } from "../../frame/tickedRow";
import { useLayout } from "../../frame/useLayout";
import { useAllWords, useExchangeWords } from "../exchangeWords";
import { ChangedCells } from "./changedCells";
import { LongText } from "./longText";
import { plainText } from "./plainText";

const NAMED = 80;

interface RowProps {
  readonly change: ChangeView;
  readonly file: string;
  /** Only one file was received, so it need not be named. */
  readonly alone: boolean;
  readonly current: boolean;
  readonly onGo: (change: ChangeView, place: Place) => void;
}

/**
 * A row that differs: the tick that takes it in, where it stands, its values on both sides, and what is wrong with it.
 * Made anew only where something of it has changed: there may be thousands.
 */
export const ChangeRow = memo(function ChangeRow({
  ticked,
  onTick,
  ...row
}: RowProps & { readonly ticked: boolean; readonly onTick: (change: ChangeView, on: boolean) => void }) {
  const words = useExchangeWords().changes;
  const { change, current } = row;
  return (
    <TickedRow
      label={words.chooseRow(plainText(change.label).slice(0, NAMED))}
      ticked={ticked}
      current={current}
      onTick={(on) => onTick(change, on)}
    >
      <Told {...row} />
    </TickedRow>
  );
});

/** All but the tick: one tick may change thousands of rows. */
const Told = memo(function Told(props: RowProps) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useExchangeWords().changes;
  const { exchange } = useAllWords();
  const { change } = props;
  return (
    <div className={mergeClasses(layout.stack, styles.told)}>
      <div>
        <span className={styles.label}>
          <LongText text={change.label} />
        </span>
        <Where {...props} />
        {!props.alone && (
          <p className={layout.quiet}>
            <LongText text={words.fromFile(props.file)} />
          </p>
        )}
      </div>
      {change.why !== null && <p className={layout.text}>{sentence(exchange.whys[change.why])}</p>}
      <ChangedCells change={change} />
      <RowFindings change={change} />
    </div>
  );
});

function Where({ change, current, onGo }: RowProps) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useExchangeWords().changes;
  const { here, there, sheet } = change;
  if (here) {
    return (
      <Link
        as="button"
        className={styles.place}
        aria-current={current || undefined}
        onClick={() => onGo(change, here)}
      >
        {words.goTo(here.sheet, here.cell)}
      </Link>
    );
  }
  const place = there ? words.newRow(there.sheet, there.cell) : sheet;
  return (
    <p className={layout.quiet}>
      <LongText text={place} />
    </p>
  );
}

function RowFindings({ change }: { readonly change: ChangeView }) {
  const layout = useLayout();
  const styles = useStyles();
  const all = useAllWords();
  if (change.findings.length === 0) return null;
  return (
    <ul className={mergeClasses(layout.list, layout.stack)}>
      {change.findings.map((finding, index) => {
        const { message, todo } = tell(finding, all);
        return (
          <li key={index} className={styles.finding}>
            <SeverityMark severity={finding.severity} />
            {": "}
            <LongText text={`${message} ${todo}`} short={LONG_SENTENCE} />
          </li>
        );
      })}
    </ul>
  );
}

const LONG_SENTENCE = 400;

/** Why somebody must look is told as a part of a sentence. */
function sentence(part: string): string {
  return `${part.slice(0, 1).toUpperCase()}${part.slice(1)}.`;
}

const useStyles = makeStyles({
  told: { minWidth: 0, flexGrow: 1 },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  // Readable on the mark of the current row too.
  place: { color: tokens.colorBrandForeground2 },
  finding: { fontSize: tokens.fontSizeBase200 },
});
