import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useLayout } from "../frame/useLayout";

/** Something more to be read, for those who want it. */
export function Folded({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <div className={mergeClasses(layout.stack, styles.inner)}>{children}</div>
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inner: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});
