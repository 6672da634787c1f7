import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";

import type { ScoreView, UnsignedMonth, UnsignedMonths } from "../../actions/desk";
import { type Day, formatMonth } from "../../registers/text/dates";
import { GoodNews } from "../frame/goodNews";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import type { Scoring } from "./useScoring";

/** The months in which nothing happened, to be signed by each department with one click. */
export function Signing(props: {
  readonly scoring: Scoring;
  readonly view: ScoreView;
  readonly today: () => Day;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const { running } = useRunner();
  const { scoring, view } = props;
  const open = view.unsigned.filter(({ months }) => months.length > 0);
  if (!hasToSign(view) && scoring.signed === 0) return null;
  const nameOf = (id: string) => view.departments.find((card) => card.id === id)?.name ?? id;
  return (
    <section className={layout.stack} aria-labelledby="signing">
      <h2 id="signing" className={layout.heading}>
        {pane.sign.heading}
      </h2>
      {scoring.signed > 0 && (
        <>
          <GoodNews focus key={scoring.signed}>
            {pane.sign.signed(scoring.signed)}
          </GoodNews>
          <Button
            appearance="primary"
            disabledFocusable={running !== null}
            onClick={() => scoring.start(null, null)}
          >
            {pane.score.again}
          </Button>
        </>
      )}
      <p className={layout.text}>{open.length === 0 ? pane.sign.allSigned : pane.sign.intro}</p>
      {open.map((each) => (
        <DepartmentMonths
          key={each.department}
          name={nameOf(each.department)}
          unsigned={each}
          onSign={(months, signedBy) =>
            scoring.sign({ department: each.department, months, signedBy, today: props.today() })
          }
        />
      ))}
    </section>
  );
}

/** Only what must not happen is signed; many campaigns ask for nothing of the kind. */
function hasToSign({ departments, unsigned }: ScoreView): boolean {
  const parts = departments.flatMap(({ targets }) => targets.flatMap((target) => target.parts));
  return unsigned.length > 0 || parts.some(({ kind }) => kind === "most");
}

function DepartmentMonths(props: {
  readonly name: string;
  readonly unsigned: UnsignedMonths;
  readonly onSign: (months: readonly Day[], signedBy: string) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const { pane } = useWords();
  const { running } = useRunner();
  const { name, unsigned } = props;
  const [signedBy, setSignedBy] = useState(unsigned.lastSignedBy ?? "");
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const nobody = signedBy.trim() === "";
  const sign = (months: readonly UnsignedMonth[]) => {
    setAsked(true);
    if (nobody) field.current?.querySelector("input")?.focus();
    else
      props.onSign(
        months.map(({ month }) => month),
        signedBy.trim(),
      );
  };
  const months = unsigned.months.filter(({ types }) => types.length > 0);
  const types = [...new Set(months.flatMap((month) => month.types))];
  const monthButton = (month: UnsignedMonth) => (
    <li key={month.month}>
      <Button size="small" disabledFocusable={running !== null} onClick={() => sign([month])}>
        {pane.sign.signMonth(formatMonth(month.month))}
      </Button>
    </li>
  );
  return (
    <div className={mergeClasses(layout.card, layout.stack, styles.card)}>
      <h3 className={layout.subheading}>{name}</h3>
      {months.length > 0 && (
        <>
          <p className={layout.text}>{pane.sign.unsigned(months.map(({ month }) => formatMonth(month)))}</p>
          <p className={layout.quiet}>{pane.sign.signs(types)}</p>
        </>
      )}
      {unsigned.months
        .filter(({ happened }) => happened.length > 0)
        .map(({ month, happened }) => (
          <p key={month} className={layout.quiet}>
            {pane.sign.happened(formatMonth(month), happened)}
          </p>
        ))}
      {months.length > 0 && (
        <>
          <div ref={field}>
            <Field
              label={pane.sign.signedBy}
              {...(asked && nobody ? { validationMessage: pane.sign.signedByMissing } : {})}
            >
              <Input value={signedBy} onChange={(_, { value }) => setSignedBy(value)} />
            </Field>
          </div>
          <Button
            appearance="primary"
            disabledFocusable={running !== null}
            aria-label={pane.sign.signFor(months.length, name)}
            onClick={() => sign(months)}
          >
            {pane.sign.sign(months.length)}
          </Button>
          {months.length > 1 && (
            <details>
              <summary className={styles.summary}>{pane.sign.eachMonth}</summary>
              <ul className={mergeClasses(layout.list, styles.months)}>{months.map(monthButton)}</ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM },
  summary: { cursor: "pointer" },
  months: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
});
