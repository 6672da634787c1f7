import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";

import { useTick } from "./useTick";

/** All of a group with one tick; half a tick where some are. */
export function TickAll(props: {
  readonly label: string;
  readonly chosen: number;
  readonly total: number;
  readonly onTick: (on: boolean) => void;
}) {
  const styles = useStyles();
  const { tick } = useTick();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const some = props.chosen > 0 && props.chosen < props.total;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <div className={styles.line}>
      <input
        ref={box}
        type="checkbox"
        id={id}
        className={tick}
        checked={props.chosen === props.total}
        onChange={({ currentTarget }) => props.onTick(currentTarget.checked)}
      />
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  label: { cursor: "pointer" },
});
