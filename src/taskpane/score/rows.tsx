import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";

import type { RowBehind, RowsBehind, ScoreView } from "../../actions/desk";
import { formatMonth } from "../../registers/text/dates";
import { RowButton } from "../frame/rowButton";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { useScoreWords } from "./scoreWords";
import { UnitList } from "./unitList";

/** The rows that keep a part from being met, each leading to its cell; back goes to the part. */
export function Rows(props: {
  readonly rows: RowsBehind;
  readonly view: ScoreView | null;
  readonly onBack: () => void;
  /** Opens the rows of one unit. */
  readonly onUnit: (unit: string) => void;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const { goTo } = useRunner();
  const heading = useRef<HTMLHeadingElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const words = useScoreWords();
  const { rows, total, part, unit, units } = props.rows;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={layout.panel}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={props.onBack}>
          {unit === null ? pane.rows.back : words.backToUnits}
        </Button>
      </div>
      <h2 className={layout.heading} tabIndex={-1} ref={heading}>
        {unit === null
          ? nameOf(part, props.view)
          : `${unit === "" ? words.noUnit : unit}: ${nameOf(part, props.view)}`}
      </h2>
      <p className={layout.text}>{total === 0 ? pane.rows.nothing : pane.rows.summary(total)}</p>
      {units.length > 0 && <UnitList rows={props.rows} onUnit={props.onUnit} />}
      <ul className={layout.list}>
        {(units.length > 0 ? [] : rows).map((row, index) => (
          <li key={index}>
            <RowButton
              current={index === current}
              onGo={() => {
                setCurrent(index);
                goTo(row.place);
              }}
            >
              <Row row={row} />
            </RowButton>
          </li>
        ))}
      </ul>
      {units.length === 0 && total > rows.length && (
        <p className={layout.quiet}>{pane.rows.more(total - rows.length)}</p>
      )}
    </div>
  );
}

function Row({ row: { place, label, outcome, field, month } }: { readonly row: RowBehind }) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <>
      <span className={styles.label}>{month === null ? label : `${label} · ${formatMonth(month)}`}</span>
      <span className={styles.why}>
        {[pane.rows.outcomes[outcome], field].filter((word) => word !== null).join(": ")}
      </span>
      <span className={styles.place}>{pane.place(place.sheet, place.cell)}</span>
    </>
  );
}

function nameOf(id: string, view: ScoreView | null): string {
  const parts = view?.departments.flatMap(({ targets }) => targets.flatMap((target) => target.parts));
  return parts?.find((part) => part.id === id)?.text ?? id;
}

const useStyles = makeStyles({
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  why: { display: "block" },
  place: { display: "block", color: tokens.colorBrandForeground2, fontSize: tokens.fontSizeBase200 },
});
