import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * How much of all there is: dark up to what is certain, striped up to what is still possible, as fractions. Lightness
 * and stripes tell them apart, not colours.
 */
export function Meter(props: {
  readonly low: number;
  readonly high: number;
  /** What is measured, and what it came to. */
  readonly name: string;
  readonly said: string;
}) {
  const styles = useStyles();
  const [low, high] = [within(props.low), within(props.high)];
  const { name, said } = props;
  return (
    <div
      className={styles.track}
      role="meter"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={low}
      aria-valuetext={said}
    >
      <div className={styles.certain} style={{ width: `${String(low)}%` }} />
      <div className={styles.possible} style={{ width: `${String(high - low)}%` }} />
    </div>
  );
}

/** In per cent: more than all fills the bar. */
function within(share: number): number {
  return Math.min(100, Math.max(0, share * 100));
}

const useStyles = makeStyles({
  track: {
    display: "flex",
    height: "10px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  certain: {
    backgroundColor: tokens.colorNeutralForeground2,
    // Excel's high contrast takes away backgrounds.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  possible: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralForeground2} 0 2px, transparent 2px 5px)`,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 2px, Canvas 2px 5px)",
    },
  },
});
