import { Button, Field, Input } from "@fluentui/react-components";
import { useRef, useState } from "react";

import type { ScoreView } from "../../../actions/desk";
import type { Frozen } from "../../../actions/freeze";
import { calendar, type Day, formatDay } from "../../../registers/text/dates";
import { GoodNews } from "../../frame/goodNews";
import { useLayout } from "../../frame/useLayout";
import { useWords } from "../../frame/words";
import { useRunner } from "../../work/useRunner";
import { useFreezeWords } from "../freezeWords";
import { useScoreWords } from "../scoreWords";

/** Keeps the period of the scorecard as values: who does it, and what was kept before. */
export function FreezePart({ view, today }: { readonly view: ScoreView; readonly today: () => Day }) {
  const layout = useLayout();
  const { pane } = useWords();
  const { freeze: words } = useFreezeWords();
  const { asOf } = useScoreWords();
  const { run, running, goTo } = useRunner();
  const [by, setBy] = useState("");
  const [asked, setAsked] = useState(false);
  const [frozen, setFrozen] = useState<Frozen | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const { own, periods } = view.freezes;
  const isFrozen = frozen !== null || periods.some(({ code }) => code === own);
  const nobody = by.trim() === "";
  const remarks = view.points?.remarks.length ?? 0;
  const freeze = () => {
    setAsked(true);
    if (nobody) {
      field.current?.querySelector("input")?.focus();
      return;
    }
    const { start, span, reportDate } = view.period;
    const period = { year: calendar(start).year, span };
    run({
      ask: (desk) => desk.freeze({ period, reportDate, by: by.trim(), today: today(), again: isFrozen }),
      done: setFrozen,
    });
  };
  return (
    <section className={layout.stack} aria-labelledby="freezing">
      <h2 id="freezing" className={layout.heading}>
        {words.heading}
      </h2>
      {frozen ? (
        <>
          <GoodNews focus>{words.done(frozen.period, frozen.sheet)}</GoodNews>
          <Button onClick={() => goTo({ sheet: frozen.sheet, cell: "A1" })}>
            {pane.openSheet(frozen.sheet)}
          </Button>
        </>
      ) : (
        <>
          <p className={layout.text}>{words.intro}</p>
          <p className={layout.text}>
            <b>
              {asOf(view.period.span, calendar(view.period.start).year, formatDay(view.period.reportDate))}
            </b>
          </p>
          {view.period.reportDate < view.period.end && (
            <p className={layout.text}>{words.notOver(formatDay(view.period.end))}</p>
          )}
          {remarks > 0 && <p className={layout.text}>{words.remarks(remarks)}</p>}
          {periods.length > 0 && (
            <div>
              <h3 className={layout.subheading}>{words.already}</h3>
              <ul className={layout.list}>
                {periods.map(({ code, by: who, on }) => (
                  <li key={code} className={layout.quiet}>
                    {words.period(code, who, on === null ? null : formatDay(on))}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {isFrozen && <p className={layout.text}>{words.ownFrozen(own)}</p>}
          <div ref={field}>
            <Field label={words.by} {...(asked && nobody ? { validationMessage: words.byMissing } : {})}>
              <Input value={by} onChange={(_, { value }) => setBy(value)} />
            </Field>
          </div>
          <div>
            <Button disabledFocusable={running !== null} onClick={freeze}>
              {isFrozen ? words.again : words.start}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
