import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

import { useCurrent } from "./useCurrent";

/** A row of a list that leads to its place in the workbook; the one that was gone to last is marked. */
export function RowButton({
  children,
  current = false,
  onGo,
  ref,
}: {
  readonly children: ReactNode;
  readonly current?: boolean;
  readonly onGo: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}) {
  const styles = useStyles();
  const mark = useCurrent();
  return (
    <button
      type="button"
      ref={ref}
      className={mergeClasses(styles.row, mark.row, current && mark.current)}
      aria-current={current || undefined}
      onClick={onGo}
    >
      {children}
    </button>
  );
}

const useStyles = makeStyles({
  row: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    // Neither under the notices above nor under the bar below.
    scrollMargin: "72px 0 96px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});
