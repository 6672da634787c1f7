import type { ShownDoubts } from "../../../actions/adopting";
import { useLayout } from "../../frame/useLayout";
import { useAdoptWords } from "./adoptWords";
import { ShownPlaces } from "./shownPlaces";

/** What a person should look at in the sheet, before saying yes and after. */
export function Doubts({
  doubts: { count, shown },
  inFile,
}: {
  readonly doubts: ShownDoubts;
  readonly inFile: boolean;
}) {
  const layout = useLayout();
  const words = useAdoptWords().plan;
  if (count === 0) return null;
  const places = shown.map(({ kind, said, known = "", place }) => {
    return { place, why: words.doubtKinds[kind](said, known) };
  });
  return (
    <section className={layout.stack} aria-label={words.doubts(count)}>
      <h3 className={layout.subheading}>{words.doubts(count)}</h3>
      <ShownPlaces places={places} inFile={inFile} />
      {count > shown.length && <p className={layout.quiet}>{words.moreRows(count - shown.length)}</p>}
    </section>
  );
}
