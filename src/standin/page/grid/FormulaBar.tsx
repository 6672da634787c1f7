import { type KeyboardEvent, useState } from "react";
import type { Words } from "../words";

interface FormulaBarProps {
  readonly address: string;
  readonly text: string;
  readonly words: Words;
  readonly onGo: (text: string) => void;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
}

/** Where the cursor stands, and what is in the cell: both can be written on. */
export function FormulaBar(props: FormulaBarProps) {
  const { address, text, words } = props;
  /** What is being written into the name box; null while it only shows where the cursor is. */
  const [place, setPlace] = useState<string | null>(null);
  const onBarKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Enter") props.onEnter();
    else props.onEscape();
  };
  return (
    <div className="formulaBar">
      <input
        className="nameBox"
        aria-label={words.nameBox}
        value={place ?? address}
        spellCheck={false}
        onChange={(event) => setPlace(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setPlace(null)}
        onKeyDown={({ key }) => {
          if (key === "Enter") props.onGo((place ?? address).trim());
          if (key === "Escape") props.onEscape();
        }}
      />
      <input
        className="valueBar"
        aria-label={words.valueBar}
        value={text}
        spellCheck={false}
        onChange={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={onBarKey}
      />
    </div>
  );
}
