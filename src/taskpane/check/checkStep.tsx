import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";

import type { Moment } from "../../actions/exchange";
import { GoodNews } from "../frame/goodNews";
import { Heard } from "../frame/heard";
import { Losses } from "../frame/losses";
import { NoCampaign } from "../frame/noCampaign";
import type { Step } from "../frame/steps";
import { useLayout } from "../frame/useLayout";
import { usePage } from "../frame/usePage";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { outcome } from "./outcome";
import type { Checking } from "./useChecking";

// Not needed to see the first screen, and fetched while the person reads it.
const Found = lazy(() =>
  import(/* webpackPrefetch: true */ "./found").then((module) => ({ default: module.Found })),
);
const NextBar = lazy(() =>
  import(/* webpackPrefetch: true */ "./nextBar").then((module) => ({ default: module.NextBar })),
);

const LookBack = lazy(() => import("./repair/lookBack").then((module) => ({ default: module.LookBack })));
const RepairPage = lazy(() =>
  import(/* webpackPrefetch: true */ "./repair/repairPage").then((module) => ({
    default: module.RepairPage,
  })),
);

const RulesPage = lazy(() => import("./rules/rulesPage").then((module) => ({ default: module.RulesPage })));

/** Step 2: what is wrong in the registers, and the way from one finding to the next. */
export function CheckStep(props: {
  readonly checking: Checking;
  readonly now: () => Moment;
  readonly hasCampaign: boolean;
  readonly onStep: (step: Step) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { pane } = useWords();
  const findings = useRef<HTMLDivElement>(null);
  const { page, open, back } = usePage<"repair" | "rules">(findings);
  const { checking, hasCampaign, onStep } = props;
  const { list } = checking;
  if (!hasCampaign) return <NoCampaign onStep={onStep} />;
  return (
    <>
      <Heard sentence={list && page === null ? outcome(list, pane.check) : ""} />
      <div ref={findings} tabIndex={-1} className={page === null ? layout.panel : styles.aside}>
        <Findings
          checking={checking}
          onStep={onStep}
          onRepair={(button) => open("repair", button)}
          onRules={(button) => open("rules", button)}
        />
      </div>
      <Suspense fallback={null}>
        {page === "repair" && <RepairPage checking={checking} now={props.now} onBack={back} />}
        {page === "rules" && <RulesPage onBack={back} onChanged={list ? checking.refresh : noList} />}
        {page === null && list && <NextBar checking={checking} />}
      </Suspense>
    </>
  );
}

function Findings(props: {
  readonly checking: Checking;
  readonly onStep: (step: Step) => void;
  readonly onRepair: (button: HTMLElement) => void;
  readonly onRules: (button: HTMLElement) => void;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const { running, goTo } = useRunner();
  const { checking, onRepair } = props;
  const { list, written } = checking;
  return (
    <>
      {!list && <p className={layout.text}>{pane.check.intro}</p>}
      <Button
        appearance={list ? "secondary" : "primary"}
        size={list ? "medium" : "large"}
        disabledFocusable={running !== null}
        onClick={checking.start}
      >
        {list ? pane.check.again : pane.check.start}
      </Button>
      {list?.total === 0 && (
        <>
          <GoodNews focus={checking.news?.kind === "marked"}>{pane.check.nothing}</GoodNews>
          <Button appearance="primary" onClick={() => props.onStep("score")}>
            {pane.check.toScore}
          </Button>
        </>
      )}
      {list && (
        <Suspense fallback={null}>
          {list.total > 0 ? (
            <Found checking={checking} onRepair={onRepair} />
          ) : (
            <LookBack onOpen={onRepair} />
          )}
        </Suspense>
      )}
      {written && <GoodNews>{pane.check.written(written.sheet)}</GoodNews>}
      {written && <Losses losses={written.losses} />}
      {written && (
        <Button onClick={() => goTo({ sheet: written.sheet, cell: "A1" })}>
          {pane.openSheet(written.sheet)}
        </Button>
      )}
      <Button appearance="subtle" onClick={({ currentTarget }) => props.onRules(currentTarget)}>
        {pane.check.rules}
      </Button>
    </>
  );
}

/** Nothing was checked that would have to be checked again. */
function noList(): void {
  return undefined;
}

const useStyles = makeStyles({ aside: { display: "none" } });
