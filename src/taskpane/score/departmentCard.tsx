import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";

import type { DepartmentCard as Card } from "../../actions/desk";
import type { PointsShown } from "../../actions/desk/pointsView";
import type { Verdict } from "../../scoring/verdict";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { DepartmentMeters } from "./departmentMeters";
import type { OpenRows } from "./result";
import { useScoreWords } from "./scoreWords";
import { TargetCard } from "./targetCard";
import { VerdictMark } from "./verdictMark";

const VERDICTS: readonly Verdict[] = [
  "not-met",
  "not-enough-data",
  "exceeded",
  "met",
  "not-due",
  "not-applicable",
];

/** A department: how many of its targets stand where; opens to the targets. */
export function DepartmentCard(props: {
  readonly card: Card;
  /** What its points come to; null = it has none. */
  readonly points: PointsShown | null;
  readonly onRows: OpenRows;
}) {
  const { card, points, onRows } = props;
  const words = useScoreWords();
  const layout = useLayout();
  const styles = useStyles();
  const { score } = useWords().pane;
  return (
    <Accordion collapsible className={mergeClasses(layout.card, styles.card)}>
      <AccordionItem value={card.id}>
        <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
          <span className={styles.title}>
            <span className={styles.name}>{card.name}</span>
            <span>{score.departmentMet(card.met, card.assigned)}</span>
            {points && <span>{words.points(points)}</span>}
            <span className={styles.verdicts}>
              {VERDICTS.filter((verdict) => card.verdicts[verdict] > 0).map((verdict) => (
                <VerdictMark key={verdict} verdict={verdict} count={card.verdicts[verdict]} />
              ))}
            </span>
          </span>
        </AccordionHeader>
        <DepartmentMeters card={card} points={points} />
        <AccordionPanel className={styles.panel}>
          <ul className={layout.list} aria-label={score.targets}>
            {card.targets.map((target) => (
              <li key={target.id} className={styles.target}>
                <TargetCard target={target} onRows={onRows} />
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalS },
  header: { "& button": { padding: tokens.spacingHorizontalM } },
  title: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    textAlign: "left",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  verdicts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  panel: { margin: 0 },
  target: {
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
