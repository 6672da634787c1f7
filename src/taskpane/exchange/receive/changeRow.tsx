import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { ChangeView } from "../../../actions/exchange";
import type { Place } from "../../../registers/place";
import { tell } from "../../../wording";
import { SeverityMark } from "../../check/severity";
import { useLayout } from "../../frame/useLayout";
import { useAllWords, useExchangeWords } from "../exchangeWords";
import { ChangedCells } from "./changedCells";
import { LongText } from "./longText";
import { plainText } from "./plainText";
import { useTick } from "../useTick";

const NAMED = 80;

/** A row that differs: the tick that takes it in, where it stands, its values on both sides, and what is wrong with it. */
export function ChangeRow(props: {
  readonly change: ChangeView;
  readonly file: string;
  /** Only one file was received, so it need not be named. */
  readonly alone: boolean;
  readonly ticked: boolean;
  readonly current: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onGo: (place: Place) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { tick } = useTick();
  const words = useExchangeWords().changes;
  const { exchange } = useAllWords();
  const { change } = props;
  const label = plainText(change.label);
  return (
    <div className={mergeClasses(styles.row, props.current && styles.current)}>
      <input
        type="checkbox"
        className={tick}
        checked={props.ticked}
        aria-label={words.chooseRow(label.slice(0, NAMED))}
        onChange={({ currentTarget }) => props.onTick(currentTarget.checked)}
      />
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
    </div>
  );
}

function Where(props: {
  readonly change: ChangeView;
  readonly file: string;
  readonly current: boolean;
  readonly onGo: (place: Place) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useExchangeWords().changes;
  const { here, there, sheet } = props.change;
  if (here) {
    return (
      <Link
        as="button"
        className={styles.place}
        aria-current={props.current || undefined}
        onClick={() => props.onGo(here)}
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
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderLeft: "4px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  told: { minWidth: 0, flexGrow: 1 },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  // Readable on the mark of the current row too.
  place: { color: tokens.colorBrandForeground2 },
  finding: { fontSize: tokens.fontSizeBase200 },
});
