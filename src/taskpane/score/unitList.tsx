import { makeStyles, tokens } from "@fluentui/react-components";

import type { RowsBehind } from "../../actions/desk";
import { RowButton } from "../frame/rowButton";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useScoreWords } from "./scoreWords";

/** The units whose rows keep a part from being met, the most first; each opens its own rows. */
export function UnitList(props: { readonly rows: RowsBehind; readonly onUnit: (unit: string) => void }) {
  const layout = useLayout();
  const styles = useStyles();
  const { pane } = useWords();
  const words = useScoreWords();
  const { units } = props.rows;
  return (
    <ul className={layout.list} aria-label={words.units(units.length)}>
      {units.map(({ unit, fail, missing }) => (
        <li key={unit}>
          <RowButton onGo={() => props.onUnit(unit)}>
            <span className={styles.name}>{unit === "" ? words.noUnit : unit}</span>
            <span className={styles.counts}>
              {(["fail", "missing"] as const)
                .map((outcome) => [pane.rows.outcomes[outcome], outcome === "fail" ? fail : missing] as const)
                .filter(([, count]) => count > 0)
                .map(([word, count]) => `${word}: ${pane.number(count)}`)
                .join(" · ")}
            </span>
          </RowButton>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  counts: { display: "block" },
});
