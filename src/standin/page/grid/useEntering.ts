import { useCallback } from "react";
import type { Validation } from "../../../workbook/plan";
import type { Entered, Entry, Keeper } from "../keeper/keeper";
import type { Ask } from "../parts/Ask";
import type { Words } from "../words";

/** `again`: the person wants to write once more; `dropped`: they do not, and the cell is as before. */
export type Answer = "entered" | "again" | "dropped";

export interface Entering {
  readonly enter: (entry: Omit<Entry, "insist">) => Promise<Answer>;
  /** Tells why something was not done. */
  readonly report: (result: Entered) => Promise<void>;
}

/** Writes what a person typed, and asks what Excel would ask where it is against the rule of the cell. */
export function useEntering(keeper: Keeper, ask: Ask, words: Words): Entering {
  const report = useCallback(
    async (result: Entered) => {
      if (result.kind !== "refused") return;
      await ask({ title: words.sorryTitle, text: words.refusals[result.why], answers: [words.ok] });
    },
    [ask, words],
  );
  const enter = useCallback(
    async (entry: Omit<Entry, "insist">): Promise<Answer> => {
      const result = await keeper.enter({ ...entry, insist: false });
      if (result.kind !== "against") {
        await report(result);
        return result.kind === "done" ? "entered" : "dropped";
      }
      const { question, insisting, again } = questionOf(result.validation, words);
      const answer = await ask(question);
      if (answer !== insisting) return answer === again ? "again" : "dropped";
      await report(await keeper.enter({ ...entry, insist: true }));
      return "entered";
    },
    [keeper, ask, words, report],
  );
  return { enter, report };
}

/** As Excel asks; the numbers say which answer means what, -1 for none. */
function questionOf({ error, onError }: Validation, words: Words) {
  const title = error?.title ? error.title : words.againstTitle;
  const text = error?.text ? error.text : words.against;
  switch (onError) {
    case "stop":
      return { question: { title, text, answers: [words.again, words.cancel] }, insisting: -1, again: 0 };
    case "warning": {
      const answers = [words.yes, words.no, words.cancel];
      return { question: { title, text: `${text}\n${words.insist}`, answers }, insisting: 0, again: 1 };
    }
    case "information":
      return { question: { title, text, answers: [words.ok, words.cancel] }, insisting: 0, again: -1 };
  }
}
