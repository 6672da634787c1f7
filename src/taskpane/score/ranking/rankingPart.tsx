import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext } from "react";

import type { RankingView } from "../../../actions/desk/rankingView";
import type { Language } from "../../../wording";
import { ranking as en } from "../../../wording/en/ranking";
import type { RankingWording } from "../../../wording/ranking";
import { ranking as vi } from "../../../wording/vi/ranking";
import { useLayout } from "../../frame/useLayout";
import { LanguageContext, useWords } from "../../frame/words";
import { useRunner } from "../../work/useRunner";

const OWN: Readonly<Record<Language, RankingWording>> = { vi, en };

/** The units of a block, the best first, and who leads. */
export function RankingPart({ ranking }: { readonly ranking: RankingView }) {
  const words = OWN[useContext(LanguageContext)];
  const layout = useLayout();
  const styles = useStyles();
  const { pane } = useWords();
  const { goTo } = useRunner();
  const { sheets, unclear, notes } = ranking;
  const toSee = [...(unclear > 0 ? [sheets.criteria] : []), ...(notes > 0 ? [sheets.scores] : [])];
  return (
    <section className={mergeClasses(layout.card, styles.card)}>
      <h3 className={styles.title}>{words.title}</h3>
      {[...words.leader(ranking.leaders), ...words.unclear(ranking)].map((sentence) => (
        <p key={sentence} className={layout.text}>
          {sentence}
        </p>
      ))}
      <ol className={layout.list}>
        {ranking.units.map((one) => (
          <li key={one.unit} className={styles.unit}>
            <span className={styles.name}>{one.unit}</span>
            <span>{words.unit(one.shown, one).join(" · ")}</span>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => goTo({ sheet: ranking.sheet, cell: "A1" })}>
          {words.openSheet}
        </Button>
        {toSee.map((sheet) => (
          <Button key={sheet} size="small" onClick={() => goTo({ sheet, cell: "A1" })}>
            {pane.openSheet(sheet)}
          </Button>
        ))}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  unit: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
});
