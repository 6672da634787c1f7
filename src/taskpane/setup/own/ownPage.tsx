import { Button } from "@fluentui/react-components";
import { useState } from "react";

import type { OwnPart, TargetDraft } from "../../../actions/own";
import type { Day } from "../../../registers/text/dates";
import { GoodNews } from "../../frame/goodNews";
import { Page } from "../../frame/page";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { AdditionList } from "./additionList";
import { CopyYear } from "./copyYear";
import { DepartmentForm } from "./departmentForm";
import { FieldForm } from "./fieldForm";
import { useOwnWords } from "./ownWords";
import { newDraft } from "./rows";
import { TargetForm } from "./targetForm";
import { TargetList } from "./targetList";
import { type OwnDone, useOwn } from "./useOwn";

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
  const [form, setForm] = useState<Form | null>(null);
  const close = () => setForm(null);
  const { campaign, done } = own;
  const change = ({ draft: now }: OwnPart) => {
    if (now) setForm({ of: "target", draft: now, changing: true });
  };
  const told = ({ what, id }: OwnDone) =>
    what === "outDone" || what === "backDone" ? words.added[what](id) : words.done[what](id);
  return (
    <Page title={words.title} back={words.back} onBack={props.onBack}>
      {done && !form && (
        <GoodNews focus key={`${done.what} ${done.id}`}>
          {told(done)}
        </GoodNews>
      )}
      {!form && <p className={layout.text}>{words.intro}</p>}
      {campaign && !form && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={running !== null}
            onClick={() => setForm({ of: "target", draft: newDraft(campaign), changing: false })}
          >
            {words.add}
          </Button>
          <Button disabledFocusable={running !== null} onClick={() => setForm({ of: "department" })}>
            {words.additions.department}
          </Button>
          <Button disabledFocusable={running !== null} onClick={() => setForm({ of: "field" })}>
            {words.additions.field}
          </Button>
          <Button
            disabledFocusable={running !== null}
            onClick={() =>
              run({ ask: (desk) => desk.ownLists(), done: ({ sheet }) => goTo({ sheet, cell: "A5" }) })
            }
          >
            {words.lists}
          </Button>
          <AdditionList campaign={campaign} onRemove={own.removeAddition} />
          <TargetList campaign={campaign} onChange={change} onRemove={own.remove} />
          <CopyYear campaign={campaign} year={props.year} today={props.today} />
        </>
      )}
      {campaign && form?.of === "target" && (
        <TargetForm
          campaign={campaign}
          first={form.draft}
          changing={form.changing}
          onSave={(target) => own.save(target, close)}
          onCancel={close}
        />
      )}
      {form?.of === "department" && (
        <DepartmentForm onSave={(added) => own.addDepartment(added, close)} onCancel={close} />
      )}
      {campaign && form?.of === "field" && (
        <FieldForm campaign={campaign} onSave={(added) => own.addField(added, close)} onCancel={close} />
      )}
    </Page>
  );
}

/** What is being added or changed. */
type Form =
  | { readonly of: "target"; readonly draft: TargetDraft; readonly changing: boolean }
  | { readonly of: "department" }
  | { readonly of: "field" };
