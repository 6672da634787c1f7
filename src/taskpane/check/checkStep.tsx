import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

import { GoodNews } from "../frame/goodNews";
import { Heard } from "../frame/heard";
import { Losses } from "../frame/losses";
import { NoCampaign } from "../frame/noCampaign";
import type { Step } from "../frame/steps";
import { useLayout } from "../frame/useLayout";
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

/** Step 2: what is wrong in the registers, and the way from one finding to the next. */
export function CheckStep(props: {
  readonly checking: Checking;
  readonly hasCampaign: boolean;
  readonly onStep: (step: Step) => void;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const { running, goTo } = useRunner();
  const { checking, hasCampaign, onStep } = props;
  const { list, written } = checking;
  if (!hasCampaign) return <NoCampaign onStep={onStep} />;
  const start = (
    <Button
      appearance={list ? "secondary" : "primary"}
      size={list ? "medium" : "large"}
      disabledFocusable={running !== null}
      onClick={checking.start}
    >
      {list ? pane.check.again : pane.check.start}
    </Button>
  );
  return (
    <>
      <Heard sentence={list ? outcome(list, pane.check) : ""} />
      <div className={layout.panel}>
        {!list && <p className={layout.text}>{pane.check.intro}</p>}
        {start}
        {list?.total === 0 && (
          <>
            <GoodNews>{pane.check.nothing}</GoodNews>
            <Button appearance="primary" onClick={() => onStep("score")}>
              {pane.check.toScore}
            </Button>
          </>
        )}
        {list && list.total > 0 && (
          <Suspense fallback={null}>
            <Found checking={checking} />
          </Suspense>
        )}
        {written && <GoodNews>{pane.check.written(written.sheet)}</GoodNews>}
        {written && <Losses losses={written.losses} />}
        {written && (
          <Button onClick={() => goTo({ sheet: written.sheet, cell: "A1" })}>
            {pane.openSheet(written.sheet)}
          </Button>
        )}
      </div>
      <Suspense fallback={null}>{list && <NextBar checking={checking} />}</Suspense>
    </>
  );
}
