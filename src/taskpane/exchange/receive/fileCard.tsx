import { makeStyles, MessageBar, MessageBarBody, mergeClasses, tokens } from "@fluentui/react-components";

import { CHANGE_KINDS, type FileView } from "../../../actions/exchange";
import { formatDay } from "../../../registers/text/dates";
import { tellNote } from "../../../wording";
import { useLayout } from "../../frame/useLayout";
import { useAllWords, useExchangeWords } from "../exchangeWords";
import type { NameOf } from "../exchangeStep";
import { Folded } from "../folded";
import { LongText } from "./longText";
import { whyNot } from "./whyNot";

/** More than these are folded away. */
const NOTES = 2;

/** A file: what it is, or why nothing of it is taken; what is to be known of it, and how much it would change. */
export function FileCard({ file, nameOf }: { readonly file: FileView; readonly nameOf: NameOf }) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useExchangeWords().receive;
  const all = useAllWords();
  const { department, sentOn, counts } = file;
  const there = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({
    kind: all.exchange.kinds[kind],
    count: counts[kind],
  }));
  const sender =
    department === null
      ? words.unknownSender
      : words.sentFor(nameOf(department), sentOn === null ? null : formatDay(sentOn));
  const why = whyNot(file, all);
  const notes = file.notes.map((note) => tellNote(note, all, formatDay));
  return (
    <div className={mergeClasses(layout.card, layout.stack, styles.card)}>
      <p className={layout.subheading}>
        <LongText text={file.name} />
      </p>
      {why === null ? (
        <>
          <p className={layout.text}>
            <LongText text={sender} />
          </p>
          <p className={layout.text}>{there.length === 0 ? words.same : words.counts(there)}</p>
        </>
      ) : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <LongText text={why} short={LONG_SENTENCE} />
          </MessageBarBody>
        </MessageBar>
      )}
      {notes.length > NOTES ? (
        <Folded summary={words.notes(notes.length)}>
          <Notes notes={notes} />
        </Folded>
      ) : (
        notes.length > 0 && <Notes notes={notes} />
      )}
    </div>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ul className={styles.notes}>
      {notes.map((note, index) => (
        <li key={index} className={layout.text}>
          <LongText text={note} short={LONG_SENTENCE} />
        </li>
      ))}
    </ul>
  );
}

/** Our own sentences are shorter; only what a file has put into them is not. */
const LONG_SENTENCE = 300;

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM },
  notes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});
