import { Button } from "@fluentui/react-components";

import type { AdoptionReport } from "../../../actions/adopting";
import { GoodNews } from "../../frame/goodNews";
import { Undone } from "../../frame/undone";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useAdoptWords } from "./adoptWords";
import { BecameRegister } from "./becameRegister";
import { Doubts } from "./doubts";
import { undoWords } from "./undoWords";
import type { Adopting } from "./useAdopting";

/** What came of it, where the new rows are, and the way back. */
export function Report(props: {
  readonly adopting: Adopting;
  readonly sheetOf: (register: string) => string;
}) {
  const layout = useLayout();
  const words = useAdoptWords();
  const { running, goTo } = useRunner();
  const { adopting } = props;
  const { report, became, restored, chosen } = adopting;
  const register = props.sheetOf(chosen?.register ?? "");
  const busy = { disabledFocusable: running !== null };
  const place = report?.place ?? became?.place;
  return (
    <>
      {restored && <Undone restored={restored} words={undoWords(words, restored.inPlace?.sheet)} />}
      {restored?.inPlace?.looksStay && <p className={layout.text}>{words.here.looksStay}</p>}
      {report && chosen && <Adopted report={report} sheet={chosen.sheet.sheet} register={register} />}
      {became && <BecameRegister report={became} />}
      {place && (
        <Button appearance="primary" onClick={() => goTo(place)}>
          {became ? words.here.open : words.report.open}
        </Button>
      )}
      {report && report.added > 0 && (
        <div className={layout.stack}>
          <Button {...busy} onClick={adopting.undo}>
            {words.report.undo}
          </Button>
          <p className={layout.quiet}>{words.report.undoStays}</p>
        </div>
      )}
      {became && (
        <div className={layout.stack}>
          <Button {...busy} onClick={adopting.undo}>
            {words.here.undo}
          </Button>
          <p className={layout.quiet}>{words.here.undoStays}</p>
        </div>
      )}
      {report && <Doubts doubts={report.doubts} inFile={adopting.found?.file !== null} />}
      <Button {...busy} onClick={adopting.forget}>
        {words.report.another}
      </Button>
    </>
  );
}

function Adopted(props: {
  readonly report: AdoptionReport;
  readonly sheet: string;
  readonly register: string;
}) {
  const layout = useLayout();
  const words = useAdoptWords().report;
  const { added, known, repaired, remembered } = props.report;
  return (
    <>
      <GoodNews focus intent={added > 0 ? "success" : "info"}>
        {added > 0 ? words.added(added, props.register) : words.nothing(props.register)}
      </GoodNews>
      {known > 0 && <p className={layout.text}>{words.known(known)}</p>}
      {added > 0 && repaired > 0 && <p className={layout.text}>{words.repaired(repaired)}</p>}
      <p className={layout.text}>{words.untouched(props.sheet)}</p>
      <p className={layout.quiet}>{remembered ? words.remembered : words.notRemembered}</p>
    </>
  );
}
