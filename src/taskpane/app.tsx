import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { Moment } from "../actions/exchange";
import type { Day } from "../registers/text/dates";
import type { Language } from "../wording";
import { useDark } from "./frame/useDark";
import { LanguageContext } from "./frame/words";
import type { Opening, RunAtOnce } from "./opening";
import { Pane } from "./pane";
import type { Runner } from "./work/runner";
import { RunnerContext } from "./work/useRunner";

/** What the pane is started with; only the door knows where it comes from. */
export interface Start {
  readonly runner: Runner;
  /** Comes once Excel has answered. */
  readonly opening: Promise<Opening>;
  /** What a button of the ribbon asked for; null = nothing. */
  readonly runAtOnce: RunAtOnce | null;
  readonly today: () => Day;
  readonly now: () => Moment;
  /** Called when the pane can be seen. */
  readonly onShown: () => void;
}

export function App({ runner, opening, ...start }: Start) {
  const [opened, setOpened] = useState<Opening | null>(null);
  const [chosen, setChosen] = useState<Language | null>(null);
  const styles = useStyles();
  const language = chosen ?? opened?.language ?? "vi";
  const dark = useDark(opened?.isDark);
  useEffect(() => void opening.then(setOpened), [opening]);
  useEffect(() => {
    document.documentElement.lang = language;
    // For what the browser itself draws: the scroll bar, the choices of a list.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [language, dark]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.whole}>
      <LanguageContext value={language}>
        <RunnerContext value={runner}>
          <Pane {...start} opening={opening} language={language} onLanguage={setChosen} />
        </RunnerContext>
      </LanguageContext>
    </FluentProvider>
  );
}

const useStyles = makeStyles({ whole: { minHeight: "100vh" } });
