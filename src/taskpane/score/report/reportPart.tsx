import { Button, Field, Textarea } from "@fluentui/react-components";
import { useContext, useRef, useState } from "react";

import type { ReportView } from "../../../actions/reporting";
import { type Day, formatDay } from "../../../registers/text/dates";
import type { Language } from "../../../wording";
import { reportPane as en } from "../../../wording/en/reportPane";
import type { ReportPaneWording } from "../../../wording/reportPane";
import { reportPane as vi } from "../../../wording/vi/reportPane";
import { useLayout } from "../../frame/useLayout";
import { LanguageContext, useWords } from "../../frame/words";
import { useRunner } from "../../work/useRunner";

const WORDS: Readonly<Record<Language, ReportPaneWording>> = { vi, en };

/** The report as sentences, to be taken over into Word, and how long there is until something must be sent. */
export function ReportPart({ today }: { readonly today: () => Day }) {
  const layout = useLayout();
  const { pane } = useWords();
  const words = WORDS[useContext(LanguageContext)];
  const { run, running, goTo } = useRunner();
  const [report, setReport] = useState<ReportView | null>(null);
  return (
    <section className={layout.stack} aria-labelledby="reporting">
      <h2 id="reporting" className={layout.heading}>
        {words.heading}
      </h2>
      <p className={layout.text}>{words.intro}</p>
      {report ? (
        <>
          <ul className={layout.list}>
            {report.deadlines.map(({ id, text, last }) => (
              <li key={id}>{words.deadline(text, formatDay(last), last - today())}</li>
            ))}
          </ul>
          <ReportText text={report.text} words={words} />
          {report.sheet !== null && (
            <Button onClick={() => goTo({ sheet: report.sheet ?? "", cell: "A1" })}>
              {pane.openSheet(report.sheet)}
            </Button>
          )}
        </>
      ) : (
        <Button
          disabled={running !== null}
          onClick={() => run({ ask: (desk) => desk.report(), done: setReport })}
        >
          {words.start}
        </Button>
      )}
    </section>
  );
}

function ReportText({ text, words }: { readonly text: string; readonly words: ReportPaneWording }) {
  const layout = useLayout();
  const field = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const take = async () => {
    const box = field.current?.querySelector("textarea");
    box?.focus();
    box?.select();
    setSaid((await isCopied(text)) ? words.copied : words.selected);
  };
  return (
    <div ref={field} className={layout.stack}>
      <Field label={words.text}>
        <Textarea readOnly value={text} rows={10} resize="vertical" />
      </Field>
      <Button appearance="primary" onClick={() => void take()}>
        {words.copy}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}

/** Many hosts keep pages in frames from the clipboard; then the text is selected already. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
