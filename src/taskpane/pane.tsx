import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useEffectEvent, useState } from "react";

import type { Overview } from "../actions/desk";
import type { Moment } from "../actions/exchange";
import type { Day } from "../registers/text/dates";
import type { Language } from "../wording";
import type { Opening, RunAtOnce } from "./opening";
import { CheckStep } from "./check/checkStep";
import { useChecking } from "./check/useChecking";
import { DepartmentCopy } from "./frame/departmentCopy";
import { Header } from "./frame/header";
import { Notices } from "./frame/notices";
import { panelId, type Step, STEPS, Steps, tabId } from "./frame/steps";
import { useLayout } from "./frame/useLayout";
import { useWords } from "./frame/words";
import { useScoring } from "./score/useScoring";
import { SetupStep } from "./setup/setupStep";
import { useRunner } from "./work/useRunner";

// Not needed to see the first screen, and fetched while the person reads it.
const ScoreStep = lazy(() =>
  import(/* webpackPrefetch: true */ "./score/scoreStep").then((module) => ({ default: module.ScoreStep })),
);
const ExchangeStep = lazy(() =>
  import(/* webpackPrefetch: true */ "./exchange/exchangeStep").then((module) => ({
    default: module.ExchangeStep,
  })),
);

/** The whole pane: header, steps, and how the work goes. A step that was seen keeps its place. */
export function Pane(props: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly opening: Promise<Opening>;
  readonly onShown: () => void;
  readonly runAtOnce: RunAtOnce | null;
  readonly today: () => Day;
  readonly now: () => Moment;
}) {
  const { run, quietly, running } = useRunner();
  const { pane } = useWords();
  const layout = useLayout();
  const [overview, setOverview] = useState<Overview | null>(null);
  const [step, setStep] = useState<Step | null>(props.runAtOnce === "share" ? "exchange" : props.runAtOnce);
  const [visited, setVisited] = useState<readonly Step[]>([]);
  if (step && !visited.includes(step)) setVisited([...visited, step]);
  const checking = useChecking(props.today);
  const scoring = useScoring(
    ({ period }) => setOverview((before) => before && { ...before, period }),
    props.today,
  );

  const begin = (now: Overview) => {
    setOverview(now);
    setStep((already) => already ?? (now.campaign ? "check" : "setup"));
    if (now.campaign && props.runAtOnce === "check") checking.start();
    if (now.campaign && props.runAtOnce === "score") scoring.start(null, null);
  };
  const open = () => run({ ask: (desk) => desk.look(), done: begin });
  const onOpening = useEffectEvent(({ found }: Opening) => {
    if (found) begin(found);
    else open();
    props.onShown();
  });
  const { opening } = props;
  useEffect(() => void opening.then(onOpening), [opening]);

  const choose = (next: Step) => {
    setStep(next);
    // How many entries there are may have changed since.
    if (next === "setup" && overview) quietly({ ask: (desk) => desk.look(), done: setOverview });
  };

  const checkAgain = () => {
    choose("check");
    checking.start();
  };

  const panel = (of: Step, now: Overview) => {
    if (now.copyFor) return <DepartmentCopy name={now.copyFor.name} />;
    switch (of) {
      case "setup":
        return <SetupStep overview={now} onOverview={setOverview} today={props.today} now={props.now} />;
      case "check":
        return (
          <CheckStep
            checking={checking}
            now={props.now}
            hasCampaign={now.campaign !== null}
            onStep={choose}
          />
        );
      case "score":
        return <ScoreStep scoring={scoring} overview={now} today={props.today} onStep={choose} />;
      case "exchange":
        return <ExchangeStep overview={now} now={props.now} onStep={choose} onCheck={checkAgain} />;
    }
  };
  return (
    <>
      <header>
        <Header
          campaign={overview?.campaign?.title ?? null}
          language={props.language}
          onLanguage={props.onLanguage}
        />
        <Steps step={step} onStep={choose} />
      </header>
      <main>
        <Notices />
        {!overview && !running && (
          <div className={layout.panel}>
            <Button appearance="primary" onClick={open}>
              {pane.working.again}
            </Button>
          </div>
        )}
        {STEPS.map((each) => (
          <div
            key={each}
            id={panelId(each)}
            role="tabpanel"
            aria-labelledby={tabId(each)}
            hidden={each !== step}
          >
            {overview && visited.includes(each) && (
              <Suspense fallback={null}>{panel(each, overview)}</Suspense>
            )}
          </div>
        ))}
      </main>
    </>
  );
}
