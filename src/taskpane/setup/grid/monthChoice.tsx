import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";

import type { SaidMonth } from "../../../adopting/grids";
import type { Day } from "../../../registers/text/dates";
import { useRunner } from "../../work/useRunner";
import { useGridWords } from "./gridWords";
import { yearsAround } from "./months";

/** A month of a year, of which a part may not be chosen yet. */
export function MonthChoice(props: {
  readonly value: SaidMonth;
  readonly today: Day;
  readonly onChoose: (value: SaidMonth) => void;
}) {
  const styles = useStyles();
  const words = useGridWords().month;
  const { value, onChoose } = props;
  const years = yearsAround(props.today, value.year);
  return (
    <div className={styles.line}>
      <One
        label={words.month}
        value={value.month}
        values={MONTHS}
        onChoose={(month) => onChoose({ ...value, month })}
      />
      <One
        label={words.year}
        value={value.year}
        values={years}
        onChoose={(year) => onChoose({ ...value, year })}
      />
    </div>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function One(props: {
  readonly label: string;
  readonly value: number | null;
  readonly values: readonly number[];
  readonly onChoose: (value: number) => void;
}) {
  const styles = useStyles();
  const words = useGridWords().month;
  const { running } = useRunner();
  return (
    <Field label={props.label} className={styles.one}>
      <Select
        value={props.value ?? ""}
        disabled={running !== null}
        onChange={(_, { value }) => {
          if (value !== "") props.onChoose(Number(value));
        }}
      >
        {props.value === null && <option value="">{words.choose}</option>}
        {props.values.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalM },
  one: { flex: "1 1 0", minWidth: 0 },
});
