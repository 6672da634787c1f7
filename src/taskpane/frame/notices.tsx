import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { Progress } from "../../workbook/live";
import type { Problem, Running } from "../work/runner";
import { useRunner } from "../work/useRunner";
import { Heard } from "./heard";
import { useWords, type Words } from "./words";

/** How the work goes, and why it did not: always in sight, wherever the person has scrolled to. */
export function Notices() {
  const styles = useStyles();
  const words = useWords();
  const { running, problem, stopped, clear } = useRunner();
  const { working } = words.pane;
  return (
    <div className={styles.notices}>
      <Heard sentence={heard(words, running, problem, stopped)} />
      {running && <Going running={running} />}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{sentenceOf(problem, words)}</MessageBarBody>
          <MessageBarActions>
            <Way trouble={problem.trouble} />
            <Button onClick={problem.again}>{working.again}</Button>
            <Button appearance="subtle" onClick={clear}>
              {working.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {stopped && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{working.stopped}</MessageBarBody>
          <MessageBarActions>
            <Button appearance="subtle" onClick={clear}>
              {working.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** To the cell that is the trouble; what is in another file cannot be gone to. */
function Way({ trouble }: Pick<Problem, "trouble">) {
  const { goTo } = useRunner();
  const { working } = useWords().pane;
  const { file, sheet, cell } = trouble?.details ?? {};
  if (file !== undefined || sheet === undefined || cell === undefined) return null;
  return <Button onClick={() => goTo({ sheet, cell })}>{working.goToCell(cell)}</Button>;
}

function Going({ running: { progress, canStop } }: { readonly running: Running }) {
  const styles = useStyles();
  const words = useWords();
  const { stop } = useRunner();
  const box = useRef<HTMLDivElement>(null);
  const { working } = words.pane;
  const stage = stageOf(progress, words);
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;

  // Cancel goes away with the work; whoever pressed it is taken back to where they asked for the work.
  useEffect(() => {
    const cameFrom = document.activeElement;
    const own = box.current;
    return () => {
      const lost = own?.contains(document.activeElement) === true;
      if (lost && cameFrom instanceof HTMLElement) cameFrom.focus();
    };
  }, []);

  return (
    <div ref={box} className={styles.going}>
      <div className={styles.line}>
        <span aria-hidden>
          {stage}
          {share !== undefined && ` ${working.percentDone(Math.floor(share * 100))}`}
        </span>
        {canStop && (
          <Button size="small" onClick={stop}>
            {working.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={stage} {...(share === undefined ? {} : { value: share })} />
    </div>
  );
}

function stageOf(progress: Progress | null, { pane: { working } }: Words): string {
  if (!progress) return working.stages.starting;
  return progress.stage === "waiting-for-cell-edit"
    ? working.cellBeingEdited
    : working.stages[progress.stage];
}

function sentenceOf({ trouble }: Problem, words: Words): string {
  return trouble ? words.troubles[trouble.code](trouble.details) : words.pane.working.unexpected;
}

function heard(words: Words, running: Running | null, problem: Problem | null, stopped: boolean): string {
  if (running) return stageOf(running.progress, words);
  if (problem) return sentenceOf(problem, words);
  return stopped ? words.pane.working.stopped : "";
}

const useStyles = makeStyles({
  notices: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  going: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
});
