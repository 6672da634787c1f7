import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useRunner } from "../work/useRunner";

/** Stays below whatever is scrolled to, at the end of a panel: what is to be done, and what to know before. */
export function BottomBar(props: {
  readonly deed: string;
  readonly onDeed: () => void;
  /** There is nothing to do it with. */
  readonly disabled: boolean;
  /** Said when it changes. */
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { running } = useRunner();
  return (
    <div className={styles.bar}>
      <div role="status">{props.children}</div>
      <Button
        appearance="primary"
        className={styles.deed}
        disabledFocusable={running !== null || props.disabled}
        onClick={props.onDeed}
      >
        {props.deed}
      </Button>
    </div>
  );
}

/** Something to know before. */
export function Told({ children }: { readonly children: ReactNode }) {
  const { told } = useStyles();
  return <p className={told}>{children}</p>;
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
  deed: { width: "100%" },
});
