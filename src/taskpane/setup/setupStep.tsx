import { Button } from "@fluentui/react-components";
import { useState } from "react";

import type { Overview } from "../../actions/desk";
import type { Day } from "../../registers/text/dates";
import { GoodNews } from "../frame/goodNews";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { CampaignChoice } from "./campaignChoice";
import { CampaignThere } from "./campaignThere";

/** Step 1: the sheets of a campaign come into the workbook. */
export function SetupStep(props: {
  readonly overview: Overview;
  readonly onOverview: (overview: Overview) => void;
  readonly today: () => Day;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const { run, goTo } = useRunner();
  const [added, setAdded] = useState<readonly string[] | null>(null);
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

  return (
    <div className={layout.panel}>
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
        <CampaignThere overview={overview} campaign={overview.campaign} onAddLacking={setUp} />
      ) : (
        <CampaignChoice overview={overview} onSetUp={setUp} />
      )}
    </div>
  );
}
