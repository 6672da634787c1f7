import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useOwnWords } from "./ownWords";

/** A form for something that is added; it begins at its title, so that it is heard. */
export function Addition(props: {
  readonly title: string;
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useOwnWords().additions;
  const { running } = useRunner();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={layout.stack} aria-label={props.title}>
      <h3 className={layout.subheading} tabIndex={-1} ref={heading}>
        {props.title}
      </h3>
      {props.children}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={running !== null || !props.ready}
          onClick={props.onSave}
        >
          {words.save}
        </Button>
        <Button onClick={props.onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
