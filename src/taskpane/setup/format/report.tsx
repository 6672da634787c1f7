import { Button } from "@fluentui/react-components";

import type { FormatView, Unformatted } from "../../../actions/format";
import { GoodNews } from "../../frame/goodNews";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { changedIn } from "./chosen";
import { useFormatWords } from "./formatWords";
import type { Formatting } from "./useFormatting";

/** What came of it, and the way back. */
export function Report({
  formatting,
  onBack,
}: {
  readonly formatting: Formatting;
  readonly onBack: () => void;
}) {
  const words = useFormatWords();
  const { running } = useRunner();
  const { report, undone } = formatting;
  const busy = { disabledFocusable: running !== null };
  const changed = report ? changedIn(report, null).length : 0;
  return (
    <>
      {report && <Formatted report={report} changed={changed} />}
      {undone && <Undone undone={undone} />}
      <Button appearance="primary" onClick={onBack}>
        {words.done}
      </Button>
      {changed > 0 && (
        <Button {...busy} onClick={formatting.undo}>
          {words.undo}
        </Button>
      )}
      <Button {...busy} onClick={formatting.look}>
        {words.again}
      </Button>
    </>
  );
}

function Formatted({ report, changed }: { readonly report: FormatView; readonly changed: number }) {
  const layout = useLayout();
  const words = useFormatWords();
  return (
    <>
      <GoodNews focus intent={changed > 0 ? "success" : "info"}>
        {words.formatted(changed)}
      </GoodNews>
      {changed > 0 && <p className={layout.text}>{words.values}</p>}
      {report.skipped.map(({ sheet, why }) => (
        <p key={sheet} className={layout.text}>
          {words.skipped[why](sheet)}
        </p>
      ))}
    </>
  );
}

function Undone({ undone: { sheets, skipped } }: { readonly undone: Unformatted }) {
  const layout = useLayout();
  const words = useFormatWords();
  return (
    <>
      <GoodNews focus intent={sheets.length > 0 ? "success" : "info"}>
        {words.undone(sheets.length)}
      </GoodNews>
      {skipped.map(({ sheet, why }) => (
        <p key={sheet} className={layout.text}>
          {words.notUndone[why](sheet)}
        </p>
      ))}
    </>
  );
}
