import { useCallback, useEffect, useRef, useState } from "react";

export interface Question {
  readonly title: string;
  readonly text: string;
  /** The first one is the usual answer; Escape gives the last one. */
  readonly answers: readonly string[];
}

/** Puts a question on the page and gives the index of the answer. */
export type Ask = (question: Question) => Promise<number>;

interface Asked {
  readonly question: Question;
  readonly answer: (index: number) => void;
}

/** One question at a time; those that come meanwhile wait. */
export function useAsk(): { readonly ask: Ask; readonly asked: Asked | null } {
  const [waiting, setWaiting] = useState<readonly Asked[]>([]);
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        const answer = (index: number) => {
          setWaiting(([, ...rest]) => rest);
          resolve(index);
        };
        setWaiting((before) => [...before, { question, answer }]);
      }),
    [],
  );
  return { ask, asked: waiting[0] ?? null };
}

export function QuestionBox({ question, answer }: Asked) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const last = question.answers.length - 1;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        answer(last);
      }}
    >
      <h2 id="question-title">{question.title}</h2>
      <p id="question-text">{question.text}</p>
      <div className="answers">
        {question.answers.map((text, index) => (
          <button
            key={text}
            type="button"
            className={index === 0 ? "primary" : ""}
            autoFocus={index === 0}
            onClick={() => answer(index)}
          >
            {text}
          </button>
        ))}
      </div>
    </dialog>
  );
}
