import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";

import { useWords } from "./words";

export type Step = "setup" | "check" | "score" | "exchange";

export const STEPS: readonly Step[] = ["setup", "check", "score", "exchange"];

export const tabId = (step: Step) => `tab-${step}`;
export const panelId = (step: Step) => `panel-${step}`;

/**
 * The four steps, numbered in the order they are done. Looks like Fluent's TabList; that one brings a quarter more
 * script to the first screen, and hidden stops for the focus that confuse screen readers.
 */
export function Steps({
  step,
  onStep,
}: {
  readonly step: Step | null;
  readonly onStep: (step: Step) => void;
}) {
  const styles = useStyles();
  const { pane } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(step, event.key);
    if (!next) return;
    event.preventDefault();
    onStep(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={pane.stepsLabel} className={styles.tabs} ref={list}>
      {STEPS.map((each, index) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === step}
          aria-controls={panelId(each)}
          tabIndex={each === (step ?? STEPS[0]) ? 0 : -1}
          className={mergeClasses(styles.tab, each === step && styles.selected)}
          onClick={() => onStep(each)}
          onKeyDown={onKeyDown}
        >
          {`${String(index + 1)} `}
          <span className={styles.name}>{pane.steps[each]}</span>
        </button>
      ))}
    </div>
  );
}

function neighbour(step: Step | null, key: string): Step | undefined {
  const at = STEPS.indexOf(step ?? "setup");
  const turned = (by: number) => STEPS[(at + by + STEPS.length) % STEPS.length];
  switch (key) {
    case "ArrowRight":
      return turned(1);
    case "ArrowLeft":
      return turned(-1);
    case "Home":
      return STEPS[0];
    case "End":
      return STEPS.at(-1);
    default:
      return undefined;
  }
}

/** Four names do not fit beside their numbers; each stands below its own. */
const NARROW = "@media (max-width: 399px)";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalS}`,
    [NARROW]: { justifyContent: "space-between" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    [NARROW]: {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":hover::after": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { "::after": { borderBottomColor: "Canvas" } },
  },
  // Inline, so that number and name are one line of text to whoever reads it.
  name: { [NARROW]: { display: "inline-block", width: "100%" } },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { borderBottomColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { "::after": { borderBottomColor: "Highlight" } },
  },
});
