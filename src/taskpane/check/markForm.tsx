import { Button, Field, Input, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";

import { useLayout } from "../frame/useLayout";
import { useRunner } from "../work/useRunner";
import { useCheckWords } from "./checkWords";

/** Why a finding is right as it is, and who says so. Escape leaves it. */
export function MarkForm(props: {
  /** Who said so last. */
  readonly checkedBy: string;
  readonly onSave: (reason: string, name: string) => void;
  readonly onCancel: () => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useCheckWords().mark;
  const { running } = useRunner();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(props.checkedBy);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = (what: "textarea" | "input") => form.current?.querySelector(what)?.focus();
  useEffect(() => focus("textarea"), []);
  const [noReason, nobody] = [reason.trim() === "", name.trim() === ""];
  const save = () => {
    if (running) return;
    setAsked(true);
    if (noReason) focus("textarea");
    else if (nobody) focus("input");
    else props.onSave(reason.trim(), name.trim());
  };
  const leaving = {
    onKeyDown: (event: KeyboardEvent) => {
      // Whoever types Vietnamese takes back a word with the same key.
      if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
      event.stopPropagation();
      props.onCancel();
    },
  };
  const missing = (is: boolean, sentence: string) => (asked && is ? { validationMessage: sentence } : {});
  return (
    <form
      ref={form}
      className={mergeClasses(layout.card, layout.stack, styles.form)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field required label={words.reason} {...missing(noReason, words.reasonMissing)}>
        <Textarea {...leaving} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field required label={words.name} {...missing(nobody, words.nameMissing)}>
        <Input {...leaving} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <p className={layout.quiet}>{words.promise}</p>
      <div className={styles.buttons}>
        <Button {...leaving} type="submit" appearance="primary" disabledFocusable={running !== null}>
          {words.save}
        </Button>
        <Button {...leaving} onClick={props.onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: tokens.spacingHorizontalM },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
