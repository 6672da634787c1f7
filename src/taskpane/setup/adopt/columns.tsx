import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { Link } from "@fluentui/react-components";
import { memo, useId } from "react";

import type { AdoptionPlan, Becomes, ColumnPlan } from "../../../actions/adopting";
import { useCurrent } from "../../frame/useCurrent";
import { useGrowing } from "../../frame/useGrowing";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useAdoptWords } from "./adoptWords";
import { becomesFrom, countsOf, fieldChoices, keyOf, openIn, valueOf } from "./choices";
import type { Adopting, Shown } from "./useAdopting";

/** Every column with what it becomes, to be changed; what nobody can know stands first. */
export function Columns({
  adopting,
  shown,
  inFile,
}: {
  readonly adopting: Adopting;
  readonly shown: Shown;
  readonly inFile: boolean;
}) {
  const layout = useLayout();
  const words = useAdoptWords().plan;
  const heading = useId();
  const { plan, decisions, order } = shown;
  const grown = useGrowing(order.length);
  const { field, own, out } = countsOf(plan);
  const open = openIn(plan).length;
  const byKey = new Map(plan.columns.map((column) => [keyOf(column), column]));
  const decided = new Map(decisions.map((decision) => [keyOf(decision), decision.becomes]));
  const blank = plan.columns.filter(({ certainty, label }) => certainty === "blank" && label !== "");
  return (
    <section className={layout.stack} aria-labelledby={heading}>
      <h3 id={heading} className={layout.subheading}>
        {words.columns}
      </h3>
      <p className={layout.quiet}>
        {plan.grid ? words.gridColumnCounts(field, own + out) : words.columnCounts(field, own, out)}
      </p>
      {open > 0 && (
        <>
          <p className={layout.text}>{words.open(open)}</p>
          <Button onClick={adopting.onOpenToOwn}>{words.openToOwn(open)}</Button>
        </>
      )}
      <ul className={layout.list}>
        {order.slice(0, grown).flatMap((key) => {
          const column = byKey.get(key);
          if (!column) return [];
          const becomes = decided.get(key) ?? column.becomes;
          return [
            <li key={key}>
              <Column
                plan={plan}
                column={column}
                becomes={becomes}
                inFile={inFile}
                onBecomes={adopting.onBecomes}
              />
            </li>,
          ];
        })}
      </ul>
      {blank.length > 0 && <p className={layout.quiet}>{words.blank(blank.map(({ label }) => label))}</p>}
    </section>
  );
}

function Column(props: {
  readonly plan: AdoptionPlan;
  readonly column: ColumnPlan;
  /** What was chosen last; the plan may not know it yet. */
  readonly becomes: Becomes | null;
  readonly inFile: boolean;
  readonly onBecomes: Adopting["onBecomes"];
}) {
  const styles = useStyles();
  const layout = useLayout();
  const mark = useCurrent();
  const words = useAdoptWords().column;
  const { column, becomes } = props;
  const { certainty, clashes, examples, letters } = column;
  const label = column.label === "" ? words.noLabel : column.label;
  return (
    <div className={mergeClasses(styles.column, mark.row, (becomes === null || clashes) && styles.open)}>
      <p className={styles.label}>{label}</p>
      <p className={layout.quiet}>
        <Letters column={column} inFile={props.inFile} />
        {certainty !== "blank" && ` · ${words.certainty[certainty]}`}
      </p>
      {examples.length > 0 && <p className={layout.quiet}>{words.example(examples)}</p>}
      <Select
        aria-label={words.becomes(letters, label)}
        value={valueOf(becomes)}
        onChange={(_, { value }) => {
          const wanted = becomesFrom(value);
          if (wanted) props.onBecomes(column, wanted);
        }}
      >
        {becomes === null && <option value="">{words.choose}</option>}
        <Options column={column} plan={props.plan} />
      </Select>
      {clashes && becomes?.as === "field" && <p className={styles.clash}>{words.clash(becomes.fields)}</p>}
    </div>
  );
}

/** Leads to the first entry of the column, where its sheet is in front. */
function Letters({ column, inFile }: { readonly column: ColumnPlan; readonly inFile: boolean }) {
  const words = useAdoptWords().column;
  const { goTo } = useRunner();
  const { place, letters } = column;
  if (inFile || !place) return words.name(letters);
  return (
    <Link as="button" onClick={() => goTo(place)}>
      {words.name(letters)}
    </Link>
  );
}

/** Hundreds of choices for a wide sheet, which change with nothing. */
const Options = memo(function Options(props: { readonly column: ColumnPlan; readonly plan: AdoptionPlan }) {
  const words = useAdoptWords().column;
  const { likely, others } = fieldChoices(props.column, props.plan);
  const fields = likely.map((one) => (
    <option key={one.join()} value={valueOf({ as: "field", fields: one })}>
      {one.join(" + ")}
    </option>
  ));
  return (
    <>
      {fields.length > 0 && <optgroup label={words.couldBe}>{fields}</optgroup>}
      <optgroup label={words.other}>
        <option value="own">{props.plan.grid ? words.stays : words.own}</option>
        {!props.plan.grid && <option value="out">{words.out}</option>}
      </optgroup>
      {others.length > 0 && (
        <optgroup label={words.otherFields}>
          {others.map((one) => (
            <option key={one} value={valueOf({ as: "field", fields: [one] })}>
              {one}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
});

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  clash: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});
