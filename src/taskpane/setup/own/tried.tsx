import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { PartCard } from "../../../actions/desk";
import type { TargetDraft } from "../../../actions/own";
import { Trouble } from "../../../workbook/trouble";
import { useWords } from "../../frame/words";
import { useRunner } from "../../work/useRunner";
import { useOwnWords } from "./ownWords";

/** What a draft would come to, or what it still lacks; asked for when nothing has been typed for a moment. */
export function Tried({ draft }: { readonly draft: TargetDraft }) {
  const words = useOwnWords();
  const { troubles } = useWords();
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
      <MessageBar intent={answer?.trouble ? "warning" : "info"} layout="multiline">
        <MessageBarBody>
          <b>{words.now}: </b>
          {!answer && words.counting}
          {answer?.trouble && troubles[answer.trouble.code](answer.trouble.details)}
          {answer?.card && `${words.verdicts[answer.card.verdict]}. ${words.counts(answer.card)}`}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
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
