import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";

import type { RepairRow } from "../../../actions/repair";
import type { RuleId } from "../../../checking/findings";
import { TickedRow } from "../../frame/tickedRow";
import { useLayout } from "../../frame/useLayout";
import { useWords } from "../../frame/words";
import { useCheckWords } from "../checkWords";
import { compared, type Compared } from "./compared";
import { ShownText } from "./shownText";

interface TickProps {
  readonly ticked: boolean;
  readonly onTick: (rule: RuleId, key: string, on: boolean) => void;
}

interface RowProps {
  readonly repair: RepairRow;
  readonly rule: RuleId;
  readonly current: boolean;
  readonly onGo: (repair: RepairRow) => void;
}

/** A cell: the tick that has it repaired, the way there, and what it says before and after. */
export const Row = memo(function Row({ ticked, onTick, ...row }: RowProps & TickProps) {
  const words = useCheckWords().repair;
  const { place, field, key } = row.repair;
  return (
    <TickedRow
      label={words.chooseRow(place.sheet, place.cell, field)}
      ticked={ticked}
      current={row.current}
      onTick={(on) => onTick(row.rule, key, on)}
    >
      <Told {...row} />
    </TickedRow>
  );
});

/** All but the tick: one tick may change hundreds of rows. */
const Told = memo(function Told({ repair, rule, current, onGo }: RowProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { pane } = useWords();
  const words = useCheckWords().repair;
  const { place, field, before, after, byColumn } = repair;
  const texts = compared(before, after);
  const { unseen } = texts;
  return (
    <div className={styles.told}>
      <Link
        as="button"
        className={styles.place}
        aria-current={current || undefined}
        onClick={() => onGo(repair)}
      >
        {pane.place(place.sheet, place.cell)}
      </Link>
      <p className={layout.quiet}>{field}</p>
      <Texts texts={texts} />
      {unseen && <p className={layout.quiet}>{words.unseen(unseen)}</p>}
      {before === after && <p className={layout.quiet}>{words.sameLook[lookOf(rule)]}</p>}
      {byColumn && <p className={styles.careful}>{words.byColumn}</p>}
    </div>
  );
});

function Texts({ texts }: { readonly texts: Compared }) {
  const styles = useStyles();
  const words = useCheckWords().repair;
  return (
    <dl className={styles.texts}>
      <div className={styles.line}>
        <dt className={styles.name}>{words.before}</dt>
        <dd className={styles.text}>
          <ShownText pieces={texts.before} />
        </dd>
      </div>
      <div className={styles.line}>
        <dt className={styles.name}>{words.after}</dt>
        <dd className={mergeClasses(styles.text, styles.after)}>
          <ShownText pieces={texts.after} />
        </dd>
      </div>
    </dl>
  );
}

function lookOf(rule: RuleId): "date" | "number" | "other" {
  if (rule === "date-text" || rule === "date-number") return "date";
  return rule === "number-text" ? "number" : "other";
}

const useStyles = makeStyles({
  // What is said for listeners only stays beside what it says.
  told: { position: "relative", minWidth: 0, flexGrow: 1 },
  // Readable on the mark of the current row too.
  place: { color: tokens.colorBrandForeground2, textAlign: "left" },
  texts: { margin: `${tokens.spacingVerticalXXS} 0` },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  name: {
    flexBasis: "30%",
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  text: { margin: 0, minWidth: 0, flexGrow: 1 },
  after: { fontWeight: tokens.fontWeightSemibold },
  careful: { margin: 0, fontSize: tokens.fontSizeBase200, fontStyle: "italic" },
});
