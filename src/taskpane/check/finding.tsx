import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import { tell } from "../../wording";
import { RowButton } from "../frame/rowButton";
import { useCheckWords } from "./checkWords";
import { useFindingWords } from "./findingWords";
import { MarkForm } from "./markForm";
import { canBeRight, type Numbered } from "./order";
import type { Checking } from "./useChecking";

/** A finding: the way to its cell, and a way to say that it is right as it is. */
export function FindingRow(props: {
  readonly each: Numbered;
  readonly checking: Checking;
  /** What to do is said above all of its kind. */
  readonly advised: boolean;
  readonly marking: boolean;
  readonly onMarking: (on: boolean) => void;
}) {
  const styles = useStyles();
  const words = useFindingWords();
  const { mark } = useCheckWords();
  const row = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { each, checking, marking, onMarking } = props;
  const { finding, key } = each;
  const { message, todo } = tell(finding, words);
  const place = words.pane.place(finding.sheet, finding.cell);
  const current = key === checking.current;
  const toFocus = key === checking.toFocus;
  const { onFocused } = checking;
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  useEffect(() => {
    if (!toFocus) return;
    row.current?.focus();
    onFocused();
  }, [toFocus, onFocused]);
  const cancel = () => {
    onMarking(false);
    opener.current?.focus();
  };
  return (
    <div className={styles.finding}>
      <RowButton ref={row} current={current} onGo={() => checking.goTo(each)}>
        <span className={styles.place}>{place}</span>
        <span className={styles.message}>{message}</span>
        {!props.advised && <span className={styles.todo}>{todo}</span>}
      </RowButton>
      {canBeRight(finding) && (
        <button
          ref={opener}
          type="button"
          className={styles.mark}
          aria-label={mark.openFor(place)}
          aria-expanded={marking}
          onClick={() => onMarking(!marking)}
        >
          {mark.open}
        </button>
      )}
      {marking && (
        <MarkForm
          checkedBy={checking.checkedBy}
          onSave={(reason, name) => checking.mark(each, reason, name)}
          onCancel={cancel}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  finding: { position: "relative" },
  // Beside it stands the button.
  place: {
    display: "block",
    paddingRight: "76px",
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  message: { display: "block" },
  todo: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // A plain button: there may be hundreds.
  mark: {
    position: "absolute",
    top: tokens.spacingVerticalXS,
    right: 0,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    scrollMargin: "72px 0 96px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});
