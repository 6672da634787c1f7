import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useCurrent } from "./useCurrent";
import { useTick } from "./useTick";

/** A row of a list with its tick; the one that was gone to last is marked. */
export function TickedRow(props: {
  /** What the tick is for, to be heard. */
  readonly label: string;
  readonly ticked: boolean;
  readonly current: boolean;
  readonly onTick: (on: boolean) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const mark = useCurrent();
  const { tick } = useTick();
  return (
    <div className={mergeClasses(styles.row, mark.row, props.current && mark.current)}>
      <input
        type="checkbox"
        className={tick}
        checked={props.ticked}
        aria-label={props.label}
        onChange={({ currentTarget }) => props.onTick(currentTarget.checked)}
      />
      {props.children}
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
});
