import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect, useRef } from "react";

import type { Overview } from "../../actions/desk";
import type { Day } from "../../registers/text/dates";
import { Heard } from "../frame/heard";
import { NoCampaign } from "../frame/noCampaign";
import type { Step } from "../frame/steps";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { Ask } from "./ask";
import { metOf, Result } from "./result";
import { Rows } from "./rows";
import type { Scoring } from "./useScoring";

const Stale = lazy(() => import("./freeze/stale").then((module) => ({ default: module.Stale })));

/** Step 3: the scorecard up to a day, and what stands behind it. */
export function ScoreStep(props: {
  readonly scoring: Scoring;
  readonly overview: Overview;
  readonly today: () => Day;
  readonly onStep: (step: Step) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const { score } = useWords().pane;
  const { scoring, overview, today } = props;
  const cameFrom = useRef<HTMLElement | null>(null);
  const rowsShown = scoring.rows !== null;
  useLayoutEffect(() => {
    if (rowsShown) return;
    // The card is shown again, where the person left it.
    cameFrom.current?.focus();
    cameFrom.current = null;
  }, [rowsShown]);
  if (!overview.period || !overview.campaign) return <NoCampaign onStep={props.onStep} />;

  const openRows = (part: string, button: HTMLElement) => {
    cameFrom.current = button;
    scoring.openRows(part);
  };
  const openUnit = (unit?: string) => {
    if (scoring.rows) scoring.openRows(scoring.rows.part, unit);
  };
  const back = scoring.rows?.unit === null ? scoring.closeRows : () => openUnit();
  return (
    <>
      <Heard sentence={scoring.view ? score.summary(...metOf(scoring.view)) : ""} />
      {scoring.rows && (
        <Rows
          key={`${scoring.rows.part} ${scoring.rows.unit ?? "*"}`}
          rows={scoring.rows}
          view={scoring.view}
          onBack={back}
          onUnit={(unit) => openUnit(unit)}
        />
      )}
      <div className={scoring.rows ? styles.aside : layout.panel}>
        <Ask
          scoring={scoring}
          period={overview.period}
          phases={overview.campaign.phases ?? []}
          today={today}
        />
        {!scoring.view && overview.hasScorecard && (
          <Suspense fallback={null}>
            <Stale />
          </Suspense>
        )}
        {scoring.view && <Result scoring={scoring} view={scoring.view} today={today} onRows={openRows} />}
      </div>
    </>
  );
}

const useStyles = makeStyles({ aside: { display: "none" } });
