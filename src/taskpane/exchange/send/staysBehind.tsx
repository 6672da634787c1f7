import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { SharingOverview } from "../../../actions/exchange";
import { useLayout } from "../../frame/useLayout";
import { useExchangeWords } from "../exchangeWords";
import { Folded } from "../folded";

/** What is not in the copy for superiors: how much, and which columns hold personal data. */
export function StaysBehind({ overview }: { readonly overview: SharingOverview }) {
  const layout = useLayout();
  const styles = useStyles();
  const { superior } = useExchangeWords();
  const sensitive = overview.sensitive.filter(({ filled }) => filled > 0);
  const cells = sensitive.reduce((sum, { filled }) => sum + filled, 0);
  const sheets = [...new Set(sensitive.map(({ sheet }) => sheet))];
  return (
    <div className={mergeClasses(layout.card, layout.stack, styles.card)}>
      <p className={layout.subheading}>{superior.staysBehind(overview.staysBehind)}</p>
      {sensitive.length === 0 ? (
        <p className={layout.quiet}>{superior.nothingSensitive}</p>
      ) : (
        <Folded summary={superior.sensitive(sensitive.length, cells)}>
          {sheets.map((sheet) => (
            <section key={sheet} aria-label={sheet}>
              <h3 className={layout.subheading}>{sheet}</h3>
              <ul className={layout.list}>
                {sensitive
                  .filter((one) => one.sheet === sheet)
                  .map(({ field, filled }) => (
                    <li key={field} className={styles.line}>
                      <span className={styles.field}>{field}</span>
                      <span className={styles.count}>{superior.cells(filled)}</span>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </Folded>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  field: { minWidth: 0 },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
