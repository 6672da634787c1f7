import { makeStyles, tokens } from "@fluentui/react-components";

import type { CampaignSummary } from "../../actions/desk";
import { useWords } from "../frame/words";

/** Title, centre, year and size of a campaign. */
export function Summary({ campaign }: { readonly campaign: CampaignSummary }) {
  const styles = useStyles();
  const { setup } = useWords().pane;
  const size = setup.size(campaign.departments.length, campaign.targets, campaign.registers);
  return (
    <span className={styles.summary}>
      <span className={styles.title}>{campaign.title}</span>
      <span>{campaign.centre}</span>
      <span className={styles.size}>{`${setup.year(campaign.year)} · ${size}`}</span>
    </span>
  );
}

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column" },
  title: { fontWeight: tokens.fontWeightSemibold },
  size: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
