import { useEffect } from "react";
import type { Words } from "../words";
import type { Place } from "./Grid";
import { cssOf, useRoom } from "./place";

interface DropDownProps {
  readonly place: Place;
  readonly choices: readonly string[];
  /** Null while it is closed. */
  readonly at: number | null;
  readonly words: Words;
  readonly onOpen: () => void;
  readonly onChoose: (index: number) => void;
}

export const choiceId = (index: number): string => `choice-${String(index)}`;

/** The button beside a cell that has a list, and the list. Its keys are handled by the editor, which keeps the focus. */
export function DropDown({ place, choices, at, words, onOpen, onChoose }: DropDownProps) {
  const list = useRoom<HTMLDivElement>(place, at !== null);
  useEffect(() => {
    if (at !== null) list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div className="over dropDown" style={cssOf(place)}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={words.openChoices}
        aria-expanded={at !== null}
        // The editor keeps the focus.
        onPointerDown={(event) => event.preventDefault()}
        onClick={onOpen}
      >
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden>
          <path d="M1 3 L5 7 L9 3 Z" fill="currentColor" />
        </svg>
      </button>
      {at !== null && (
        <div role="listbox" id="choices" aria-label={words.choices} ref={list}>
          {choices.map((choice, index) => (
            <div
              key={choice}
              role="option"
              id={choiceId(index)}
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(index)}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
