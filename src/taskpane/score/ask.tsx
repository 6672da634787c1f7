import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";

import type { ReportPeriod } from "../../actions/desk";
import { periodFor, reportDates } from "../../actions/desk/reportDates";
import { phaseDate, phaseDates } from "../../actions/desk/phaseDates";
import type { Phase } from "../../campaign/phase";
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
  /** Of the campaign; empty = it has none. */
  readonly phases: readonly Phase[];
  readonly today: () => Day;
}) {
  const { pane } = useWords();
  const words = useScoreWords();
  const { running } = useRunner();
  const { scoring, period: present, phases } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState<Day | null>(null);
  const choices = choicesOf(words, phases);
  const used = present.phase === undefined ? present.span : phaseCode(present.phase);
  const choice = choices.find(({ value }) => value === (chosen ?? used)) ?? { value: used, text: used };
  const { days, usual, asked } = datesOf(choice, present, props.today());
  const reportDate = day !== null && days.includes(day) ? day : usual;
  const isPresent = choice.value === used;
  const ask = () => {
    scoring.start(
      isPresent ? null : asked,
      isPresent && reportDate === present.reportDate ? null : reportDate,
    );
  };
  return (
    <>
      <Field label={words.period}>
        <Select value={choice.value} onChange={(_, { value }) => setChosen(value)}>
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {value === used ? words.present(text) : text}
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

/** A period of the year, or a phase of the campaign. */
interface Choice {
  readonly value: string;
  readonly text: string;
  readonly span?: Span;
  readonly phase?: Phase;
  /** Of the phase, counted from 1. */
  readonly number?: number;
}

/** Periods in the order of the words, then the phases. */
function choicesOf({ periods, phase: phaseText }: ScorePaneWording, phases: readonly Phase[]): Choice[] {
  const spans = Object.keys(periods) as Span[];
  return [
    ...spans.map((span) => ({ value: span, text: periods[span], span })),
    ...phases.map((phase, index) => {
      const number = index + 1;
      return { value: phaseCode(number), text: phaseText(phase), phase, number };
    }),
  ];
}

/** Which days a choice may be reported up to, and what is asked of the desk. */
function datesOf({ span, phase, number }: Choice, present: ReportPeriod, today: Day) {
  if (phase && number !== undefined) {
    const { reportDate } = present.year;
    const usual = phaseDate(phase, reportDate, today);
    return { days: phaseDates(phase, reportDate), usual, asked: { phase: number } };
  }
  const period = periodFor(span ?? present.span, present, today);
  const { year } = calendar(period.start);
  return { days: reportDates(period), usual: period.reportDate, asked: { year, span: period.span } };
}

/** As the command line calls it. */
const phaseCode = (number: number) => `phase:${String(number)}`;
