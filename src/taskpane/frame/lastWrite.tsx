import { Button } from "@fluentui/react-components";
import { useId } from "react";

import type { Undoable } from "../../actions/exchange";
import { formatMoment } from "../../registers/text/dates";
import type { UndoWording } from "../../wording/pane";
import { useRunner } from "../work/useRunner";
import { useLayout } from "./useLayout";

/** What was written last over cells of the registers, with the way back from it. */
export function LastWrite(props: {
  readonly last: Undoable;
  readonly words: Pick<UndoWording, "heading" | "finished" | "cutOff" | "undo">;
  readonly onUndo: () => void;
}) {
  const layout = useLayout();
  const { running } = useRunner();
  const heading = useId();
  const { last, words } = props;
  const when = formatMoment(last.at);
  return (
    <section className={layout.stack} aria-labelledby={heading}>
      <h3 id={heading} className={layout.subheading}>
        {words.heading}
      </h3>
      <p className={layout.text}>{last.finished ? words.finished(when, last.cells) : words.cutOff(when)}</p>
      <Button disabledFocusable={running !== null} onClick={props.onUndo}>
        {words.undo}
      </Button>
    </section>
  );
}
