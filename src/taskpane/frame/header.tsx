import { Button, makeStyles, tokens } from "@fluentui/react-components";

import type { Language } from "../../wording";
import { useWords, WORDS } from "./words";

/** Which product and which campaign; the other language is one click away. */
export function Header(props: {
  readonly campaign: string | null;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  const { pane } = useWords();
  const other: Language = props.language === "vi" ? "en" : "vi";
  return (
    <div className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.product}>{pane.product}</h1>
        {props.campaign !== null && <p className={styles.campaign}>{props.campaign}</p>}
      </div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.language}
        lang={other}
        onClick={() => props.onLanguage(other)}
      >
        {WORDS[other].pane.language}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  names: { minWidth: 0 },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  campaign: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  language: { flexShrink: 0, minWidth: "auto" },
});
