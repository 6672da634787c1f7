import { makeStyles, tokens } from "@fluentui/react-components";

import type { CellView, ChangeView } from "../../../actions/exchange";
import { useLayout } from "../../frame/useLayout";
import { useExchangeWords } from "../exchangeWords";
import { Folded } from "../folded";
import { LongText } from "./longText";

/** More than these are folded away. */
const CELLS = 4;

/** The cells that differ, each with what was sent, what is here and what came back; of a row on one side only its values. */
export function ChangedCells({ change }: { readonly change: ChangeView }) {
  const { changes } = useExchangeWords();
  const first = change.cells.slice(0, CELLS);
  const rest = change.cells.slice(CELLS);
  return (
    <>
      <Cells change={change} cells={first} />
      {rest.length > 0 && (
        <Folded summary={changes.moreFields(rest.length)}>
          <Cells change={change} cells={rest} />
        </Folded>
      )}
    </>
  );
}

function Cells({ change, cells }: { readonly change: ChangeView; readonly cells: readonly CellView[] }) {
  const layout = useLayout();
  const styles = useStyles();
  const side = onlySide(change);
  if (side) {
    return (
      <dl className={styles.values}>
        {cells.map((cell) => (
          <Value key={cell.field} name={cell.field} value={cell[side]} />
        ))}
      </dl>
    );
  }
  return cells.map((cell) => (
    <div key={cell.field}>
      <p className={layout.text}>{cell.field}</p>
      <Sides cell={cell} />
    </div>
  ));
}

/** Of a row that is new, gone or somebody else's, there is nothing to compare. Null = both sides count. */
function onlySide({ kind, here, there }: ChangeView): "here" | "there" | null {
  if (kind === "conflict" || kind === "changed") return null;
  return here === null ? "there" : there === null ? "here" : null;
}

function Sides({ cell: { base, here, there } }: { readonly cell: CellView }) {
  const styles = useStyles();
  const words = useExchangeWords().changes;
  return (
    <dl className={styles.values}>
      {base === here ? (
        <Value name={words.baseAndHere} value={here} />
      ) : (
        <>
          <Value name={words.base} value={base} />
          <Value name={words.here} value={here} />
        </>
      )}
      <Value name={words.there} value={there} strong />
    </dl>
  );
}

/** Null is not known, an empty text a blank cell. */
function Value(props: { readonly name: string; readonly value: string | null; readonly strong?: boolean }) {
  const styles = useStyles();
  const { unknown, blank } = useExchangeWords().changes;
  const { name, value, strong = false } = props;
  return (
    <div className={styles.line}>
      <dt className={styles.name}>{name}</dt>
      <dd className={strong ? styles.strong : styles.value}>
        {value === null || value === "" ? (
          <i className={styles.none}>{value === null ? unknown : blank}</i>
        ) : (
          <LongText text={value} />
        )}
      </dd>
    </div>
  );
}

const useStyles = makeStyles({
  values: { margin: 0 },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  name: {
    flexBasis: "40%",
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: 0, minWidth: 0, flexGrow: 1 },
  strong: { margin: 0, minWidth: 0, flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground2 },
});
