import { type KeyboardEvent, type RefObject, useRef } from "react";
import type { BookView, CellDetail, Keeper, SheetShape } from "../keeper/keeper";
import { boxOf, type Cursor, cursorAt } from "./cursor";
import { type Draft, draftCommandOf } from "./draft";
import type { GridHandle } from "./Grid";
import { commandOf } from "./keys";
import { runCommand } from "./runCommand";
import { useChoices } from "./useChoices";
import { useClipboard } from "./useClipboard";
import { useDraft } from "./useDraft";
import type { Entering } from "./useEntering";

export interface TypedIn {
  readonly keeper: Keeper;
  readonly book: BookView;
  readonly sheet: string;
  readonly shape: SheetShape;
  readonly cursor: Cursor;
  readonly move: (cursor: Cursor) => void;
  readonly detail: CellDetail | null;
  readonly entering: Entering;
  readonly grid: RefObject<GridHandle | null>;
  readonly onLost: (error: unknown) => void;
  readonly onSave: () => void;
  readonly onSheet: (step: 1 | -1) => void;
}

/** The keyboard of the grid: moving, writing, choosing from a list. */
export function useTyping(on: TypedIn) {
  const { keeper, sheet, cursor, move, detail, entering, onLost } = on;
  const { box, draft, begin, write, drop, focus } = useDraft();
  /** Where Enter leads back to after some Tabs: the column that the row was begun in. */
  const begun = useRef<number | null>(null);
  /** Until the text of a cell that is opened has come: what is typed meanwhile must not take its place. */
  const opening = useRef(false);
  const cell = cursorAt(cursor.active.row, cursor.active.column);

  const put = async (text: string, area: Cursor) => {
    const answer = await entering.enter({ sheet, box: boxOf(area), texts: [[text]], pasted: false });
    if (answer === "entered") return;
    // The cursor has gone on meanwhile.
    move(area);
    if (answer === "again") begin({ text, before: null, typedOver: false });
    focus();
  };
  const choices = useChoices(detail, (text) => void put(text, cell).catch(onLost));
  const clipboard = useClipboard({ ...on, editing: draft !== null });

  /** Enters the draft, if there is one, into an area. */
  const enter = (area: Cursor) => {
    drop();
    if (draft && draft.text !== draft.before) put(draft.text, area).catch(onLost);
  };
  /** One step by Enter or Tab, as people fill rows: Tab, Tab, Enter leads to the beginning of the next one. */
  const step = (rows: number, columns: number) => {
    const { row, column } = cursor.active;
    if (columns !== 0) begun.current ??= column;
    const back = rows > 0 ? begun.current : null;
    if (rows !== 0) begun.current = null;
    move(cursorAt(row + rows, back ?? column + columns));
  };
  const edit = () => {
    focus();
    choices.close();
    const open = ({ text }: CellDetail) => begin({ text, before: text, typedOver: false });
    if (detail) {
      open(detail);
      return;
    }
    opening.current = true;
    keeper
      .cell(sheet, cursor.active.row, cursor.active.column)
      .then(open)
      .catch(onLost)
      .finally(() => (opening.current = false));
  };

  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Keys of a letter that is still being composed.
    if (event.nativeEvent.isComposing) return;
    if (opening.current) event.preventDefault();
    else if (choices.onKey(event)) event.preventDefault();
    else if (draft) onDraftKey(event, draft);
    else onGridKey(event);
  };
  const onGridKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    if (command.kind === "move" && (event.key === "Enter" || event.key === "Tab")) {
      step(command.rows, command.columns);
      return;
    }
    begun.current = null;
    if (command.kind === "edit") edit();
    else if (command.kind === "retype") write("");
    else if (command.kind === "list") choices.toggle();
    else runCommand(command, on);
  };
  const onDraftKey = (event: KeyboardEvent<HTMLTextAreaElement>, { typedOver }: Draft) => {
    const command = draftCommandOf(event, typedOver);
    if (!command) return;
    event.preventDefault();
    const field = event.currentTarget;
    switch (command.kind) {
      case "drop":
        drop();
        break;
      case "fill":
        enter(cursor);
        break;
      case "newLine":
        field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
        write(field.value);
        break;
      case "enter":
        enter(cell);
        step(command.rows, command.columns);
    }
  };
  /** A click elsewhere enters what was being written. */
  const select = (next: Cursor) => {
    if (draft) enter(cell);
    choices.close();
    begun.current = null;
    focus();
    move(next);
  };

  return {
    ...clipboard,
    ...{ box, draft, choices, focus, edit, write, drop, onKey, select },
    writeInBar: (text: string) =>
      begin({ text, typedOver: false, before: draft ? draft.before : (detail?.text ?? null) }),
    enterFromBar: () => {
      enter(cell);
      step(1, 0);
    },
  };
}
