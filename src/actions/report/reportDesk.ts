import { score } from "../../scoring/score";
import { lastDay } from "../../scoring/deadline";
import type { Workbook } from "../../workbook/workbook";
import { reportText } from "../../wording/vi/report/text";
import type { oneAtATime } from "../desk/inTurn";
import { bookFrom } from "../readBook";
import { readSheets } from "../readSheets";
import type { Deadline, ReportDesk } from "../reporting";
import { reportTexts } from ".";

export function reportDesk(workbook: Workbook, inTurn: ReturnType<typeof oneAtATime>): ReportDesk {
  return {
    report: () =>
      inTurn(async () => {
        const reading = await readSheets(workbook);
        const open = bookFrom(reading);
        const scorecard = score(open.book);
        const deadlines = scorecard.targets
          .flatMap(({ parts }) => parts)
          .flatMap(({ part: { id, text, measure }, tally }): Deadline[] =>
            measure.kind === "deadline" && tally.notDue > 0
              ? [{ id, text, last: lastDay(measure, open.book) }]
              : [],
          );
        const isThere = reading.outline.sheets.some(({ name }) => name === open.reportSheet);
        return {
          sheet: isThere ? open.reportSheet : null,
          text: reportText(reportTexts(open, scorecard)),
          deadlines,
        };
      }),
  };
}
