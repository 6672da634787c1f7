import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A kind of things within an accordion: its name, and how many there are; closed, it costs nothing to show. */
export function Group(props: {
  readonly value: string;
  readonly heading: "h3" | "h4";
  readonly title: string;
  readonly count: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <AccordionItem value={props.value} className={styles.group}>
      <AccordionHeader as={props.heading} className={styles.header}>
        <span className={styles.titles}>
          <span className={styles.title}>{props.title}</span>
          <span className={styles.count}>{props.count}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{props.children}</AccordionPanel>
    </AccordionItem>
  );
}

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { "& button": { padding: `${tokens.spacingVerticalXS} 0`, minHeight: "52px" } },
  titles: { display: "flex", flexDirection: "column", textAlign: "left" },
  title: { fontWeight: tokens.fontWeightSemibold },
  count: { fontSize: tokens.fontSizeBase200 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
});
