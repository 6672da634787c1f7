import type { OwnCampaign, TargetDraft } from "../../../actions/own";
import { useLayout } from "../../frame/useLayout";
import { Amounts } from "./amounts";
import { Choice, Conditions } from "./conditions";
import { useOwnWords } from "./ownWords";
import { begun, fittingOf, kindOf, speakingOf, whoIn } from "./rows";

/** How a target is measured: the measure, its register, and what is asked of rows. */
export function Measured(props: {
  readonly campaign: OwnCampaign;
  readonly rows: TargetDraft["rows"];
  readonly onChange: (rows: TargetDraft["rows"]) => void;
}) {
  const layout = useLayout();
  const words = useOwnWords().form;
  const { campaign, rows, onChange } = props;
  const { choices, registers } = campaign;
  const head = rows.find(({ role }) => role === "measure");
  const kind = kindOf({ rows }, campaign);
  if (!head || !kind) return <p className={layout.text}>{words.inSheet}</p>;
  const start = (change: Partial<typeof head>) => onChange(begun(rows, change, campaign));
  const register = registers.find(({ sheet }) => sheet === head.register);
  const evidence = rows.find(({ role }) => role === "evidence");
  const said = registers.find(({ sheet }) => sheet === evidence?.register);
  const spoken = kind === "coverage" ? said : register;
  const replace = (from: (typeof rows)[number], change: Partial<typeof head>) =>
    onChange(rows.map((row) => (row === from ? { ...row, ...change } : row)));
  const scope = rows.filter(({ role }) => role === "scope");
  const tests = rows.filter(({ role }) => role === "test");
  const others = rows.filter(({ role }) => role !== "scope" && role !== "test");
  const isOfPeople = kind === "coverage" || kind === "monthly-coverage";
  return (
    <>
      <Choice
        label={words.measure}
        value={head.says}
        values={choices.measures.map(({ word }) => word)}
        onChoose={(says) => start({ says })}
      />
      {kind === "none" ? (
        <Choice
          label={words.types}
          value={head.value}
          values={campaign.incidents}
          onChoose={(value) => replace(head, { value })}
        />
      ) : (
        <Choice
          label={words.register}
          value={head.register}
          values={fittingOf(kind, campaign).map(({ sheet }) => sheet)}
          onChoose={(sheet) => start({ register: sheet })}
        />
      )}
      {isOfPeople && evidence && (
        <Choice
          label={words.evidence}
          value={evidence.register}
          values={speakingOf(register, campaign).map(({ sheet }) => sheet)}
          onChoose={(sheet) => {
            const next = registers.find((one) => one.sheet === sheet);
            onChange([head, { ...evidence, register: sheet, column: whoIn(next, register) }]);
          }}
        />
      )}
      {kind === "coverage" && evidence && (
        <>
          <Choice
            label={words.evidenceSays}
            value={evidence.says}
            values={choices.evidence}
            onChoose={(says) => replace(evidence, { says })}
          />
          <Choice
            label={words.silence}
            value={head.value}
            values={choices.silence}
            onChoose={(value) => replace(head, { value })}
          />
        </>
      )}
      {register && <Amounts register={register} rows={rows} onChange={onChange} />}
      {spoken && hasScope(kind) && (
        <Conditions
          title={words.scope}
          add={words.addScope}
          sort="scope"
          rows={scope}
          register={spoken}
          words={choices.scope}
          onChange={(now) => onChange([...others, ...now, ...tests])}
        />
      )}
      {spoken && hasTests(kind) && (
        <Conditions
          title={words.test}
          add={words.addTest}
          sort="test"
          rows={tests}
          register={spoken}
          words={kind === "deadline" ? [choices.before] : choices.test}
          onChange={(now) => onChange([...others, ...scope, ...now])}
        />
      )}
    </>
  );
}

type Kind = NonNullable<ReturnType<typeof kindOf>>;

function hasScope(kind: Kind): boolean {
  return kind !== "none" && kind !== "per-month" && kind !== "monthly-coverage";
}

function hasTests(kind: Kind): boolean {
  return ["share", "on-time", "need-met", "deadline", "deliverable"].includes(kind);
}
