import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { Verdict } from "../../scoring/verdict";
import { useWords } from "../frame/words";

/** A verdict by symbol, word and colour; of several things, with their number. */
export function VerdictMark({ verdict, count }: { readonly verdict: Verdict; readonly count?: number }) {
  const styles = useStyles();
  const { pane } = useWords();
  const [symbol = "", ...word] = pane.verdicts[verdict].split(" ");
  return (
    <span className={mergeClasses(styles.mark, styles[verdict])}>
      {/* A reader would spell the symbol out in front of the word. */}
      <span aria-hidden>{symbol}</span>
      {` ${word.join(" ")}${count === undefined ? "" : ` ${pane.number(count)}`}`}
    </span>
  );
}

const good = {
  color: tokens.colorStatusSuccessForeground1,
  backgroundColor: tokens.colorStatusSuccessBackground1,
};
const calm = { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 };

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  exceeded: good,
  met: good,
  "not-met": {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  "not-enough-data": {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  "not-due": calm,
  "not-applicable": calm,
});
