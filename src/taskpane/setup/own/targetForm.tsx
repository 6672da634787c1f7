import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import type { OwnCampaign, TargetDraft } from "../../../actions/own";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { Choice } from "./conditions";
import { Measured } from "./measured";
import { useOwnWords } from "./ownWords";
import { isShare, kindOf } from "./rows";
import { Tried } from "./tried";

/** A target that is added or changed, with what it would come to right now beside it. */
export function TargetForm(props: {
  readonly campaign: OwnCampaign;
  readonly first: TargetDraft;
  readonly changing: boolean;
  readonly onSave: (draft: TargetDraft) => void;
  readonly onCancel: () => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useOwnWords().form;
  const { running } = useRunner();
  const [draft, setDraft] = useState(props.first);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { campaign, changing } = props;
  const set = (more: Partial<TargetDraft>) => setDraft({ ...draft, ...more });
  const kind = kindOf(draft, campaign);
  const department = campaign.departments.find(({ id }) => id === draft.department);
  return (
    <section className={layout.stack} aria-label={changing ? words.changing(draft.id) : words.adding}>
      <h3 className={layout.subheading} tabIndex={-1} ref={heading}>
        {changing ? words.changing(props.first.id) : words.adding}
      </h3>
      {!changing && (
        <Field label={words.id} hint={words.idHint} required>
          <Input value={draft.id} onChange={(_, { value }) => set({ id: value })} />
        </Field>
      )}
      <Choice
        label={words.department}
        value={department?.name ?? ""}
        values={campaign.departments.map(({ name }) => name)}
        onChoose={(name) =>
          set({ department: campaign.departments.find((one) => one.name === name)?.id ?? draft.department })
        }
      />
      <Field label={words.text} required>
        <Textarea value={draft.text} onChange={(_, { value }) => set({ text: value })} />
      </Field>
      <Field label={words.clause}>
        <Input value={draft.clause} onChange={(_, { value }) => set({ clause: value })} />
      </Field>
      <Measured
        campaign={campaign}
        rows={draft.rows}
        onChange={(rows) => set({ rows, ...levelFor(kindOf({ rows }, campaign), draft, kind) })}
      />
      <Level draft={draft} share={isShare(kind)} onChange={set} />
      {!changing && (
        <Field label={words.max}>
          <Input
            type="number"
            min={0}
            max={1000}
            value={draft.max === null ? "" : String(draft.max)}
            onChange={(_, { value }) => set({ max: value === "" ? null : Number(value) })}
          />
        </Field>
      )}
      <Tried draft={draft} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={running !== null} onClick={() => props.onSave(draft)}>
          {words.save}
        </Button>
        <Button onClick={props.onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}

/** A percentage is no number of things: where the sort of level changes, it begins anew. */
function levelFor(
  now: ReturnType<typeof kindOf>,
  { level, compare }: TargetDraft,
  before: ReturnType<typeof kindOf>,
): Pick<TargetDraft, "level" | "compare"> {
  if (now === before) return { level, compare };
  if (now === "none") return { level: 0, compare: "<=" };
  return isShare(now) === isShare(before) && before !== "none"
    ? { level, compare }
    : { level: 1, compare: ">=" };
}

function Level(props: {
  readonly draft: TargetDraft;
  readonly share: boolean;
  readonly onChange: (more: Partial<TargetDraft>) => void;
}) {
  const words = useOwnWords().form;
  const { draft, share, onChange } = props;
  const { level, compare, when } = draft;
  const [typed, setTyped] = useState<{ readonly of: number | null; readonly text: string } | null>(null);
  const shown = level === null ? "" : String(share ? Math.round(level * 1e6) / 1e4 : level);
  const compares = share ? ([">=", ">"] as const) : ([compare] as const);
  return (
    <>
      {share && (
        <Choice
          label={words.compare}
          value={words.compares[compare]}
          values={compares.map((one) => words.compares[one])}
          onChoose={(word) =>
            onChange({ compare: compares.find((one) => words.compares[one] === word) ?? compare })
          }
        />
      )}
      <Field label={share ? words.percent : words.count} required>
        <Input
          inputMode="decimal"
          value={typed?.of === level ? typed.text : shown}
          onChange={(_, { value }) => {
            const number = Number(value.replace(",", "."));
            const said = value.trim() === "" || Number.isNaN(number) ? null : share ? number / 100 : number;
            setTyped({ of: said, text: value });
            onChange({ level: said });
          }}
        />
      </Field>
      <Choice
        label={words.when}
        value={words.whens[when]}
        values={Object.values(words.whens)}
        onChoose={(word) => onChange({ when: word === words.whens["year-end"] ? "year-end" : "always" })}
      />
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
