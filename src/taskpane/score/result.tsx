import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

import type { ScoreView } from "../../actions/desk";
import type { Place } from "../../registers/place";
import { calendar, type Day, formatDay } from "../../registers/text/dates";
import { Losses } from "../frame/losses";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { DepartmentCard } from "./departmentCard";
import { NotJudged } from "./notJudged";
import { useScoreWords } from "./scoreWords";
import { Signing } from "./signing";
import type { Scoring } from "./useScoring";

const FreezePart = lazy(() =>
  import("./freeze/freezePart").then((module) => ({ default: module.FreezePart })),
);

const ReportPart = lazy(() =>
  import("./report/reportPart").then((module) => ({ default: module.ReportPart })),
);

const RankingPart = lazy(() =>
  import("./ranking/rankingPart").then((module) => ({ default: module.RankingPart })),
);

/** What a part's button leads to, and the button to come back to. */
export type OpenRows = (part: string, button: HTMLElement) => void;

/** Of all departments: targets that are met, and all targets. */
export function metOf({ departments }: ScoreView): [met: number, assigned: number] {
  const sum = (of: "met" | "assigned") => departments.reduce((total, card) => total + card[of], 0);
  return [sum("met"), sum("assigned")];
}

/** How many targets are met, department by department, and the months that wait for a signature. */
export function Result(props: {
  readonly scoring: Scoring;
  readonly view: ScoreView;
  readonly today: () => Day;
  readonly onRows: OpenRows;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const { goTo } = useRunner();
  const { asOf } = useScoreWords();
  const { view, scoring } = props;
  const { period } = view;
  return (
    <>
      <div>
        <h2 className={layout.heading}>{pane.score.summary(...metOf(view))}</h2>
        <p className={layout.quiet}>
          {asOf(period.span, calendar(period.start).year, formatDay(period.reportDate))}
        </p>
      </div>
      {view.years && <Years years={view.years} />}
      <Losses losses={view.losses} />
      <Button onClick={() => goTo({ sheet: view.sheet, cell: "A1" })}>{pane.openSheet(view.sheet)}</Button>
      {view.points && <TypedPoints sheet={view.points.sheet} />}
      <PointsRemarks remarks={view.points?.remarks ?? []} />
      {view.undefinedTargets && <NotJudged lines={view.undefinedTargets} />}
      <ul className={layout.list}>
        {view.departments.map((card) => (
          <li key={card.id}>
            <DepartmentCard
              card={card}
              points={view.points?.shown.find(({ id }) => id === card.id) ?? null}
              onRows={props.onRows}
            />
          </li>
        ))}
      </ul>
      {view.ranking && (
        <Suspense fallback={null}>
          <RankingPart ranking={view.ranking} />
        </Suspense>
      )}
      <Signing scoring={scoring} view={view} today={props.today} />
      <Suspense fallback={null}>
        <ReportPart key={scoring.times} today={props.today} />
      </Suspense>
      <Suspense fallback={null}>
        <FreezePart key={scoring.times} view={view} today={props.today} />
      </Suspense>
    </>
  );
}

/** The years of a phase, each judged by itself; the sheet has their targets side by side. */
function Years({ years }: { readonly years: NonNullable<ScoreView["years"]> }) {
  const layout = useLayout();
  const words = useScoreWords();
  return (
    <ul className={layout.list} aria-label={words.years}>
      {years.map(({ year, met, frozen }) => (
        <li key={year} className={layout.text}>
          {words.yearMet(year, met)}
          {frozen && words.frozenYear(frozen.on === null ? "" : formatDay(frozen.on), frozen.differing)}
        </li>
      ))}
    </ul>
  );
}

/** Where people type the points that they give. */
function TypedPoints({ sheet }: { readonly sheet: string }) {
  const layout = useLayout();
  const { pane } = useWords();
  const { goTo } = useRunner();
  const words = useScoreWords();
  return (
    <div>
      <p className={layout.quiet}>{words.typePoints(sheet)}</p>
      <Button size="small" onClick={() => goTo({ sheet, cell: "A1" })}>
        {pane.openSheet(sheet)}
      </Button>
    </div>
  );
}

/** Scores that somebody must look at before the scorecard is printed. */
function PointsRemarks({ remarks }: { readonly remarks: readonly Place[] }) {
  const layout = useLayout();
  const { goTo } = useRunner();
  const words = useScoreWords();
  const [first] = remarks;
  if (!first) return null;
  return (
    <div>
      <p className={layout.text}>{words.remarks(remarks.length)}</p>
      <Button size="small" onClick={() => goTo({ sheet: first.sheet, cell: first.cell })}>
        {words.firstRemark}
      </Button>
    </div>
  );
}
