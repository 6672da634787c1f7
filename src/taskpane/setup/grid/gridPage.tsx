import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";

import type { RegisterSummary } from "../../../actions/desk";
import type { SaidMonth } from "../../../adopting/grids";
import type { Day } from "../../../registers/text/dates";
import { GoodNews } from "../../frame/goodNews";
import { Losses } from "../../frame/losses";
import { Page } from "../../frame/page";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useGridWords } from "./gridWords";
import { MonthChoice } from "./monthChoice";
import { dayOfMonth, monthOfDay } from "./months";
import { type GridMade, useGridMaking } from "./useGridMaking";

/** A sheet of people and days is made of a register that is kept so, to be gone on with. */
export function GridPage(props: {
  readonly registers: readonly RegisterSummary[];
  readonly today: () => Day;
  readonly onBack: () => void;
}) {
  const layout = useLayout();
  const words = useGridWords();
  const { running } = useRunner();
  const [today] = useState(props.today);
  const kept = props.registers.filter(({ hasGrid, entries }) => hasGrid && entries !== null);
  const [register, setRegister] = useState(kept[0]?.id ?? "");
  const [value, setValue] = useState<SaidMonth>(() => monthOfDay(today));
  const { result, make, forget } = useGridMaking();
  const month = dayOfMonth(value);
  return (
    <Page title={words.title} back={words.back} onBack={props.onBack}>
      <p className={layout.text}>{words.intro}</p>
      <Field label={words.register}>
        <Select
          value={register}
          disabled={running !== null}
          onChange={(_, chosen) => {
            forget();
            setRegister(chosen.value);
          }}
        >
          {kept.map(({ id, sheet }) => (
            <option key={id} value={id}>
              {sheet}
            </option>
          ))}
        </Select>
      </Field>
      <MonthChoice
        value={value}
        today={today}
        onChoose={(chosen) => {
          forget();
          setValue(chosen);
        }}
      />
      <Button
        appearance={result ? "secondary" : "primary"}
        disabledFocusable={running !== null || month === null || register === ""}
        onClick={() => {
          if (month !== null) make(register, month);
        }}
      >
        {words.make}
      </Button>
      {result && <Result result={result} />}
    </Page>
  );
}

function Result({ result: { made, there } }: { readonly result: GridMade }) {
  const layout = useLayout();
  const words = useGridWords();
  const { goTo } = useRunner();
  const sheet = made ? made.sheet : there;
  return (
    <>
      {made ? (
        <GoodNews focus>{words.made(made.rows, made.entries, made.sheet)}</GoodNews>
      ) : (
        <GoodNews focus intent="info">
          {words.there(sheet)}
        </GoodNews>
      )}
      {made ? <Beside counts={made} /> : <p className={layout.text}>{words.goOn}</p>}
      {made && <Losses losses={made.losses} />}
      <Button appearance="primary" onClick={() => goTo({ sheet, cell: "A1" })}>
        {words.open}
      </Button>
    </>
  );
}

/** What a grid cannot hold. */
function Beside({
  counts: { nobody, undated },
}: {
  readonly counts: { readonly nobody: number; readonly undated: number };
}) {
  const layout = useLayout();
  const words = useGridWords();
  return (
    <>
      {nobody > 0 && <p className={layout.text}>{words.nobody(nobody)}</p>}
      {undated > 0 && <p className={layout.text}>{words.undated(undated)}</p>}
    </>
  );
}
