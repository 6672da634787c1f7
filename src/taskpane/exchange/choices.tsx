import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Building20Regular, MailInbox20Regular, PeopleTeam20Regular } from "@fluentui/react-icons";

import type { ExchangePage } from "../../wording/exchangePane";
import { LastWrite } from "../frame/lastWrite";
import { Undone } from "../frame/undone";
import { useLayout } from "../frame/useLayout";
import { useRunner } from "../work/useRunner";
import { useExchangeWords } from "./exchangeWords";
import type { Sharing } from "./useSharing";

const PAGES: readonly ExchangePage[] = ["superior", "departments", "receive"];

/** What can be done here, and the last merge with the way back from it. */
export function Choices(props: {
  readonly sharing: Sharing;
  readonly onChoose: (page: ExchangePage, button: HTMLElement) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useExchangeWords();
  const { running } = useRunner();
  const { sharing } = props;
  const { last } = sharing;
  return (
    <>
      <h2 className={layout.heading}>{words.choose}</h2>
      <ul className={mergeClasses(layout.list, layout.stack)}>
        {PAGES.map((page) => {
          const Sign = SIGNS[page];
          return (
            <li key={page}>
              <button
                type="button"
                className={styles.choice}
                aria-disabled={running !== null}
                onClick={({ currentTarget }) => {
                  if (!running) props.onChoose(page, currentTarget);
                }}
              >
                <Sign className={styles.sign} aria-hidden />
                <span>
                  <span className={styles.title}>{words.choices[page].title}</span>
                  <span className={styles.what}>{words.choices[page].what}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {sharing.restored && <Undone restored={sharing.restored} words={words.last} />}
      {last && <LastWrite last={last} words={words.last} onUndo={sharing.undo} />}
    </>
  );
}

const SIGNS = { superior: Building20Regular, departments: PeopleTeam20Regular, receive: MailInbox20Regular };

const useStyles = makeStyles({
  choice: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sign: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  what: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
