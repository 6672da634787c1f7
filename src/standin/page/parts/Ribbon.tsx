import type { Words } from "../words";

/** How the pane is opened: at its beginning, or with a work that starts at once. */
export type Run = "open" | "check" | "score" | "share";

interface RibbonProps {
  readonly words: Words;
  readonly onRun: (run: Run) => void;
}

/** The buttons that the add-in has in Excel. */
export function Ribbon({ words, onRun }: RibbonProps) {
  const button = (run: Run, icon: string, text: string) => (
    <button type="button" className="ribbonButton" onClick={() => onRun(run)}>
      <img src={`assets/${icon}-32.png`} alt="" width="20" height="20" />
      {text}
    </button>
  );
  return (
    <div role="toolbar" aria-label={words.title} className="ribbon">
      {button("open", "icon", words.pane)}
      {button("check", "check", words.check)}
      {button("score", "score", words.score)}
      {button("share", "share", words.share)}
    </div>
  );
}
