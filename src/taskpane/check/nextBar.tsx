import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronUp20Regular } from "@fluentui/react-icons";

import type { MarkWording } from "../../wording/checkPane";
import type { PaneWording } from "../../wording/pane";
import { useWords } from "../frame/words";
import { useCheckWords } from "./checkWords";
import { type News, numbered } from "./order";
import type { Checking } from "./useChecking";

/** Stays below whatever is scrolled to: on to the next finding, and what became of the last. */
export function NextBar({ checking }: { readonly checking: Checking }) {
  const styles = useStyles();
  const { check } = useWords().pane;
  const { mark } = useCheckWords();
  const { list, current, news } = checking;
  if (!list) return null;
  const here = numbered(list).find(({ key }) => key === current);
  return (
    <div className={list.total > 0 || news ? styles.bar : undefined}>
      <div role="status">{news && <p className={styles.news}>{told(news, check, mark)}</p>}</div>
      {list.total > 0 && (
        <div className={styles.buttons}>
          <Button
            icon={<ChevronUp20Regular />}
            aria-label={check.previous}
            title={check.previous}
            onClick={() => checking.move(-1)}
          />
          <span className={styles.at}>{here && check.at(here.position, list.total)}</span>
          <Button appearance="primary" className={styles.next} onClick={() => checking.move(1)}>
            {check.next}
          </Button>
        </div>
      )}
    </div>
  );
}

function told(news: News, check: PaneWording["check"], mark: MarkWording): string {
  if (news.kind === "marked") return mark.marked(news.cell, news.left);
  if (news.kind === "appeared") return check.appeared(news.count, news.total);
  if (news.cell !== null) return check.correctedCell(news.cell, news.left);
  return check.corrected(news.count, news.left);
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  news: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  buttons: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  at: { minWidth: "48px", textAlign: "center" },
  next: { flexGrow: 1 },
});
