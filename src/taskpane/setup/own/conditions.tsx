import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";

import type { DefinitionRow, OwnRegister, WordChoice } from "../../../actions/own";
import { useLayout } from "../../frame/useLayout";
import { useOwnWords } from "./ownWords";
import { fits, row } from "./rows";

/** Lines of one sort of a definition: a column, what is asked of it, and what stands behind. */
export function Conditions(props: {
  readonly title: string;
  readonly add: string;
  readonly sort: "scope" | "test";
  readonly rows: readonly DefinitionRow[];
  readonly register: OwnRegister;
  readonly words: readonly WordChoice[];
  readonly onChange: (rows: readonly DefinitionRow[]) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useOwnWords().form;
  const { rows, register, onChange } = props;
  const change = (place: number, more: Partial<DefinitionRow>) =>
    onChange(rows.map((one, index) => (index === place ? { ...one, ...more } : one)));
  return (
    <fieldset className={styles.group}>
      <legend className={mergeClasses(layout.subheading, styles.legend)}>{props.title}</legend>
      {rows.map((one, place) => (
        // Lines have nothing else that tells them apart, and are only added at the end.
        <div key={place} className={styles.row}>
          <Condition
            line={one}
            register={register}
            words={props.words}
            onChange={(more) => change(place, more)}
          />
          <Button
            size="small"
            aria-label={`${words.drop(place + 1)}: ${props.title}`}
            onClick={() => onChange(rows.filter((_, index) => index !== place))}
          >
            {words.dropShort}
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...rows, row(props.sort, register.sheet)])}>
        {props.add}
      </Button>
    </fieldset>
  );
}

function Condition(props: {
  readonly line: DefinitionRow;
  readonly register: OwnRegister;
  readonly words: readonly WordChoice[];
  readonly onChange: (more: Partial<DefinitionRow>) => void;
}) {
  const styles = useStyles();
  const words = useOwnWords().form;
  const { line, register, onChange } = props;
  const field = register.fields.find(({ label }) => label === line.column);
  const choices = props.words.filter((choice) => !field || fits(choice.fits, field.kind));
  const asked = props.words.find(({ word }) => word === line.says);
  return (
    <div className={styles.cells}>
      <Choice
        label={words.column}
        value={line.column}
        values={register.fields.map(({ label }) => label)}
        onChoose={(column) => onChange({ column, says: "", value: "" })}
      />
      <Choice
        label={words.says}
        value={line.says}
        values={choices.map(({ word }) => word)}
        onChoose={(says) => onChange({ says, value: "" })}
      />
      {asked?.value === "column" && (
        <Choice
          label={words.value}
          value={line.value}
          values={register.fields.filter(({ kind }) => fits("date", kind)).map(({ label }) => label)}
          onChoose={(value) => onChange({ value })}
        />
      )}
      {asked?.value === "values" && field?.kind === "list" && (
        <Values value={line.value} values={field.values} onChange={(value) => onChange({ value })} />
      )}
      {asked?.value === "value" && field?.kind === "list" && (
        <Choice
          label={words.value}
          value={line.value}
          values={field.values}
          onChoose={(value) => onChange({ value })}
        />
      )}
      {(asked?.value === "day" || (isTyped(asked?.value) && field?.kind !== "list")) && (
        <Field label={words.value}>
          <Input value={line.value} onChange={(_, { value }) => onChange({ value })} />
        </Field>
      )}
    </div>
  );
}

const isTyped = (value: WordChoice["value"] | undefined) => value === "value" || value === "values";

/** Several values of a list, in its order. */
function Values(props: {
  readonly value: string;
  readonly values: readonly string[];
  readonly onChange: (value: string) => void;
}) {
  const words = useOwnWords().form;
  const chosen = props.value.split(BETWEEN).filter((one) => one !== "");
  // What is there already and is none of them stays until somebody takes it out.
  const all = [...props.values, ...chosen.filter((one) => !props.values.includes(one))];
  return (
    <div role="group" aria-label={words.values}>
      {all.map((one) => (
        <Checkbox
          key={one}
          label={one}
          checked={chosen.includes(one)}
          onChange={(_, { checked }) =>
            props.onChange(
              all
                .filter((other) => (other === one ? checked === true : chosen.includes(other)))
                .join(BETWEEN),
            )
          }
        />
      ))}
    </div>
  );
}

/** As the list separates them. */
const BETWEEN = "; ";

/** One of these, or what is there already and is none of them. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly onChoose: (value: string) => void;
}) {
  const styles = useStyles();
  const words = useOwnWords().form;
  const { value, values } = props;
  const all = value === "" || values.includes(value) ? values : [value, ...values];
  return (
    <Field label={props.label}>
      <Select className={styles.chosen} value={value} onChange={(_, chosen) => props.onChoose(chosen.value)}>
        {value === "" && <option value="">{words.choose}</option>}
        {all.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    alignSelf: "stretch",
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cells: { display: "flex", flexDirection: "column", alignSelf: "stretch", minWidth: 0 },
  legend: { padding: 0 },
  // The longest choice is wider than the pane.
  chosen: { minWidth: 0, "& > select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});
