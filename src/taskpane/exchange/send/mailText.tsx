import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";

import type { Copy } from "../../../actions/exchange";
import { useLayout } from "../../frame/useLayout";
import { useExchangeWords } from "../exchangeWords";

/** The mail to go with a copy, to be taken over piece by piece. */
export function MailText({ mail }: { readonly mail: Copy["mail"] }) {
  const layout = useLayout();
  const { copy } = useExchangeWords();
  return (
    <div className={layout.stack}>
      <Copyable label={copy.subject} text={mail.subject} rows={1} />
      <Copyable label={copy.body} text={mail.body} rows={6} />
    </div>
  );
}

function Copyable(props: { readonly label: string; readonly text: string; readonly rows: number }) {
  const layout = useLayout();
  const styles = useStyles();
  const { copy } = useExchangeWords();
  const field = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const { label, text, rows } = props;
  const take = async () => {
    setSaid((await copied(text)) ? copy.copied : copy.selected);
  };
  const select = () => {
    const box = field.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    box?.focus();
    box?.select();
  };
  return (
    <div ref={field} className={layout.stack}>
      <Field label={label}>
        {rows === 1 ? (
          <Input readOnly value={text} />
        ) : (
          <Textarea readOnly value={text} rows={rows} resize="vertical" />
        )}
      </Field>
      <div className={styles.line}>
        <Button
          size="small"
          className={styles.button}
          icon={<Copy20Regular />}
          aria-label={copy.copyTextOf(label)}
          onClick={() => {
            select();
            void take();
          }}
        >
          {copy.copyText}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

/** Many hosts keep pages in frames from the clipboard; then the text is selected already. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { flexShrink: 0 },
});
