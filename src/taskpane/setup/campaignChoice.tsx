import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { Overview } from "../../actions/desk";
import { calendar, type Day } from "../../registers/text/dates";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { Summary } from "./summary";

/** The campaigns that can be set up, and what setting one up will do. */
export function CampaignChoice(props: {
  readonly overview: Overview;
  readonly today: () => Day;
  readonly onSetUp: (campaign: string) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const { pane } = useWords();
  const { running } = useRunner();
  const { choices } = props.overview;
  const [chosen, setChosen] = useState(choices[0]?.id ?? "");
  const campaign = choices.find(({ id }) => id === chosen);
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={mergeClasses(layout.heading, styles.legend)}>{pane.setup.choose}</legend>
        {choices.map((choice) => (
          <label key={choice.id} className={styles.choice}>
            <input
              type="radio"
              name="campaign"
              className={styles.radio}
              checked={choice.id === chosen}
              onChange={() => setChosen(choice.id)}
            />
            <Summary campaign={choice} />
          </label>
        ))}
      </fieldset>
      {campaign && <p className={layout.text}>{pane.setup.promise(campaign.adds)}</p>}
      {campaign && campaign.year !== calendar(props.today()).year && (
        <p className={layout.text}>{pane.setup.otherYear(campaign.year)}</p>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={running !== null || !campaign}
        onClick={() => props.onSetUp(chosen)}
      >
        {pane.setup.start}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  choices: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS },
  choice: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  radio: {
    flexShrink: 0,
    width: "18px",
    height: "18px",
    margin: "1px 0 0",
    accentColor: tokens.colorBrandBackground,
  },
});
