import { Field, Input } from "@fluentui/react-components";

import type { DefinitionRow, OwnRegister } from "../../../actions/own";
import { Choice } from "./conditions";
import { useOwnWords } from "./ownWords";
import { numbersOf } from "./rows";

/** Which columns hold what is compared, where a measure compares quantities; the unit stands in the last of its lines. */
export function Amounts(props: {
  readonly register: OwnRegister;
  readonly rows: readonly DefinitionRow[];
  readonly onChange: (rows: readonly DefinitionRow[]) => void;
}) {
  const words = useOwnWords().form.amounts;
  const { rows, onChange } = props;
  const lines = ROLES.flatMap((role) => {
    const line = rows.find((one) => one.role === role);
    return line ? [{ role, line }] : [];
  });
  const last = lines.at(-1)?.line;
  if (!last) return null;
  const change = (from: DefinitionRow, more: Partial<DefinitionRow>) =>
    onChange(rows.map((one) => (one === from ? { ...one, ...more } : one)));
  return (
    <>
      {lines.map(({ role, line }) => (
        <Choice
          key={role}
          label={words[role]}
          value={line.column}
          values={numbersOf(props.register)}
          onChoose={(column) => change(line, { column })}
        />
      ))}
      <Field label={words.unit}>
        <Input value={last.value} onChange={(_, { value }) => change(last, { value })} />
      </Field>
    </>
  );
}

const ROLES = ["done", "plan", "amount"] as const;
