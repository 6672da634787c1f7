import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { useExchangeWords } from "../exchangeWords";
import { beginningOf, plainText } from "./plainText";

const SHORT = 120;
const NAMED = 24;

/** A text from elsewhere; of a long one its beginning, and the rest at a click. */
export function LongText({ text, short = SHORT }: { readonly text: string; readonly short?: number }) {
  const styles = useStyles();
  const words = useExchangeWords().text;
  const [open, setOpen] = useState(false);
  const plain = plainText(text);
  const beginning = beginningOf(plain, short);
  return (
    <>
      <bdi className={styles.text}>{open ? plain : (beginning ?? plain)}</bdi>
      {beginning !== null && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.turn}
          aria-expanded={open}
          {...(open ? {} : { "aria-label": words.wholeOf(plain.slice(0, NAMED)) })}
          onClick={() => setOpen(!open)}
        >
          {open ? words.less : words.whole}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  turn: { minWidth: "auto", padding: `0 ${tokens.spacingHorizontalXS}`, color: tokens.colorBrandForeground2 },
});
