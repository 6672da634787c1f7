import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

import { useLayout } from "../frame/useLayout";
import { useTick } from "../frame/useTick";

/** Something to be ticked or chosen, with what is to be known of it below its name. */
export function ChoiceBox(props: {
  readonly kind: "checkbox" | "radio";
  /** Of radios that belong together. */
  readonly name?: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { tick } = useTick();
  const id = useId();
  return (
    <div className={styles.box}>
      <input
        type={props.kind}
        id={id}
        {...(props.name === undefined ? {} : { name: props.name })}
        className={tick}
        checked={props.checked}
        onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
      />
      <div className={styles.told}>
        <label htmlFor={id} className={styles.label}>
          {props.label}
        </label>
        {props.children}
      </div>
    </div>
  );
}

/** Choices that belong together, with their name. */
export function ChoiceGroup(props: { readonly legend: string; readonly children: ReactNode }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={mergeClasses(layout.subheading, styles.legend)}>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  box: { display: "flex", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  told: { minWidth: 0, flexGrow: 1 },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
});
