import { Button } from "@fluentui/react-components";

import type { GridView } from "../../../actions/adopting";
import { type Day, formatMonth } from "../../../registers/text/dates";
import { useLayout } from "../../frame/useLayout";
import { MonthChoice } from "../grid/monthChoice";
import { useAdoptWords } from "./adoptWords";
import type { Adopting, Shown } from "./useAdopting";

/** The month of a grid, where it is said, and another one; what stands above it and is taken for all its cells. */
export function GridFacts(props: {
  readonly adopting: Adopting;
  readonly shown: Shown;
  readonly grid: GridView;
  readonly today: Day;
}) {
  const layout = useLayout();
  const words = useAdoptWords().plan;
  const { grid, adopting } = props;
  const { month } = props.shown;
  return (
    <>
      {grid.said && <p className={layout.text}>{monthOf(grid, grid.said, words)}</p>}
      {!grid.said && <p className={layout.text}>{words.monthUnclear}</p>}
      {month ? (
        <MonthChoice value={month} today={props.today} onChoose={adopting.onMonth} />
      ) : (
        <Button onClick={adopting.onOtherMonth}>{words.otherMonth}</Button>
      )}
      {grid.lines.map(({ field, value, cell }) => (
        <p key={field} className={layout.text}>
          {words.line(field, value, cell)}
        </p>
      ))}
    </>
  );
}

function monthOf(
  { month }: GridView,
  said: NonNullable<GridView["said"]>,
  words: ReturnType<typeof useAdoptWords>["plan"],
): string {
  if (month !== null && month !== said.month) {
    return words.monthChosen(formatMonth(month), formatMonth(said.month));
  }
  return words.monthFrom(formatMonth(said.month), said.from);
}
