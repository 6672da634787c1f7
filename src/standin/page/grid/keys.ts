/** What a key asks of the grid while no cell is being edited. */
export type Command =
  | { readonly kind: "move"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: "page"; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly kind: "edge"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: "home" | "first" | "last"; readonly extend: boolean }
  | { readonly kind: "sheet"; readonly direction: 1 | -1 }
  | { readonly kind: "edit" | "retype" | "clear" | "undo" | "all" | "list" | "save" };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** As in Excel; null for keys that are not the grid's. */
export function commandOf(pressed: Key): Command | null {
  const { key, shiftKey: extend, altKey } = pressed;
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return key === "ArrowDown" && !ctrl ? { kind: "list" } : null;
  const [rows, columns] = ARROWS[key] ?? [0, 0];
  if (key in ARROWS) return { kind: ctrl ? "edge" : "move", rows, columns, extend };
  return ctrl ? withCtrl(key, extend) : plain(key, extend);
}

function plain(key: string, shift: boolean): Command | null {
  const move = (rows: number, columns: number): Command => ({ kind: "move", rows, columns, extend: false });
  switch (key) {
    case "Enter":
      return move(shift ? -1 : 1, 0);
    case "Tab":
      return move(0, shift ? -1 : 1);
    case "Home":
      return { kind: "home", extend: shift };
    case "PageUp":
      return { kind: "page", direction: -1, extend: shift };
    case "PageDown":
      return { kind: "page", direction: 1, extend: shift };
    case "F2":
      return { kind: "edit" };
    case "Backspace":
      return { kind: "retype" };
    case "Delete":
      return { kind: "clear" };
    default:
      return null;
  }
}

function withCtrl(key: string, extend: boolean): Command | null {
  switch (key) {
    case "Home":
      return { kind: "first", extend };
    case "End":
      return { kind: "last", extend };
    case "PageUp":
      return { kind: "sheet", direction: -1 };
    case "PageDown":
      return { kind: "sheet", direction: 1 };
    case "z":
    case "Z":
      return extend ? null : { kind: "undo" };
    case "a":
    case "A":
      return { kind: "all" };
    case "s":
    case "S":
      return { kind: "save" };
    default:
      return null;
  }
}
