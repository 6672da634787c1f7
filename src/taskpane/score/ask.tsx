import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";

import type { ReportPeriod } from "../../actions/desk";
import { periodFor, reportDates } from "../../actions/desk/reportDates";
import type { Span } from "../../campaign/span";
import { calendar, type Day, formatDay } from "../../registers/text/dates";
import type { ScorePaneWording } from "../../wording/scorePane";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { useScoreWords } from "./scoreWords";
import type { Scoring } from "./useScoring";

/** Which period, up to which day; the workbook takes what is chosen when the scorecard is made. */
export function Ask(props: {
  readonly scoring: Scoring;
  readonly period: ReportPeriod;
  readonly today: () => Day;
}) {
  const { pane } = useWords();
  const words = useScoreWords();
  const { running } = useRunner();
  const { scoring, period: present } = props;
  const spans = spansOf(words);
  const [span, setSpan] = useState<Span | null>(null);
  const [day, setDay] = useState<Day | null>(null);
  const period = periodFor(span ?? present.span, present, props.today());
  const days = reportDates(period);
  const reportDate = day !== null && days.includes(day) ? day : period.reportDate;
  const isPresent = period.span === present.span;
  const ask = () => {
    const year = calendar(period.start).year;
    scoring.start(
      isPresent ? null : { year, span: period.span },
      isPresent && reportDate === present.reportDate ? null : reportDate,
    );
  };
  return (
    <>
      <Field label={words.period}>
        <Select
          value={period.span}
          onChange={(_, { value }) => setSpan(spans.find((one) => one === value) ?? null)}
        >
          {spans.map((one) => (
            <option key={one} value={one}>
              {one === present.span ? words.present(words.periods[one]) : words.periods[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.reportDate}>
        <Select value={String(reportDate)} onChange={(_, { value }) => setDay(Number(value))}>
          {days.map((one) => (
            <option key={one} value={String(one)}>
              {isPresent && one === present.reportDate ? words.present(formatDay(one)) : formatDay(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" size="large" disabledFocusable={running !== null} onClick={ask}>
        {scoring.view ? pane.score.again : pane.score.start}
      </Button>
    </>
  );
}

/** In the order of the words. */
function spansOf({ periods }: ScorePaneWording): Span[] {
  return Object.keys(periods) as Span[];
}
