import type { LiveBook } from "../../book/liveBook";
import { word } from "./argument";
import { kindOf } from "./kind";
import { thing, type Thing } from "./thing";

export function application(book: LiveBook): Thing {
  return thing(APPLICATION, book);
}

/** Formulas are calculated when somebody looks: there is no other mode, and nothing to suspend. */
const APPLICATION = kindOf<LiveBook>({
  name: "Application",
  properties: {
    CalculationMode: {
      get: () => "Automatic",
      set(_book, mode, runtime) {
        const wanted = word(mode, ["Automatic", "AutomaticExceptTables", "Manual"]);
        if (wanted !== "Automatic") throw runtime.unknown(`Application.calculationMode = "${wanted}"`);
      },
    },
    CalculationState: { since: 9, get: () => "Done" },
  },
  methods: {
    Calculate: { run: (_book, [type]) => void word(type, ["Recalculate", "Full", "FullRebuild"]) },
    SuspendApiCalculationUntilNextSync: { since: 6, run: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: 9, run: () => null },
  },
});
