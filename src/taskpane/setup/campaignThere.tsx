import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

import type { CampaignSummary, Overview } from "../../actions/desk";
import { formatDay } from "../../registers/text/dates";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { Registers } from "./registers";
import { Summary } from "./summary";

/** What the workbook is for, what it lacks, and the way to each of its registers. */
export function CampaignThere(props: {
  readonly overview: Overview;
  readonly campaign: CampaignSummary;
  readonly onAddLacking: (campaign: string) => void;
  readonly onAdopt: (button: HTMLElement) => void;
  readonly onFormat: (button: HTMLElement) => void;
  readonly onGrid: (button: HTMLElement) => void;
  readonly onOwn: (button: HTMLElement) => void;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const { running } = useRunner();
  const { overview, campaign } = props;
  return (
    <>
      <div>
        <Summary campaign={campaign} />
        {overview.period && (
          <p className={layout.quiet}>{pane.setup.reportDate(formatDay(overview.period.reportDate))}</p>
        )}
      </div>
      {overview.lacking.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.setup.lacking(overview.lacking)}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={running !== null} onClick={() => props.onAddLacking(campaign.id)}>
              {pane.setup.addLacking}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Button
        disabledFocusable={running !== null}
        onClick={({ currentTarget }) => props.onAdopt(currentTarget)}
      >
        {pane.setup.adopt}
      </Button>
      <Button
        disabledFocusable={running !== null}
        onClick={({ currentTarget }) => props.onFormat(currentTarget)}
      >
        {pane.setup.format}
      </Button>
      {overview.registers.some(({ hasGrid }) => hasGrid) && (
        <Button
          disabledFocusable={running !== null}
          onClick={({ currentTarget }) => props.onGrid(currentTarget)}
        >
          {pane.setup.grid}
        </Button>
      )}
      <Button
        disabledFocusable={running !== null}
        onClick={({ currentTarget }) => props.onOwn(currentTarget)}
      >
        {pane.setup.own}
      </Button>
      <Registers registers={overview.registers} departments={campaign.departments} />
    </>
  );
}
