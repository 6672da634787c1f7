import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";

import { useRunner } from "../../work/useRunner";
import { useExchangeWords } from "../exchangeWords";
import { chosenOf, type Received } from "./received";

/** Stays below whatever is scrolled to: how much is chosen, and the rows that would be emptied. */
export function AcceptBar({
  received,
  onAccept,
}: {
  readonly received: Received;
  readonly onAccept: () => void;
}) {
  const styles = useStyles();
  const { changes } = useExchangeWords();
  const { running } = useRunner();
  const { chosen, deletes } = chosenOf(received);
  return (
    <div className={styles.bar}>
      <div role="status">
        {chosen === 0 && <p className={styles.told}>{changes.nothingChosen}</p>}
        {deletes > 0 && (
          <p className={styles.told}>
            <Warning16Filled className={styles.sign} aria-hidden />
            {changes.willDelete(deletes)}
          </p>
        )}
      </div>
      <Button
        appearance="primary"
        className={styles.accept}
        disabledFocusable={running !== null || chosen === 0}
        onClick={onAccept}
      >
        {changes.accept(chosen)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    // As wide as the panel, and down to its end.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  told: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  sign: {
    verticalAlign: "text-bottom",
    marginRight: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
  accept: { width: "100%" },
});
