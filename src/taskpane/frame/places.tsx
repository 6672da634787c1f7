import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { Place } from "../../registers/place";
import { useRunner } from "../work/useRunner";
import { RowButton } from "./rowButton";
import { useLayout } from "./useLayout";
import { useWords } from "./words";

/** So many are shown at once. */
const AT_ONCE = 50;

/** Cells of the workbook, each leading there, with what is to be said of each. */
export function Places(props: {
  readonly places: readonly { readonly place: Place; readonly why?: string }[];
}) {
  const layout = useLayout();
  const styles = useStyles();
  const { pane } = useWords();
  const { goTo } = useRunner();
  const [current, setCurrent] = useState<number | null>(null);
  const [shown, setShown] = useState(AT_ONCE);
  const first = shown > AT_ONCE ? shown - AT_ONCE : null;
  const left = props.places.length - shown;
  return (
    <>
      <ul className={layout.list}>
        {props.places.slice(0, shown).map(({ place, why }, index) => (
          <li key={index}>
            <RowButton
              current={index === current}
              {...(index === first ? { ref: focus } : {})}
              onGo={() => {
                setCurrent(index);
                goTo(place);
              }}
            >
              <span className={styles.place}>{pane.place(place.sheet, place.cell)}</span>
              {why}
            </RowButton>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>{pane.showMore(Math.min(left, AT_ONCE))}</Button>
      )}
    </>
  );
}

/** The button for more may be gone. */
function focus(row: HTMLElement | null): void {
  row?.focus();
}

const useStyles = makeStyles({
  place: { display: "block", color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
});
