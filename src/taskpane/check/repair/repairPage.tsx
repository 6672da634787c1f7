import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";

import type { Moment } from "../../../actions/exchange";
import { BottomBar, Told } from "../../frame/bottomBar";
import { Heard } from "../../frame/heard";
import { LastWrite } from "../../frame/lastWrite";
import { Page } from "../../frame/page";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useCheckWords } from "../checkWords";
import type { Checking } from "../useChecking";
import { Kinds } from "./kinds";
import { Report } from "./report";
import { countOf } from "./ticks";
import { type Repairing, type Shown, useRepairing } from "./useRepairing";

/** Cells that can mean one thing only: what would become of them, what did, and the way back. */
export function RepairPage(props: {
  readonly checking: Checking;
  readonly now: () => Moment;
  readonly onBack: () => void;
}) {
  const words = useCheckWords().repair;
  const { running } = useRunner();
  const { checking, onBack } = props;
  const repairing = useRepairing(props.now, checking.refresh);
  const { shown, report, restored, last } = repairing;
  return (
    <Page title={words.title} back={words.back} onBack={onBack}>
      {report || restored ? (
        <Report repairing={repairing} checking={checking} onBack={onBack} />
      ) : (
        <>
          {shown && <Preview shown={shown} repairing={repairing} />}
          {!shown && !running && <Button onClick={repairing.look}>{words.again}</Button>}
          {last && <LastWrite last={last} words={words.last} onUndo={repairing.undo} />}
          {shown && shown.view.total > 0 && <RepairBar shown={shown} onRepair={repairing.repair} />}
        </>
      )}
    </Page>
  );
}

function Preview({ shown, repairing }: { readonly shown: Shown; readonly repairing: Repairing }) {
  const layout = useLayout();
  const words = useCheckWords().repair;
  const { view, ticks, renewed } = shown;
  const summary = view.total === 0 ? words.nothing : words.summary(view.total);
  return (
    <>
      <Heard sentence={summary} />
      {renewed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.renewed}</MessageBarBody>
        </MessageBar>
      )}
      {view.total > 0 && <p className={layout.text}>{words.intro}</p>}
      <p className={layout.subheading}>{summary}</p>
      <Kinds view={view} ticks={ticks} onTicks={repairing.onTicks} onTick={repairing.onTick} />
    </>
  );
}

function RepairBar({ shown, onRepair }: { readonly shown: Shown; readonly onRepair: () => void }) {
  const words = useCheckWords().repair;
  const { view, ticks } = shown;
  const chosen = view.groups.reduce((sum, group) => sum + countOf(ticks, group), 0);
  return (
    <BottomBar deed={words.repair(chosen)} disabled={chosen === 0} onDeed={onRepair}>
      {chosen === 0 && <Told>{words.nothingChosen}</Told>}
    </BottomBar>
  );
}
