import { Button } from "@fluentui/react-components";
import { useState } from "react";

import type { OwnPart, TargetDraft } from "../../../actions/own";
import type { Day } from "../../../registers/text/dates";
import { GoodNews } from "../../frame/goodNews";
import { Page } from "../../frame/page";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { CopyYear } from "./copyYear";
import { useOwnWords } from "./ownWords";
import { newDraft } from "./rows";
import { TargetForm } from "./targetForm";
import { TargetList } from "./targetList";
import { useOwn } from "./useOwn";

/** The targets of the centre: added, changed, taken out; and a workbook for another year. */
export function OwnPage(props: {
  readonly year: number;
  readonly today: () => Day;
  readonly onWritten: () => void;
  readonly onBack: () => void;
}) {
  const layout = useLayout();
  const words = useOwnWords();
  const { run, running, goTo } = useRunner();
  const own = useOwn(props.onWritten);
  const [draft, setDraft] = useState<{ readonly draft: TargetDraft; readonly changing: boolean } | null>(
    null,
  );
  const { campaign, done } = own;
  const change = ({ draft: now }: OwnPart) => {
    if (now) setDraft({ draft: now, changing: true });
  };
  return (
    <Page title={words.title} back={words.back} onBack={props.onBack}>
      {done && !draft && <GoodNews focus>{words.done[done.what](done.id)}</GoodNews>}
      {!draft && <p className={layout.text}>{words.intro}</p>}
      {campaign && !draft && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={running !== null}
            onClick={() => setDraft({ draft: newDraft(campaign), changing: false })}
          >
            {words.add}
          </Button>
          <Button
            disabledFocusable={running !== null}
            onClick={() =>
              run({ ask: (desk) => desk.ownLists(), done: ({ sheet }) => goTo({ sheet, cell: "A5" }) })
            }
          >
            {words.lists}
          </Button>
          <TargetList campaign={campaign} onChange={change} onRemove={own.remove} />
          <CopyYear campaign={campaign} year={props.year} today={props.today} />
        </>
      )}
      {campaign && draft && (
        <TargetForm
          campaign={campaign}
          first={draft.draft}
          changing={draft.changing}
          onSave={(target) => own.save(target, () => setDraft(null))}
          onCancel={() => setDraft(null)}
        />
      )}
    </Page>
  );
}
