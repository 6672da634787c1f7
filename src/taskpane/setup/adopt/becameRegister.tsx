import type { InPlaceReport } from "../../../actions/adopting";
import { GoodNews } from "../../frame/goodNews";
import { useLayout } from "../../frame/useLayout";
import { useAdoptWords } from "./adoptWords";

/** What became of a sheet that is the register now. */
export function BecameRegister({ report }: { readonly report: InPlaceReport }) {
  const layout = useLayout();
  const words = useAdoptWords();
  const { here } = words;
  const { entries, added, removed, dressed, scorecard, remembered, place } = report;
  return (
    <>
      <GoodNews focus>{here.became(entries, place.sheet, report.register)}</GoodNews>
      <p className={layout.text}>{here.untouched}</p>
      {added.length > 0 && <p className={layout.text}>{here.added(added)}</p>}
      {removed !== null && <p className={layout.text}>{here.removed(removed)}</p>}
      {!dressed && <p className={layout.text}>{here.notDressed}</p>}
      {scorecard !== "none" && <p className={layout.text}>{here.scorecard[scorecard]}</p>}
      <p className={layout.quiet}>{remembered ? words.report.remembered : words.report.notRemembered}</p>
    </>
  );
}
