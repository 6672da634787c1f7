import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";

import type { Severity } from "../../checking/findings";
import { useFindingWords } from "./findingWords";

/** How bad it is: a sign and a word, so that colour alone tells nothing. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { severities } = useFindingWords();
  const Sign = SIGNS[severity];
  return (
    <>
      <Sign className={mergeClasses(styles.sign, styles[severity])} aria-hidden />
      {severities[severity]}
    </>
  );
}

const SIGNS = { error: ErrorCircle16Filled, warning: Warning16Filled, note: Info16Filled };

const useStyles = makeStyles({
  sign: { verticalAlign: "text-bottom", marginRight: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorBrandForeground1 },
});
