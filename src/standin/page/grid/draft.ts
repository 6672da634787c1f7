import type { Key } from "./keys";

/** What a person is writing and has not yet entered. */
export interface Draft {
  readonly text: string;
  /** Begun by typing over the cell: arrows enter it. Begun by F2 or in the bar: arrows move in the text. */
  readonly typedOver: boolean;
  /** What the cell had, so that nothing is written when nothing was changed; null where it was typed over. */
  readonly before: string | null;
}

/** What a key means while a cell is being edited; null where it belongs to the text. */
export type DraftCommand =
  | { readonly kind: "enter"; readonly rows: number; readonly columns: number }
  | { readonly kind: "fill" | "drop" | "newLine" };

export function draftCommandOf(pressed: Key, typedOver: boolean): DraftCommand | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = pressed;
  const enter = (rows: number, columns: number): DraftCommand => ({ kind: "enter", rows, columns });
  switch (key) {
    case "Enter":
      if (altKey) return { kind: "newLine" };
      if (ctrlKey || metaKey) return { kind: "fill" };
      return enter(shiftKey ? -1 : 1, 0);
    case "Tab":
      return enter(0, shiftKey ? -1 : 1);
    case "Escape":
      return { kind: "drop" };
    case "ArrowUp":
      return typedOver ? enter(-1, 0) : null;
    case "ArrowDown":
      return typedOver ? enter(1, 0) : null;
    case "ArrowLeft":
      return typedOver ? enter(0, -1) : null;
    case "ArrowRight":
      return typedOver ? enter(0, 1) : null;
    default:
      return null;
  }
}
