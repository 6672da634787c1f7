import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import type { DepartmentShare } from "../../../actions/exchange";
import type { Columns } from "../../../exchange/stamp";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { ChoiceBox, ChoiceGroup } from "../choiceBox";
import { useExchangeWords } from "../exchangeWords";
import { Folded } from "../folded";

const COLUMN_SETS: readonly Columns[] = ["full", "codes"];

/** All departments unless some are left out, and with which columns. */
export function DepartmentChoice(props: {
  readonly departments: readonly DepartmentShare[];
  /** It comes in the place of what had the focus. */
  readonly focus: boolean;
  readonly onMake: (departments: readonly string[], columns: Columns) => void;
}) {
  const layout = useLayout();
  const words = useExchangeWords().departments;
  const { running } = useRunner();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [columns, setColumns] = useState<Columns>("full");
  const { focus } = props;
  const intro = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (focus) intro.current?.focus();
  }, [focus]);
  const chosen = props.departments.map(({ id }) => id).filter((id) => !left.includes(id));
  const unplaced = Math.max(0, ...props.departments.map((one) => one.unplaced));
  const turn = (id: string, on: boolean) => setLeft(on ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <>
      <p className={layout.text} tabIndex={-1} ref={intro}>
        {words.intro}
      </p>
      {unplaced > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.unplaced(unplaced)}</MessageBarBody>
        </MessageBar>
      )}
      <ChoiceGroup legend={words.choose}>
        {props.departments.map((one) => (
          <ChoiceBox
            key={one.id}
            kind="checkbox"
            label={one.name}
            checked={chosen.includes(one.id)}
            onChange={(on) => turn(one.id, on)}
          >
            <Holds share={one} />
          </ChoiceBox>
        ))}
      </ChoiceGroup>
      <ChoiceGroup legend={words.columns}>
        {COLUMN_SETS.map((one) => (
          <ChoiceBox
            key={one}
            kind="radio"
            name="columns"
            label={words.columnSets[one].name}
            checked={one === columns}
            onChange={() => setColumns(one)}
          >
            <p className={layout.quiet}>{words.columnSets[one].means}</p>
          </ChoiceBox>
        ))}
      </ChoiceGroup>
      {columns === "full" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.personal}</MessageBarBody>
        </MessageBar>
      )}
      <p className={layout.quiet}>{words.ids}</p>
      {chosen.length === 0 && (
        <p role="status" className={layout.text}>
          {words.nobody}
        </p>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={running !== null || chosen.length === 0}
        onClick={() => props.onMake(chosen, columns)}
      >
        {words.make(chosen.length)}
      </Button>
    </>
  );
}

function Holds({ share }: { readonly share: DepartmentShare }) {
  const layout = useLayout();
  const words = useExchangeWords().departments;
  const rows = share.registers.reduce((sum, register) => sum + register.rows, 0);
  return (
    <Folded summary={words.holds(share.registers.length, rows)}>
      <ul className={layout.list}>
        {share.registers.map((register) => (
          <li key={register.sheet}>{`${register.sheet}: ${words.rows(register.rows)}`}</li>
        ))}
      </ul>
    </Folded>
  );
}
