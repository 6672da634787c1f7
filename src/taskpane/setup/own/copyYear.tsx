import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";

import type { CopiedCampaign, OwnCampaign } from "../../../actions/own";
import type { Day } from "../../../registers/text/dates";
import { download } from "../../exchange/send/download";
import { GoodNews } from "../../frame/goodNews";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useOwnWords } from "./ownWords";

/** A workbook for another year that asks the same. */
export function CopyYear(props: {
  readonly campaign: OwnCampaign;
  readonly year: number;
  readonly today: () => Day;
}) {
  const layout = useLayout();
  const words = useOwnWords().copy;
  const { run, running } = useRunner();
  const people = props.campaign.registers.filter((register) => register.people);
  const [year, setYear] = useState(String(props.year + 1));
  const [keep, setKeep] = useState<readonly string[]>(people.map(({ id }) => id));
  const [made, setMade] = useState<CopiedCampaign | null>(null);
  const isYear = /^20\d\d$/.test(year);
  return (
    <section className={layout.stack} aria-label={words.title}>
      <h3 className={layout.subheading}>{words.title}</h3>
      <p className={layout.text}>{words.intro}</p>
      <Field label={words.year}>
        <Input inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
      </Field>
      {people.length > 0 && (
        <div role="group" aria-label={words.keep}>
          <p className={layout.text}>{words.keep}</p>
          {people.map(({ id, sheet }) => (
            <Checkbox
              key={id}
              label={sheet}
              checked={keep.includes(id)}
              onChange={(_, { checked }) =>
                setKeep(checked === true ? [...keep, id] : keep.filter((one) => one !== id))
              }
            />
          ))}
        </div>
      )}
      <Button
        disabledFocusable={running !== null || !isYear}
        onClick={() =>
          run({
            ask: (desk) => desk.copyCampaign({ year: Number(year), today: props.today(), keep }),
            done: (copy) => {
              download(copy);
              setMade(copy);
            },
          })
        }
      >
        {words.make}
      </Button>
      {made && <GoodNews>{words.made(made.rows, made.fileName)}</GoodNews>}
    </section>
  );
}
