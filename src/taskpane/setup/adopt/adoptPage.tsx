import { useState } from "react";

import type { RegisterSummary } from "../../../actions/desk";
import type { Moment } from "../../../actions/exchange";
import { Page } from "../../frame/page";
import { useAdoptWords } from "./adoptWords";
import { ChooseSheet } from "./chooseSheet";
import { Report } from "./report";
import { SheetPlan } from "./sheetPlan";
import { useAdopting } from "./useAdopting";

/** A sheet that somebody keeps is taken over: which one, what becomes of it, what came of that, and the way back. */
export function AdoptPage(props: {
  readonly registers: readonly RegisterSummary[];
  readonly now: () => Moment;
  /** How many entries there are is not the same any more. */
  readonly onWritten: () => void;
  readonly onBack: () => void;
}) {
  const words = useAdoptWords();
  const [today] = useState(() => Math.floor(props.now()));
  const adopting = useAdopting(props.now, props.onWritten);
  const { chosen, report, became, restored } = adopting;
  const isOver = report !== null || became !== null || restored !== null;
  const sheetOf = (id: string) => props.registers.find((one) => one.id === id)?.sheet ?? id;
  const inside = () => {
    if (isOver) return <Report adopting={adopting} sheetOf={sheetOf} />;
    if (chosen)
      return <SheetPlan adopting={adopting} chosen={chosen} registers={props.registers} today={today} />;
    return <ChooseSheet adopting={adopting} sheetOf={sheetOf} />;
  };
  const isPlan = chosen !== null && !isOver;
  return (
    // What came of a sheet stands below the heading of that sheet, and takes the focus by itself.
    <Page
      key={chosen ? "sheet" : "choose"}
      title={chosen ? words.plan.title(chosen.sheet.sheet) : words.choose.title}
      back={isPlan ? words.plan.back : words.back}
      onBack={isPlan ? adopting.forget : props.onBack}
    >
      {inside()}
    </Page>
  );
}
