import { makeStyles, tokens } from "@fluentui/react-components";

import type { DepartmentCard } from "../../actions/desk";
import type { PointsShown } from "../../actions/desk/pointsView";
import { useWords } from "../frame/words";
import { Meter } from "./meter";
import { useScoreWords } from "./scoreWords";

/** What the lines of a department's card say, as bars: its targets, then its points. */
export function DepartmentMeters(props: {
  readonly card: DepartmentCard;
  readonly points: PointsShown | null;
}) {
  const { card, points } = props;
  const { score } = useWords().pane;
  const words = useScoreWords();
  const styles = useStyles();
  const { meters } = words;
  const met = card.assigned === 0 ? null : card.met / card.assigned;
  const nameOf = (what: string) => `${card.name}: ${what}`;
  return (
    <div className={styles.meters}>
      {met !== null && (
        <>
          <span aria-hidden>{meters.targets}</span>
          <Meter
            {...{ low: met, high: met, name: nameOf(meters.targets) }}
            said={score.departmentMet(card.met, card.assigned)}
          />
        </>
      )}
      {points?.share && (
        <>
          <span aria-hidden>{meters.points}</span>
          <Meter {...points.share} name={nameOf(meters.points)} said={words.points(points)} />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  meters: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
