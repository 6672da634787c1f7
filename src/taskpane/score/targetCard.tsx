import { Button, makeStyles, tokens } from "@fluentui/react-components";

import type { PartCard, TargetCard as Card } from "../../actions/desk";
import { formatDay } from "../../registers/text/dates";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { factsOf } from "./facts";
import { useFreezeWords } from "./freezeWords";
import { Months } from "./months";
import type { OpenRows } from "./result";
import { useScoreWords } from "./scoreWords";
import { VerdictMark } from "./verdictMark";

/** A target with its verdict and the numbers behind it; each part leads to the rows that failed or are missing. */
export function TargetCard({ target, onRows }: { readonly target: Card; readonly onRows: OpenRows }) {
  const layout = useLayout();
  const styles = useStyles();
  const single = target.parts.length === 1;
  return (
    <div className={styles.target}>
      <h4 className={layout.subheading}>{`${target.id}. ${target.text}`}</h4>
      <p className={layout.quiet}>{target.clause}</p>
      <p className={layout.text}>
        <VerdictMark verdict={target.verdict} />
      </p>
      {target.parts.map((part) => (
        <Part key={part.id} part={part} named={!single} onRows={onRows} />
      ))}
    </div>
  );
}

function Part(props: { readonly part: PartCard; readonly named: boolean; readonly onRows: OpenRows }) {
  const layout = useLayout();
  const styles = useStyles();
  const { pane } = useWords();
  const { part, named, onRows } = props;
  const words = useScoreWords();
  const freezeWords = useFreezeWords();
  const { figure, facts } = factsOf(part, pane);
  const { projection, outOfReach } = part.pace ?? {};
  return (
    <div className={named ? styles.part : undefined}>
      {named && (
        <p className={layout.text}>
          {`${part.text} `}
          <VerdictMark verdict={part.verdict} />
        </p>
      )}
      <p className={layout.text}>
        <strong>{figure}</strong>
      </p>
      {facts.length > 0 && <p className={layout.quiet}>{facts.join(" · ")}</p>}
      {part.change && <p className={layout.quiet}>{freezeWords.change(part.change, part.change.since)}</p>}
      <Months part={part} />
      {projection && (
        <p className={layout.quiet}>
          {words.projection({ ...projection, by: formatDay(projection.by), isShare: part.kind === "share" })}
        </p>
      )}
      {outOfReach && <p className={layout.quiet}>{words.outOfReach(outOfReach)}</p>}
      {part.hasRows && (
        <Button
          size="small"
          className={styles.rows}
          aria-label={pane.score.showRowsOf(part.text)}
          onClick={({ currentTarget }) => onRows(part.id, currentTarget)}
        >
          {pane.score.showRows}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  target: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  part: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  rows: { marginTop: tokens.spacingVerticalXS },
});
