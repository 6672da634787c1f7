import { Field, Radio, RadioGroup } from "@fluentui/react-components";

import type { AdoptionPlan } from "../../../actions/adopting";
import { useLayout } from "../../frame/useLayout";
import { useWords } from "../../frame/words";
import { useRunner } from "../../work/useRunner";
import { useAdoptWords } from "./adoptWords";
import type { Way } from "./choices";
import type { Adopting } from "./useAdopting";

/** Whether rows are copied or the sheet becomes the register itself, or why it cannot; nothing is asked of a file. */
export function WayChoice(props: {
  readonly plan: AdoptionPlan;
  readonly way: Way;
  readonly onWay: Adopting["onWay"];
}) {
  const layout = useLayout();
  const words = useAdoptWords().way;
  const { troubles } = useWords();
  const { running } = useRunner();
  const { inPlace } = props.plan;
  if (!inPlace) return null;
  const { refused } = inPlace;
  return (
    <>
      <Field label={words.heading}>
        <RadioGroup
          value={props.way}
          disabled={running !== null}
          onChange={(_, { value }) => props.onWay(value === "here" ? "here" : "copy")}
        >
          <Radio value="copy" label={words.copy} />
          <Radio value="here" label={words.here} disabled={refused !== null} />
        </RadioGroup>
      </Field>
      {refused && <p className={layout.quiet}>{troubles[refused.code](refused.details)}</p>}
      {props.way === "here" && (
        <>
          <p className={layout.text}>{words.hereTold}</p>
          <p className={layout.text}>{words.hereKept}</p>
          <p className={layout.text}>{words.hereUndone}</p>
        </>
      )}
    </>
  );
}
