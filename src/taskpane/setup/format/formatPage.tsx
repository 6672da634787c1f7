import { Button } from "@fluentui/react-components";

import type { Moment } from "../../../actions/exchange";
import type { FormatView } from "../../../actions/format";
import { BottomBar } from "../../frame/bottomBar";
import { LastWrite } from "../../frame/lastWrite";
import { Page } from "../../frame/page";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { changedIn } from "./chosen";
import { useFormatWords } from "./formatWords";
import { Preview } from "./preview";
import { Report } from "./report";
import { type Formatting, useFormatting } from "./useFormatting";

/** Registers get the look they should have: what would change, what did, and the way back. */
export function FormatPage(props: { readonly now: () => Moment; readonly onBack: () => void }) {
  const words = useFormatWords();
  const formatting = useFormatting(props.now);
  const { report, undone } = formatting;
  return (
    <Page title={words.title} back={words.back} onBack={props.onBack}>
      {report || undone ? (
        <Report formatting={formatting} onBack={props.onBack} />
      ) : (
        <Asked formatting={formatting} />
      )}
    </Page>
  );
}

function Asked({ formatting }: { readonly formatting: Formatting }) {
  const layout = useLayout();
  const words = useFormatWords();
  const { running } = useRunner();
  const { view, last } = formatting;
  return (
    <>
      <p className={layout.text}>{words.intro}</p>
      {view && <Preview view={view} register={formatting.register} onChoose={formatting.choose} />}
      {!view && !running && <Button onClick={formatting.look}>{words.look}</Button>}
      {last && (
        <LastWrite
          last={{ ...last, cells: last.sheets.length }}
          words={words.last}
          onUndo={formatting.undo}
        />
      )}
      {view && <FormatBar view={view} formatting={formatting} />}
    </>
  );
}

function FormatBar({ view, formatting }: { readonly view: FormatView; readonly formatting: Formatting }) {
  const words = useFormatWords();
  const { register } = formatting;
  const changed = changedIn(view, register).length;
  if (changed === 0) return null;
  return (
    <BottomBar deed={words.format(changed)} disabled={false} onDeed={formatting.format}>
      {null}
    </BottomBar>
  );
}
