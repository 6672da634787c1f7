import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";

import { BottomBar, Told } from "../../frame/bottomBar";
import { useExchangeWords } from "../exchangeWords";
import { chosenOf, type Received } from "./received";

/** How much is chosen, and the rows that would be emptied. */
export function AcceptBar({
  received,
  onAccept,
}: {
  readonly received: Received;
  readonly onAccept: () => void;
}) {
  const styles = useStyles();
  const { changes } = useExchangeWords();
  const { chosen, deletes } = chosenOf(received);
  return (
    <BottomBar deed={changes.accept(chosen)} disabled={chosen === 0} onDeed={onAccept}>
      {chosen === 0 && <Told>{changes.nothingChosen}</Told>}
      {deletes > 0 && (
        <Told>
          <Warning16Filled className={styles.sign} aria-hidden />
          {changes.willDelete(deletes)}
        </Told>
      )}
    </BottomBar>
  );
}

const useStyles = makeStyles({
  sign: {
    verticalAlign: "text-bottom",
    marginRight: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
});
