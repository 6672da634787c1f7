import { makeStyles, tokens } from "@fluentui/react-components";

import type { CampaignSummary, RegisterSummary } from "../../actions/desk";
import { RowButton } from "../frame/rowButton";
import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";

/** The registers by who keeps them, each leading to its sheet. */
export function Registers(props: {
  readonly registers: readonly RegisterSummary[];
  readonly departments: CampaignSummary["departments"];
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const ownedBy = (id: string) =>
    props.registers.filter(({ owners }) => owners.length === 1 && owners[0] === id);
  const groups = [
    { name: pane.setup.everybody, registers: props.registers.filter(({ owners }) => owners.length !== 1) },
    ...props.departments.map(({ id, name }) => ({ name, registers: ownedBy(id) })),
  ].filter(({ registers }) => registers.length > 0);
  return (
    <>
      <h2 className={layout.heading}>{pane.setup.registers}</h2>
      {groups.map(({ name, registers }) => (
        <section key={name} className={layout.stack} aria-label={name}>
          <h3 className={layout.subheading}>{name}</h3>
          <ul className={layout.list}>
            {registers.map((register) => (
              <li key={register.id}>
                <Register register={register} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Register({ register: { sheet, entries, free } }: { readonly register: RegisterSummary }) {
  const styles = useStyles();
  const { setup } = useWords().pane;
  const { goTo } = useRunner();
  if (entries === null) {
    return (
      <span className={styles.line}>
        <span className={styles.plain}>{sheet}</span>
        <span className={styles.count}>{setup.noTable}</span>
      </span>
    );
  }
  return (
    <RowButton onGo={() => goTo({ sheet, cell: free })}>
      <span className={styles.inner}>
        <span className={styles.name}>{sheet}</span>
        <span className={styles.count}>{setup.entries(entries)}</span>
      </span>
    </RowButton>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  inner: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, color: tokens.colorBrandForeground2 },
  plain: { minWidth: 0 },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
