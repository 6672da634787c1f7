import type { ScoreView } from "../../actions/desk";
import { RowButton } from "../frame/rowButton";
import { useLayout } from "../frame/useLayout";
import { useRunner } from "../work/useRunner";
import { useScoreWords } from "./scoreWords";

/** Lines of Chỉ tiêu that the scorecard lacks, because nothing says how they are measured. */
export function NotJudged({ lines }: { readonly lines: NonNullable<ScoreView["undefinedTargets"]> }) {
  const layout = useLayout();
  const { goTo } = useRunner();
  const words = useScoreWords();
  return (
    <div>
      <p className={layout.text}>{words.notJudged(lines.length)}</p>
      <ul className={layout.list}>
        {lines.map(({ id, ...place }) => (
          <li key={place.cell}>
            <RowButton onGo={() => goTo(place)}>{words.notJudgedLine(id, place.cell)}</RowButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
