import { boxOf, cursorOfBox, moved, reach } from "./cursor";
import type { Command } from "./keys";
import type { TypedIn } from "./useTyping";

/** Does what a key asks for, but for what has to do with writing. */
export function runCommand(command: Command, on: TypedIn): void {
  const { keeper, sheet, shape, cursor, move, entering, grid, onLost } = on;
  switch (command.kind) {
    case "clear":
      keeper.clear(sheet, boxOf(cursor)).then(entering.report).catch(onLost);
      break;
    case "save":
      on.onSave();
      break;
    case "sheet":
      on.onSheet(command.direction);
      break;
    case "undo":
      undo(on).catch(onLost);
      break;
    case "edge": {
      const from = command.extend ? cursor.end : cursor.active;
      const step = { row: command.rows, column: command.columns };
      keeper
        .edge(sheet, from, step)
        .then((spot) => move(reach(cursor, spot, command.extend)))
        .catch(onLost);
      break;
    }
    default: {
      const page = grid.current?.page() ?? 1;
      const frozen = { row: shape.freeze.rows, column: shape.freeze.columns };
      const next = moved(cursor, command, { ...shape, page, frozen });
      if (next) move(next);
    }
  }
}

/** Shows what was put back, on whatever sheet it is. */
async function undo({ keeper, sheet, move }: TypedIn): Promise<void> {
  const area = await keeper.undo();
  if (area?.sheet === sheet) move(cursorOfBox(area.box));
  else if (area) await keeper.select(area.sheet, area.box);
}
