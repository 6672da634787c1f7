import { useEffect, useRef } from "react";
import type { Language } from "../../../wording";
import { openFrame } from "../../host/browser";
import type { Keeper } from "../keeper/keeper";
import type { Words } from "../words";
import { paneSource } from "./paneSource";
import type { Run } from "./Ribbon";

interface PaneFrameProps {
  readonly keeper: Keeper;
  readonly run: Run;
  readonly language: Language;
  readonly words: Words;
  readonly onClose: () => void;
  readonly onLost: (error: unknown) => void;
}

const LANGUAGES = { vi: "vi-VN", en: "en-US" } as const;

/** The pane as it is in Excel, and its line to the workbook. Begun anew for every click on a button of the ribbon. */
export function PaneFrame({ keeper, run, language, words, onClose, onLost }: PaneFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  // The pane has a language switch of its own, and must not begin anew because the page around it changes.
  const first = useRef(LANGUAGES[language]);
  const title = useRef(words.paneTitle);
  useEffect(() => {
    let close: () => void = () => undefined;
    let stopped = false;
    const open = async () => {
      const pane = await paneSource(run);
      let reply: (message: string) => void = () => undefined;
      await keeper.newPane(first.current, (message) => reply(message));
      if (stopped || !place.current) return;
      const receive = (message: string, answer: (message: string) => void) => {
        reply = answer;
        keeper.fromPane(message);
      };
      const frame = document.createElement("iframe");
      frame.title = title.current;
      close = openFrame({ frame, pane, language: first.current, receive });
      // Not before: the name that the pane reads its host from is given to a frame when it is put into the page.
      place.current.replaceChildren(frame);
    };
    open().catch(onLost);
    return () => {
      stopped = true;
      close();
    };
  }, [keeper, run, onLost]);
  return (
    <aside className="pane" aria-label={words.paneTitle}>
      <div className="paneTitle">
        <h2>{words.title}</h2>
        <button type="button" className="quiet" aria-label={words.closePane} onClick={onClose}>
          <Cross />
        </button>
      </div>
      <div className="frame" ref={place} />
    </aside>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
      <path d="M1 1 L11 11 M11 1 L1 11" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
