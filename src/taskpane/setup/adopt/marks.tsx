import { Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { GridView, MarkUse } from "../../../actions/adopting";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useAdoptWords } from "./adoptWords";
import { markFrom, valueOfMark } from "./choices";
import type { Adopting, Shown } from "./useAdopting";

/** What is marked in a month grid and what it is taken for, to be changed; what nobody knows stands first. */
export function Marks(props: {
  readonly adopting: Adopting;
  readonly shown: Shown;
  readonly grid: GridView;
  /** The sheet, where people can be led into it. */
  readonly sheet: string | null;
}) {
  const layout = useLayout();
  const words = useAdoptWords().marks;
  const heading = useId();
  const { grid, shown, adopting } = props;
  const { field, marks } = grid;
  if (marks.length === 0) return null;
  const said = new Map(shown.marks.map(({ mark, becomes }) => [mark, becomes]));
  const open = marks.filter(({ certainty }) => certainty === "unclear");
  return (
    <section className={layout.stack} aria-labelledby={heading}>
      <h3 id={heading} className={layout.subheading}>
        {words.heading}
      </h3>
      <p className={layout.quiet}>{words.into(field)}</p>
      {open.length > 0 && <p className={layout.text}>{words.open(open.length)}</p>}
      <ul className={layout.list}>
        {inOrder(marks, shown).map((use) => {
          const known = use.certainty === "unclear" ? null : use.becomes;
          return (
            <li key={use.mark}>
              <Mark
                use={use}
                grid={grid}
                value={valueOfMark(said.get(use.mark) ?? known)}
                sheet={props.sheet}
                onMark={adopting.onMark}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A choice must not move what was chosen. */
function inOrder(marks: readonly MarkUse[], { marks: said }: Shown): readonly MarkUse[] {
  const isAsked = ({ mark, certainty }: MarkUse) =>
    certainty === "unclear" || said.some((one) => one.mark === mark);
  return [...marks.filter(isAsked), ...marks.filter((use) => !isAsked(use))];
}

function Mark(props: {
  readonly use: MarkUse;
  readonly grid: GridView;
  /** What was chosen last; the plan may not know it yet. */
  readonly value: string;
  readonly sheet: string | null;
  readonly onMark: Adopting["onMark"];
}) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useAdoptWords().marks;
  const { use, grid } = props;
  const isUnsaid = props.value === "blank";
  return (
    <div className={styles.mark}>
      <p className={styles.what}>{`“${use.written}”`}</p>
      <p className={layout.quiet}>
        {`${words.cells(use.cells)}, `}
        <Example cell={use.cell} sheet={props.sheet} />
        {` · ${words.certainty[use.certainty]}`}
      </p>
      <Select
        aria-label={words.becomes(use.written, grid.field)}
        value={props.value}
        onChange={(_, { value }) => props.onMark(use.mark, markFrom(value))}
      >
        <option value="" disabled={use.certainty !== "unclear" && use.certainty !== "decided"}>
          {words.choose}
        </option>
        {grid.meanings.map((meaning) => (
          <option key={meaning} value={valueOfMark({ as: "value", value: meaning })}>
            {meaning}
          </option>
        ))}
        {isUnsaid && <option value="blank">{words.blank}</option>}
        <option value="out">{words.out}</option>
      </Select>
    </div>
  );
}

function Example({ cell, sheet }: { readonly cell: string; readonly sheet: string | null }) {
  const words = useAdoptWords().marks;
  const { goTo } = useRunner();
  if (sheet === null) return words.example(cell);
  return (
    <Link as="button" onClick={() => goTo({ sheet, cell })}>
      {words.example(cell)}
    </Link>
  );
}

const useStyles = makeStyles({
  mark: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
