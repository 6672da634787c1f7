import type { Restored } from "../../actions/exchange";
import type { UndoWording } from "../../wording/pane";
import { GoodNews } from "./goodNews";
import { Places } from "./places";
import { useLayout } from "./useLayout";

/** What undoing has brought back, and what it left alone. */
export function Undone({
  restored,
  words,
}: {
  readonly restored: Restored;
  readonly words: Pick<UndoWording, "undone" | "kept">;
}) {
  const layout = useLayout();
  const { cells, kept } = restored;
  return (
    <div className={layout.stack}>
      <GoodNews focus>{words.undone(cells)}</GoodNews>
      {kept.length > 0 && (
        <>
          <p className={layout.text}>{words.kept(kept.length)}</p>
          <Places places={kept.map((place) => ({ place }))} />
        </>
      )}
    </div>
  );
}
