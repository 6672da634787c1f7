import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { MonthCell, PartCard } from "../../actions/desk";
import { calendar } from "../../registers/text/dates";
import { useScoreWords } from "./scoreWords";

/** The year at a glance: a cell for each month, told apart by its sign, so that colour alone says nothing. */
export function Months({ part }: { readonly part: PartCard }) {
  const styles = useStyles();
  const words = useScoreWords();
  if (part.year.length === 0) return null;
  return (
    <ol className={styles.year} aria-label={words.twelveMonths}>
      {part.year.map((cell) => {
        const state = stateOf(cell, part.level);
        const month = calendar(cell.month).month;
        return (
          <li key={cell.month} className={mergeClasses(styles.cell, styles[state])}>
            <span aria-hidden>{`${String(month)} ${SIGNS[state]}`}</span>
            <strong aria-hidden>{cell.count === null ? "" : String(cell.count)}</strong>
            <span className={styles.told}>{words.monthCell(month, cell.count, state)}</span>
          </li>
        );
      })}
    </ol>
  );
}

type State = "reached" | "short" | "open" | "outside";

const SIGNS: Readonly<Record<State, string>> = { reached: "✔", short: "✘", open: "…", outside: "" };

function stateOf({ count, isInPeriod }: MonthCell, level: number): State {
  if (count !== null) return count >= level ? "reached" : "short";
  return isInPeriod ? "open" : "outside";
}

const useStyles = makeStyles({
  year: {
    display: "grid",
    gridTemplateColumns: "repeat(6, 1fr)",
    gap: tokens.spacingHorizontalXXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  cell: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  reached: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  short: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopWidth: "3px",
  },
  open: { color: tokens.colorNeutralForeground2 },
  outside: { color: tokens.colorNeutralForeground3, borderTopStyle: "dashed" },
  /** For readers of the screen: the sign and the number as a sentence. */
  told: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
