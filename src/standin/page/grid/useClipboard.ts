import { type ClipboardEvent, useCallback } from "react";
import { boxOf, cursorOfBox, isOneCell } from "./cursor";
import { cellsOfTsv, tsvOf } from "./tsv";
import type { TypedIn } from "./useTyping";

/** Copying and pasting cells, to and from Excel as well. While a cell is edited the browser does it, in the text. */
export function useClipboard(on: TypedIn & { readonly editing: boolean }) {
  const { keeper, sheet, cursor, move, entering, onLost, editing } = on;

  const onCopy = (event: ClipboardEvent<HTMLTextAreaElement>, cut: boolean) => {
    if (editing) return;
    event.preventDefault();
    const box = boxOf(cursor);
    keeper
      .copy(sheet, box)
      .then((texts) => putOnClipboard(tsvOf(texts)))
      .then(() => (cut ? keeper.clear(sheet, box).then(entering.report) : undefined))
      .catch(onLost);
  };
  const paste = useCallback(
    async (text: string) => {
      const cells = cellsOfTsv(text);
      const { top, left, bottom, right } = boxOf(cursor);
      const fills = cells.length === 1 && cells[0]?.length === 1 && !isOneCell(cursor);
      const width = Math.max(...cells.map(({ length }) => length));
      const box = fills
        ? { top, left, bottom, right }
        : { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
      await entering.enter({ sheet, box, texts: cells, pasted: true });
      move(cursorOfBox(box));
    },
    [sheet, cursor, entering, move],
  );
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (editing) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    if (text !== "") paste(text).catch(onLost);
  };
  return { onCopy, onPaste };
}

/** The modern way is closed to pages that come neither over https nor from this machine. */
async function putOnClipboard(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) return clipboard.writeText(text);
  const focused = document.activeElement;
  const field = document.body.appendChild(document.createElement("textarea"));
  field.value = text;
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left there
  document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
}
