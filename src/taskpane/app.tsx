import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { Day } from "../registers/text/dates";
import type { Language } from "../wording";
import { useDark } from "./frame/useDark";
import { LanguageContext } from "./frame/words";
import { Pane } from "./pane";
import type { Runner } from "./work/runner";
import { RunnerContext } from "./work/useRunner";

/** What the pane is started with; only the door knows where it comes from. */
export interface Start {
  readonly runner: Runner;
  readonly language: Language;
  /** Undefined where Excel does not tell. */
  readonly isDark: boolean | undefined;
  /** What a button of the ribbon asked for; null = nothing. */
  readonly runAtOnce: "check" | "score" | null;
  readonly today: () => Day;
  /** Called when the pane can be seen. */
  readonly onShown: () => void;
}

export function App({ runner, isDark, onShown, ...start }: Start) {
  const [language, setLanguage] = useState(start.language);
  const styles = useStyles();
  const dark = useDark(isDark);
  useEffect(onShown, [onShown]);
  useEffect(() => {
    document.documentElement.lang = language;
    // For what the browser itself draws: the scroll bar, the choices of a list.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [language, dark]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.whole}>
      <LanguageContext value={language}>
        <RunnerContext value={runner}>
          <Pane {...start} language={language} onLanguage={setLanguage} />
        </RunnerContext>
      </LanguageContext>
    </FluentProvider>
  );
}

const useStyles = makeStyles({ whole: { minHeight: "100vh" } });
