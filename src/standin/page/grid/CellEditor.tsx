import type { ClipboardEvent, KeyboardEvent, RefObject } from "react";
import type { Words } from "../words";
import { cssOf } from "./place";
import type { Place } from "./Grid";

interface CellEditorProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly place: Place;
  readonly address: string;
  readonly editing: boolean;
  /** Of a drop-down that is open. */
  readonly choice: string | undefined;
  readonly words: Words;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent<HTMLTextAreaElement>, cut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: () => void;
}

/**
 * Has the focus as long as the grid has it, seen only while a cell is edited: a keyboard program that composes
 * Vietnamese letters needs a field that is there before the first key.
 */
export function CellEditor(props: CellEditorProps) {
  const { box, place, address, editing, choice, words } = props;
  return (
    <textarea
      ref={box}
      className={editing ? "editor editing" : "editor"}
      style={cssOf(place)}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={words.cellEditor(address)}
      aria-describedby="leave-grid"
      {...(choice === undefined ? {} : { "aria-activedescendant": choice, "aria-controls": "choices" })}
      onInput={(event) => props.onText(event.currentTarget.value)}
      onKeyDown={props.onKey}
      onCopy={(event) => props.onCopy(event, false)}
      onCut={(event) => props.onCopy(event, true)}
      onPaste={props.onPaste}
      onBlur={props.onLeave}
    />
  );
}
