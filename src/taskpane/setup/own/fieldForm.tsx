import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";

import type { OwnCampaign, OwnField } from "../../../actions/own";
import { useLayout } from "../../frame/useLayout";
import { Addition } from "./addition";
import { Choice } from "./conditions";
import { useOwnWords } from "./ownWords";

/** A column that a register does not have; a register that is not there begins with one. */
export function FieldForm(props: {
  readonly campaign: OwnCampaign;
  readonly onSave: (added: OwnField) => void;
  readonly onCancel: () => void;
}) {
  const words = useOwnWords().additions;
  const layout = useLayout();
  const { departments, registers } = props.campaign;
  const [place, setPlace] = useState(registers[0]?.sheet ?? words.newRegister);
  const [sheet, setSheet] = useState("");
  const [owner, setOwner] = useState(words.everybody);
  const [label, setLabel] = useState("");
  const [kind, setKind] = useState<OwnField["kind"]>("text");
  const [values, setValues] = useState("");
  const [required, setRequired] = useState(false);
  const [personal, setPersonal] = useState(true);
  const isNew = place === words.newRegister;
  const register = isNew ? sheet.trim() : place;
  const listed = kind === "list" ? values.split(";").map((value) => value.trim()) : [];
  const added: OwnField = {
    ...{ register, label: label.trim(), kind, required, personal },
    values: listed.filter((value) => value !== ""),
    ...(isNew ? { owner: departments.find(({ name }) => name === owner)?.id ?? null } : {}),
  };
  return (
    <Addition
      title={words.field}
      ready={register !== "" && added.label !== "" && (kind !== "list" || added.values.length > 0)}
      onSave={() => props.onSave(added)}
      onCancel={props.onCancel}
    >
      <Choice
        label={words.register}
        value={place}
        values={[...registers.map((one) => one.sheet), words.newRegister]}
        onChoose={setPlace}
      />
      {isNew && (
        <>
          <Field label={words.registerName} required>
            <Input value={sheet} onChange={(_, { value }) => setSheet(value)} />
          </Field>
          <Choice
            label={words.owner}
            value={owner}
            values={[words.everybody, ...departments.map(({ name }) => name)]}
            onChoose={setOwner}
          />
        </>
      )}
      <Field label={words.label} required>
        <Input value={label} onChange={(_, { value }) => setLabel(value)} />
      </Field>
      <Choice
        label={words.kind}
        value={words.kinds[kind]}
        values={KINDS.map((one) => words.kinds[one])}
        onChoose={(word) => setKind(KINDS.find((one) => words.kinds[one] === word) ?? kind)}
      />
      {kind === "list" && (
        <Field label={words.values} hint={words.valuesHint} required>
          <Input value={values} onChange={(_, { value }) => setValues(value)} />
        </Field>
      )}
      <Checkbox
        label={words.required}
        checked={required}
        onChange={(_, { checked }) => setRequired(checked === true)}
      />
      <Checkbox
        label={words.personal}
        checked={personal}
        onChange={(_, { checked }) => setPersonal(checked === true)}
      />
      <p className={layout.quiet}>{words.personalHint}</p>
    </Addition>
  );
}

const KINDS: readonly OwnField["kind"][] = [
  ...(["text", "number", "whole", "money"] as const),
  ...(["date", "month", "yesNo", "list", "person"] as const),
];
