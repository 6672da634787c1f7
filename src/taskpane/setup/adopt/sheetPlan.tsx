import { Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";

import type { AdoptionPlan } from "../../../actions/adopting";
import type { RegisterSummary } from "../../../actions/desk";
import { type Day, formatMonth } from "../../../registers/text/dates";
import type { AdoptionPlanWording } from "../../../wording/adoptPane";
import { Heard } from "../../frame/heard";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { AdoptBar } from "./adoptBar";
import { useAdoptWords } from "./adoptWords";
import type { Way } from "./choices";
import { Columns } from "./columns";
import { Doubts } from "./doubts";
import { GridFacts } from "./gridFacts";
import { LeftOutRows } from "./leftOutRows";
import { Marks } from "./marks";
import type { Adopting, Chosen, Shown } from "./useAdopting";
import { WayChoice } from "./way";

/** What would become of a sheet, column by column; nothing is written until a person says so. */
export function SheetPlan(props: {
  readonly adopting: Adopting;
  readonly chosen: Chosen;
  readonly registers: readonly RegisterSummary[];
  readonly today: Day;
}) {
  const words = useAdoptWords().plan;
  const { running } = useRunner();
  const { adopting, chosen } = props;
  const { sheet, register, shown } = chosen;
  const likely = props.registers.filter(({ id }) => sheet.registers.includes(id));
  const others = props.registers.filter((one) => !likely.includes(one));
  return (
    <>
      <Field label={words.register}>
        <Select
          value={register ?? ""}
          disabled={running !== null}
          onChange={(_, { value }) => adopting.chooseRegister(value)}
        >
          {register === null && <option value="">{words.chooseRegister}</option>}
          {[...likely, ...others].map(({ id, sheet: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {shown && (
        <Plan adopting={adopting} shown={shown} inFile={adopting.found?.file !== null} today={props.today} />
      )}
    </>
  );
}

function Plan({
  adopting,
  shown,
  inFile,
  today,
}: {
  readonly adopting: Adopting;
  readonly shown: Shown;
  readonly inFile: boolean;
  readonly today: Day;
}) {
  const layout = useLayout();
  const words = useAdoptWords().plan;
  const { plan, renewed, way } = shown;
  return (
    <>
      {renewed && <Careful>{words.changed}</Careful>}
      <Facts plan={plan} way={way} />
      {plan.grid && <GridFacts adopting={adopting} shown={shown} grid={plan.grid} today={today} />}
      {plan.entries > 0 && <WayChoice plan={plan} way={way} onWay={adopting.onWay} />}
      {plan.entries > 0 && way === "copy" && <p className={layout.quiet}>{words.untouched}</p>}
      {plan.grid && (
        <Marks adopting={adopting} shown={shown} grid={plan.grid} sheet={inFile ? null : plan.sheet} />
      )}
      {plan.entries > 0 && <Columns adopting={adopting} shown={shown} inFile={inFile} />}
      <Unfilled plan={plan} />
      <Doubts doubts={plan.doubts} inFile={inFile} />
      <LeftOutRows leftOut={plan.leftOut} inFile={inFile} />
      <AdoptBar shown={shown} onAdopt={adopting.adopt} />
    </>
  );
}

function Facts({ plan, way }: { readonly plan: AdoptionPlan; readonly way: Way }) {
  const layout = useLayout();
  const words = useAdoptWords().plan;
  const { headerRows, body, known, repairs, uncalculated } = plan;
  const told = body ? toldOf(plan, words) : words.noEntries;
  return (
    <div className={layout.stack}>
      <Heard sentence={told} />
      <p className={layout.text}>{told}</p>
      {plan.headerIsSure ? (
        <p className={layout.quiet}>{words.header(headerRows.first, headerRows.last)}</p>
      ) : (
        <Careful>{words.headerUnsure(headerRows.first, headerRows.last)}</Careful>
      )}
      {way === "copy" && known > 0 && <p className={layout.quiet}>{words.known(known)}</p>}
      {way === "copy" && repairs > 0 && <p className={layout.quiet}>{words.repairs(repairs)}</p>}
      {uncalculated > 0 && <Careful>{words.uncalculated(uncalculated)}</Careful>}
    </div>
  );
}

function toldOf({ grid, entries, body, fresh, known }: AdoptionPlan, words: AdoptionPlanWording): string {
  if (grid?.month === null) return words.gridUndated(entries, grid.days);
  if (grid) return words.grid(entries, grid.days, formatMonth(grid.month), fresh + known);
  return words.entries(entries, body?.first ?? 0, body?.last ?? 0);
}

function Careful({ children }: { readonly children: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

function Unfilled({ plan: { unfilled } }: { readonly plan: AdoptionPlan }) {
  const layout = useLayout();
  const words = useAdoptWords().plan;
  if (unfilled.length === 0) return null;
  return (
    <section>
      <h3 className={layout.subheading}>{words.unfilled}</h3>
      <p className={layout.quiet}>
        {unfilled
          .map(({ field, required }) => (required ? `${field} (${words.required})` : field))
          .join(", ")}
      </p>
    </section>
  );
}
