import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { cellAddress, columnLetters } from "../../../workbook/address";
import type { Area, BookView, Keeper, SheetShape } from "../keeper/keeper";
import type { Ask } from "../parts/Ask";
import type { Words } from "../words";
import { CellEditor } from "./CellEditor";
import { CellStore } from "./cellStore";
import { boxOf, type Cursor, cursorOfBox, isOneCell } from "./cursor";
import { choiceId, DropDown } from "./DropDown";
import { FormulaBar } from "./FormulaBar";
import { Grid, type GridHandle } from "./Grid";
import { Tip } from "./Tip";
import { useCell } from "./useCell";
import { useEntering } from "./useEntering";
import { useTyping } from "./useTyping";

export interface SheetProps {
  readonly keeper: Keeper;
  readonly book: BookView;
  readonly name: string;
  readonly shape: SheetShape;
  /** Where the pane last led to on this sheet. */
  readonly shown: Area | null;
  readonly words: Words;
  readonly ask: Ask;
  readonly onLost: (error: unknown) => void;
  readonly onSave: () => void;
  readonly onSheet: (step: 1 | -1) => void;
}

/** One sheet with the bar above it. Begun anew for every sheet. */
export function Sheet(props: SheetProps) {
  const { keeper, book, name, shape, shown, words, ask, onLost } = props;
  const sheet = book.active;
  const [cursor, setCursor] = useState<Cursor>(() => cursorOfBox(shape.selection));
  const grid = useRef<GridHandle>(null);
  const store = useMemo(
    () =>
      new CellStore({
        cells: (boxes) => keeper.cells(sheet, boxes),
        grown: (first, last) => keeper.grown(sheet, first, last),
      }),
    [keeper, sheet],
  );
  const detail = useCell(keeper, sheet, cursor.active, book.revision, onLost);
  const entering = useEntering(keeper, ask, words);
  const move = useCallback(
    (next: Cursor) => {
      setCursor(next);
      keeper.select(sheet, boxOf(next)).catch(onLost);
    },
    [keeper, sheet, onLost],
  );
  const typing = useTyping({ ...props, sheet, cursor, move, detail, entering, grid });

  const { active, end } = cursor;
  useEffect(() => grid.current?.reveal(end), [end]);
  useEffect(() => grid.current?.reveal(active), [active]);
  useEffect(() => {
    if (shown) setCursor(cursorOfBox(shown.box));
  }, [shown]);

  const go = async (text: string) => {
    const area = await keeper.find(sheet, text);
    if (area?.sheet === sheet) {
      move(cursorOfBox(area.box));
      typing.focus();
    } else if (area) await keeper.select(area.sheet, area.box);
    else await ask({ title: words.sorryTitle, text: words.noSuchPlace(text), answers: [words.ok] });
  };
  const address = cellAddress(cursor.active.row, cursor.active.column);
  const { draft, choices } = typing;
  return (
    <div className="sheet">
      <FormulaBar
        address={
          isOneCell(cursor)
            ? address
            : `${address}:${columnLetters(cursor.end.column)}${String(cursor.end.row + 1)}`
        }
        text={draft?.text ?? detail?.text ?? ""}
        words={words}
        onGo={(text) => void go(text).catch(onLost)}
        onText={typing.writeInBar}
        onEnter={typing.enterFromBar}
        onEscape={typing.drop}
      />
      <Grid
        name={words.grid(name)}
        shape={shape}
        store={store}
        revision={book.revision}
        cursor={cursor}
        onCursor={typing.select}
        onEdit={typing.edit}
        onWidth={(column, pixels) =>
          void keeper.setWidth(sheet, column, pixels).then(entering.report).catch(onLost)
        }
        onLost={onLost}
        handle={grid}
      >
        {(place) => (
          <>
            <CellEditor
              box={typing.box}
              place={place}
              address={address}
              editing={draft !== null}
              choice={choices.at === null ? undefined : choiceId(choices.at)}
              words={words}
              onText={typing.write}
              onKey={typing.onKey}
              onCopy={typing.onCopy}
              onPaste={typing.onPaste}
              onLeave={choices.close}
            />
            {detail?.choices && (
              <DropDown
                place={place}
                choices={detail.choices}
                at={choices.at}
                words={words}
                onOpen={() => {
                  typing.focus();
                  choices.toggle();
                }}
                onChoose={choices.take}
              />
            )}
            {choices.at === null && <Tip place={place} prompt={detail?.validation?.prompt} />}
          </>
        )}
      </Grid>
      <p className="aloud" aria-live="polite">
        {draft === null && detail ? `${address}: ${detail.text === "" ? words.emptyCell : detail.text}` : ""}
      </p>
      <p className="aloud" id="leave-grid">
        {words.leaveGrid}
      </p>
    </div>
  );
}
