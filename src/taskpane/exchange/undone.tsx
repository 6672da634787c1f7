import type { Restored } from "../../actions/exchange";
import { GoodNews } from "../frame/goodNews";
import { useLayout } from "../frame/useLayout";
import { useExchangeWords } from "./exchangeWords";
import { Places } from "./places";

/** What undoing a merge has brought back, and what it left alone. */
export function Undone({ restored }: { readonly restored: Restored }) {
  const layout = useLayout();
  const { last } = useExchangeWords();
  const { cells, kept } = restored;
  return (
    <div className={layout.stack}>
      <GoodNews focus>{last.undone(cells)}</GoodNews>
      {kept.length > 0 && (
        <>
          <p className={layout.text}>{last.kept(kept.length)}</p>
          <Places places={kept.map((place) => ({ place }))} />
        </>
      )}
    </div>
  );
}
