import { draftCommandOf } from "../../../src/standin/page/grid/draft";
import { cursorAt, moved } from "../../../src/standin/page/grid/cursor";
import { commandOf, type Key } from "../../../src/standin/page/grid/keys";

const pressed = (keys: string): Key => {
  const parts = keys.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    metaKey: false,
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
};
const SHEET = { rows: 500, columns: 9, page: 20, frozen: { row: 4, column: 1 } };
/** The active cell and the end of the selection, as row,column. */
function after(keys: string, from = cursorAt(10, 5)): string {
  const command = commandOf(pressed(keys));
  const cursor = command && moved(from, command, SHEET);
  if (!cursor) return "nowhere";
  const { active, end } = cursor;
  return `${active.row},${active.column} ${end.row},${end.column}`;
}

describe("keys in the grid", () => {
  it.each([
    ["ArrowDown", "11,5 11,5"],
    ["ArrowLeft", "10,4 10,4"],
    ["Shift+ArrowRight", "10,5 10,6"],
    ["Enter", "11,5 11,5"],
    ["Shift+Enter", "9,5 9,5"],
    ["Tab", "10,6 10,6"],
    ["Shift+Tab", "10,4 10,4"],
    ["PageDown", "30,5 30,5"],
    ["PageUp", "0,5 0,5"],
    ["Home", "10,0 10,0"],
    ["Ctrl+Home", "4,1 4,1"],
    ["Ctrl+End", "499,8 499,8"],
    ["Ctrl+a", "0,0 499,8"],
  ])("%s leads to %s", (keys, place) => expect(after(keys)).toBe(place));

  it("stop at the edge of the sheet", () => {
    expect(after("ArrowUp", cursorAt(0, 0))).toBe("0,0 0,0");
    expect(after("ArrowRight", cursorAt(0, 16_383))).toBe("0,16383 0,16383");
  });

  it.each([
    ["F2", "edit"],
    ["Backspace", "retype"],
    ["Delete", "clear"],
    ["Ctrl+z", "undo"],
    ["Ctrl+s", "save"],
    ["Alt+ArrowDown", "list"],
    ["Ctrl+ArrowDown", "edge"],
    ["Ctrl+PageDown", "sheet"],
  ])("%s means %s", (keys, kind) => expect(commandOf(pressed(keys))?.kind).toBe(kind));

  it.each(["a", "5", "Đ", "Escape", "Ctrl+c", "Ctrl+v", "F6", "Alt+a"])("%s is not the grid's", (keys) => {
    expect(commandOf(pressed(keys))).toBeNull();
  });
});

describe("keys in a cell that is being edited", () => {
  it("enter by arrows what was typed over the cell, and move in the text that was opened by F2", () => {
    expect(draftCommandOf(pressed("ArrowLeft"), true)).toEqual({ kind: "enter", rows: 0, columns: -1 });
    expect(draftCommandOf(pressed("ArrowLeft"), false)).toBeNull();
  });

  it.each([
    ["Enter", "enter"],
    ["Tab", "enter"],
    ["Ctrl+Enter", "fill"],
    ["Alt+Enter", "newLine"],
    ["Escape", "drop"],
  ])("%s means %s", (keys, kind) => {
    expect(draftCommandOf(pressed(keys), false)?.kind).toBe(kind);
  });
});
