import type { Place } from "../../../registers/place";
import { Places } from "../../frame/places";
import { useLayout } from "../../frame/useLayout";
import { useWords } from "../../frame/words";

/** Cells of the sheet and what is to be said of them; nobody can be led into a file. */
export function ShownPlaces(props: {
  readonly places: readonly { readonly place: Place; readonly why: string }[];
  readonly inFile: boolean;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  if (!props.inFile) return <Places places={props.places} />;
  return (
    <ul className={layout.list}>
      {props.places.map(({ place, why }, index) => (
        <li key={index}>{`${pane.place(place.sheet, place.cell)}: ${why}`}</li>
      ))}
    </ul>
  );
}
