import { Button } from "@fluentui/react-components";

import type { RepairReport } from "../../../actions/repair";
import { GoodNews } from "../../frame/goodNews";
import { Places } from "../../frame/places";
import { Undone } from "../../frame/undone";
import { useLayout } from "../../frame/useLayout";
import { useWords } from "../../frame/words";
import { useRunner } from "../../work/useRunner";
import { useCheckWords } from "../checkWords";
import { outcome } from "../outcome";
import type { Checking } from "../useChecking";
import type { Repairing } from "./useRepairing";

/** What came of it, what is found now, and the way back. */
export function Report(props: {
  readonly repairing: Repairing;
  readonly checking: Checking;
  readonly onBack: () => void;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const words = useCheckWords().repair;
  const { running } = useRunner();
  const { repairing, checking } = props;
  const { report, restored } = repairing;
  const left = (repairing.shown?.view.total ?? 0) - (report?.repaired ?? 0);
  const busy = { disabledFocusable: running !== null };
  return (
    <>
      {restored && <Undone restored={restored} words={words.last} />}
      {report && <Repaired report={report} />}
      <p className={layout.text} role="status">
        {checking.outdated || !checking.list ? words.rechecking : outcome(checking.list, pane.check)}
      </p>
      <Button appearance="primary" onClick={props.onBack}>
        {words.toList}
      </Button>
      {report && report.repaired > 0 && (
        <Button {...busy} onClick={repairing.undo}>
          {words.undo}
        </Button>
      )}
      {(!report || left > 0) && (
        <Button {...busy} onClick={repairing.look}>
          {report ? words.rest : words.again}
        </Button>
      )}
    </>
  );
}

function Repaired({ report: { repaired, formulas, changed } }: { readonly report: RepairReport }) {
  const layout = useLayout();
  const words = useCheckWords().repair;
  return (
    <>
      <GoodNews focus intent={repaired > 0 ? "success" : "info"}>
        {words.repaired(repaired)}
      </GoodNews>
      {formulas.length > 0 && (
        <div>
          <p className={layout.text}>{words.formulas(formulas.length)}</p>
          <Places places={formulas.map((place) => ({ place }))} />
        </div>
      )}
      {changed > 0 && <p className={layout.text}>{words.changed(changed)}</p>}
    </>
  );
}
