import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";

import type { Overview } from "../../actions/desk";
import type { Moment } from "../../actions/exchange";
import type { Day } from "../../registers/text/dates";
import { GoodNews } from "../frame/goodNews";
import { useLayout } from "../frame/useLayout";
import { usePage } from "../frame/usePage";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { CampaignChoice } from "./campaignChoice";
import { CampaignThere } from "./campaignThere";

type SetupPage = "adopt" | "format" | "grid" | "own";

const AdoptPage = lazy(() => import("./adopt/adoptPage").then((module) => ({ default: module.AdoptPage })));
const FormatPage = lazy(() =>
  import("./format/formatPage").then((module) => ({ default: module.FormatPage })),
);
const OwnPage = lazy(() => import("./own/ownPage").then((module) => ({ default: module.OwnPage })));
const GridPage = lazy(() => import("./grid/gridPage").then((module) => ({ default: module.GridPage })));

/** Step 1: the sheets of a campaign come into the workbook. */
export function SetupStep(props: {
  readonly overview: Overview;
  readonly onOverview: (overview: Overview) => void;
  readonly today: () => Day;
  readonly now: () => Moment;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { pane } = useWords();
  const { run, quietly, goTo } = useRunner();
  const [added, setAdded] = useState<readonly string[] | null>(null);
  const { page, open, back } = usePage<SetupPage>();
  const { overview, onOverview, today } = props;
  const [first] = overview.registers;

  const setUp = (campaign: string) =>
    run({
      ask: async (desk) => {
        const done = await desk.setUp({ campaign, today: today() });
        return { done, now: await desk.look() };
      },
      done: ({ done, now }) => {
        setAdded(done.added);
        onOverview(now);
      },
    });

  const openPage = (next: SetupPage, button: HTMLElement) => {
    setAdded(null);
    open(next, button);
  };

  return (
    <>
      <div className={page ? styles.aside : layout.panel}>
        {added && (
          <GoodNews focus>
            {added.length === 0 ? pane.setup.nothingAdded : pane.setup.added(added.length)}
          </GoodNews>
        )}
        {added && first && (
          <Button appearance="primary" onClick={() => goTo({ sheet: first.sheet, cell: first.free })}>
            {pane.setup.begin(first.sheet)}
          </Button>
        )}
        {overview.campaign ? (
          <CampaignThere
            overview={overview}
            campaign={overview.campaign}
            onAddLacking={setUp}
            onAdopt={(button) => openPage("adopt", button)}
            onFormat={(button) => openPage("format", button)}
            onGrid={(button) => openPage("grid", button)}
            onOwn={(button) => openPage("own", button)}
          />
        ) : (
          <CampaignChoice overview={overview} today={today} onSetUp={setUp} />
        )}
      </div>
      {page && (
        <Suspense fallback={null}>
          {page === "format" && <FormatPage now={props.now} onBack={back} />}
          {page === "grid" && <GridPage registers={overview.registers} today={today} onBack={back} />}
          {page === "own" && overview.campaign && (
            <OwnPage
              year={overview.campaign.year}
              today={today}
              onWritten={() => quietly({ ask: (desk) => desk.look(), done: onOverview })}
              onBack={back}
            />
          )}
          {page === "adopt" && (
            <AdoptPage
              registers={overview.registers}
              now={props.now}
              onWritten={() => quietly({ ask: (desk) => desk.look(), done: onOverview })}
              onBack={back}
            />
          )}
        </Suspense>
      )}
    </>
  );
}

const useStyles = makeStyles({ aside: { display: "none" } });
