import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { PartCard } from "../../../actions/desk";
import type { TargetDraft } from "../../../actions/own";
import type { OwnPaneWording } from "../../../wording/ownPane";
import { Trouble } from "../../../workbook/trouble";
import { useRunner } from "../../work/useRunner";
import { useOwnWords } from "./ownWords";

/** What a draft would come to, or what it still lacks; asked for when nothing has been typed for a moment. */
export function Tried({ draft }: { readonly draft: TargetDraft }) {
  const words = useOwnWords();
  const { quietly } = useRunner();
  const [tried, setTried] = useState<{ readonly of: TargetDraft; readonly answer: Answer } | null>(null);
  useEffect(() => {
    let isOld = false;
    const later = setTimeout(() => {
      quietly({
        ask: async (desk): Promise<Answer> => {
          try {
            // The code and the text change nothing of what is counted.
            return { card: await desk.tryTarget({ ...draft, id: draft.id || "A", text: draft.text || "A" }) };
          } catch (error) {
            if (!(error instanceof Trouble) || !DRAFT_TROUBLES.has(error.code)) throw error;
            return { trouble: error };
          }
        },
        done: (answer) => {
          if (!isOld) setTried({ of: draft, answer });
        },
      });
    }, PAUSE);
    return () => {
      isOld = true;
      clearTimeout(later);
    };
  }, [draft, quietly]);
  const answer = tried?.of === draft ? tried.answer : null;
  return (
    <div role="status">
      <MessageBar intent={isWrong(answer) ? "warning" : "info"} layout="multiline">
        <MessageBarBody>
          <b>{words.now}: </b>
          {!answer && words.counting}
          {answer?.trouble && sentenceOf(answer.trouble, words.lacks)}
          {answer?.card && `${words.verdicts[answer.card.verdict]}. ${words.counts(answer.card)}`}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** As the form calls things: there is no sheet yet in which it would stand. */
function sentenceOf({ code, details }: Trouble, lacks: OwnPaneWording["lacks"]): string {
  const { field = "", value = "", expected } = details;
  if (code === "definition-lacks") return lacks.part(expected ?? "");
  if (value !== "") return lacks.wrong(field, value, expected);
  return code === "target-level-unreadable" ? lacks.level : lacks.blank(field);
}

/** What is not there yet is no mistake. */
function isWrong(answer: Answer | null): boolean {
  const { code, details } = answer?.trouble ?? {};
  return code !== undefined && code !== "definition-lacks" && (details?.value ?? "") !== "";
}

type Answer =
  | { readonly card: PartCard; readonly trouble?: never }
  | { readonly trouble: Trouble; readonly card?: never };

/** What a person who is still typing is about to put right. */
const DRAFT_TROUBLES: ReadonlySet<string> = new Set([
  "definition-unreadable",
  "definition-lacks",
  "target-level-unreadable",
]);

/** Milliseconds. */
const PAUSE = 500;
