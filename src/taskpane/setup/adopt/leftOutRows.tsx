import { Accordion } from "@fluentui/react-components";

import type { LeftOut } from "../../../actions/adopting";
import { Group } from "../../frame/group";
import { useLayout } from "../../frame/useLayout";
import { useAdoptWords } from "./adoptWords";
import { ShownPlaces } from "./shownPlaces";

/** The rows that are no entries, so that a person can see that none of theirs is among them. */
export function LeftOutRows(props: {
  readonly leftOut: readonly LeftOut[];
  /** Nobody can be led into a file. */
  readonly inFile: boolean;
}) {
  const layout = useLayout();
  const words = useAdoptWords().plan;
  if (props.leftOut.length === 0) return null;
  return (
    <section aria-label={words.leftOut}>
      <h3 className={layout.subheading}>{words.leftOut}</h3>
      <Accordion multiple collapsible>
        {props.leftOut.map((one) => (
          <Kind key={one.kind} leftOut={one} inFile={props.inFile} />
        ))}
      </Accordion>
    </section>
  );
}

function Kind({ leftOut, inFile }: { readonly leftOut: LeftOut; readonly inFile: boolean }) {
  const layout = useLayout();
  const words = useAdoptWords().plan;
  const { kind, count, rows } = leftOut;
  const more = count - rows.length;
  return (
    <Group value={kind} heading="h4" title={words.leftOutKinds[kind](count)} count={null}>
      <ShownPlaces places={rows.map(({ place, text }) => ({ place, why: text }))} inFile={inFile} />
      {more > 0 && <p className={layout.quiet}>{words.moreRows(more)}</p>}
    </Group>
  );
}
