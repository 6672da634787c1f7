import type { Validation } from "../../../workbook/plan";
import type { Place } from "./Grid";
import { cssOf, useRoom } from "./place";

/** What a cell asks for, shown beside it while it is selected. */
export function Tip({ place, prompt }: { place: Place; prompt: Validation["prompt"] }) {
  const tip = useRoom<HTMLDivElement>(place, prompt !== undefined);
  if (!prompt || (prompt.title === "" && prompt.text === "")) return null;
  return (
    <div className="over" style={cssOf(place)}>
      <div className="tip" role="note" ref={tip}>
        <strong>{prompt.title}</strong>
        <span>{prompt.text}</span>
      </div>
    </div>
  );
}
