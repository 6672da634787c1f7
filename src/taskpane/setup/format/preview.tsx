import { Accordion, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";

import type { FormatView, LookChange, RegisterFormat } from "../../../actions/format";
import type { Place } from "../../../registers/place";
import { Group } from "../../frame/group";
import { Heard } from "../../frame/heard";
import { RowButton } from "../../frame/rowButton";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { changedIn, chosenIn } from "./chosen";
import { sentenceOf, useFormatWords } from "./formatWords";

/** What formatting would change, by register; each line leads to where it is. */
export function Preview(props: {
  readonly view: FormatView;
  readonly register: string | null;
  readonly onChoose: (register: string | null) => void;
}) {
  const layout = useLayout();
  const words = useFormatWords();
  const { view, register } = props;
  const changed = changedIn(view, register);
  const summary = changed.length === 0 ? words.nothing : words.summary(changed.length);
  const lacking = chosenIn(view, register).flatMap(({ lacksLists }) => lacksLists);
  return (
    <>
      <Field label={words.which}>
        <Select
          value={register ?? ""}
          onChange={(_, { value }) => props.onChoose(value === "" ? null : value)}
        >
          <option value="">{words.all}</option>
          {view.registers.map((one) => (
            <option key={one.register} value={one.register}>
              {one.sheet}
            </option>
          ))}
        </Select>
      </Field>
      <Heard sentence={summary} />
      <p className={layout.subheading}>{summary}</p>
      {changed.length > 0 && (
        <section aria-label={words.label}>
          <Accordion
            key={register}
            multiple
            collapsible
            defaultOpenItems={changed.slice(0, 1).map((one) => one.register)}
          >
            {changed.map((one) => (
              <Register key={one.register} register={one} />
            ))}
          </Accordion>
        </section>
      )}
      {lacking.length > 0 && <p className={layout.text}>{words.lacksLists([...new Set(lacking)])}</p>}
      {register === null &&
        view.skipped.map(({ sheet, why }) => (
          <p key={sheet} className={layout.text}>
            {words.skipped[why](sheet)}
          </p>
        ))}
    </>
  );
}

function Register({ register: { register, sheet, changes } }: { readonly register: RegisterFormat }) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useFormatWords();
  const { goTo } = useRunner();
  const [current, setCurrent] = useState<string | null>(null);
  const onGo = useCallback(
    (change: LookChange) => {
      setCurrent(change.fault);
      goTo(placeOf(change));
    },
    [goTo],
  );
  return (
    <Group value={register} heading="h3" title={sheet} count={words.count(changes.length)}>
      <ul className={layout.list} aria-label={sheet}>
        {changes.map((change) => (
          <li key={change.fault}>
            <RowButton current={change.fault === current} onGo={() => onGo(change)}>
              <span className={styles.sentence}>{sentenceOf(change, words)}</span>
            </RowButton>
          </li>
        ))}
      </ul>
    </Group>
  );
}

const useStyles = makeStyles({ sentence: { color: tokens.colorBrandForeground2 } });

function placeOf(change: LookChange): Place {
  if (!("columns" in change)) return change.place;
  const [first] = change.columns;
  if (!first) throw new Error("a fault of no column");
  return first.place;
}
