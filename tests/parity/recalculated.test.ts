import { openXlsx } from "../../src/xlsx";
import { cases } from "./cases";
import { effort } from "./effort";
import { recalculatedAgrees } from "./inLibreOffice";
import { judgedBy } from "./judged";
import { differences } from "./reading";
import { shownIn } from "./shown";
import { bookIn, workbookOf } from "./workbooks";

recalculatedAgrees(
  "TypeScript and the formulas, recalculated by LibreOffice, agree",
  cases(true),
  effort.libreOffice,
  {
    // The file holds no calculated value; the words are those that our evaluator shows.
    prepare: async (one) => {
      const bytes = await workbookOf(one, { cached: false });
      const { texts } = await shownIn(openXlsx(await workbookOf(one, { cached: true })));
      return { bytes, judged: judgedBy(await bookIn(bytes)), texts };
    },
    compare: async ({ judged, texts }, file) => {
      const shown = await shownIn(openXlsx(file));
      return [...differences(judged, shown.judged), ...differences(texts, shown.texts)];
    },
  },
);
