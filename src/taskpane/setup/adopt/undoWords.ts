import type { AdoptPaneWording } from "../../../wording/adoptPane";
import type { UndoWording } from "../../../wording/pane";

/** How the last adoption and undoing it are spoken of; `sheet` = the one that became a register, if it was that. */
export function undoWords(
  { last, here }: Pick<AdoptPaneWording, "last" | "here">,
  sheet: string | undefined,
): UndoWording {
  if (sheet === undefined) return last;
  return {
    ...last,
    finished: (when) => here.finished(when, sheet),
    undone: () => here.undone(sheet),
    kept: here.kept,
  };
}
