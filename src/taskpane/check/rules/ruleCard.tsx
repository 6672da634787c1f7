import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";

import type { Level } from "../../../campaign/judgement";
import type { RuleExample } from "../../../wording/catalogue";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useCheckWords } from "../checkWords";
import { useFindingWords } from "../findingWords";
import { SeverityMark } from "../severity";
import type { Rules } from "./useRules";

/** A rule: what it says of an example, what to do, and its level. */
export function RuleCard({ example, rules }: { readonly example: RuleExample; readonly rules: Rules }) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useCheckWords().rules;
  const { ruleTitles } = useFindingWords();
  const { rule, severity, wrong, right } = example;
  const level = rules.said?.levels[rule] ?? severity;
  const cells = (told: readonly string[]) => (told.length === 0 ? words.blank : told.join("; "));
  return (
    <div className={styles.card}>
      <h4 className={layout.subheading}>{ruleTitles[rule]}</h4>
      <p className={layout.quiet}>{level === "off" ? words.levels.off : <SeverityMark severity={level} />}</p>
      <dl className={styles.facts}>
        <Fact name={words.says} text={example.message} />
        <Fact name={words.todo} text={example.todo} />
        {wrong.length + right.length > 0 && (
          <>
            <Fact name={words.wrong} text={cells(wrong)} />
            <Fact name={words.right} text={cells(right)} />
          </>
        )}
      </dl>
      {rules.said?.changeable && <LevelChoice example={example} rules={rules} />}
    </div>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function LevelChoice({ example, rules }: { readonly example: RuleExample; readonly rules: Rules }) {
  const words = useCheckWords().rules;
  const { ruleTitles } = useFindingWords();
  const { running } = useRunner();
  const { rule, severity } = example;
  return (
    <Field label={words.level} size="small">
      <Select
        size="small"
        aria-label={`${words.level}, ${ruleTitles[rule]}`}
        disabled={running !== null}
        value={rules.said?.levels[rule] ?? AS_MADE}
        onChange={(_, { value }) => rules.choose(rule, LEVELS.find((one) => one === value) ?? null)}
      >
        <option value={AS_MADE}>{words.asMade(words.levels[severity])}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {words.levels[level]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const AS_MADE = "made";
const LEVELS: readonly Level[] = ["error", "warning", "note", "off"];

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0 },
  },
});
