import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { OwnAddition, OwnCampaign, OwnThing } from "../../../actions/own";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useOwnWords } from "./ownWords";
import { Question } from "./question";

type OnRemove = (thing: OwnThing, removed: boolean, what: string) => void;

/** Departments, registers and columns that the centre has added, those that are taken out too. */
export function AdditionList(props: { readonly campaign: OwnCampaign; readonly onRemove: OnRemove }) {
  const layout = useLayout();
  const words = useOwnWords().added;
  const { additions } = props.campaign;
  if (additions.length === 0) return null;
  return (
    <section className={layout.stack} aria-label={words.title}>
      <h3 className={layout.subheading}>{words.title}</h3>
      <ul className={layout.list}>
        {additions.map((addition) => (
          <li key={JSON.stringify(addition.thing)}>
            <Added addition={addition} onRemove={props.onRemove} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Added({ addition, onRemove }: { readonly addition: OwnAddition; readonly onRemove: OnRemove }) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useOwnWords();
  const { run, running } = useRunner();
  /** How much was entered there; null = nothing is asked. */
  const [count, setCount] = useState<number | null>(null);
  const { thing, name, removed, last } = addition;
  const what = words.added.thing(thing, name);
  const isBusy = running !== null;
  const takeOut = () => {
    setCount(null);
    onRemove(thing, true, what);
  };
  const ask = () =>
    run({
      ask: (desk) => desk.ownData(thing),
      done: (found) => {
        if (found.count === 0) takeOut();
        else setCount(found.count);
      },
    });
  return (
    <div className={styles.added}>
      <p className={layout.text}>
        {what} {removed && <Badge appearance="filled">{words.removed}</Badge>}
      </p>
      {count !== null && (
        <Question yes={words.added.yes} no={words.added.no} onYes={takeOut} onNo={() => setCount(null)}>
          {words.added.asks(thing, name, count)}
        </Question>
      )}
      {count === null && !last && (
        <Button
          className={styles.button}
          size="small"
          aria-label={removed ? words.added.back(what) : words.added.out(what)}
          disabledFocusable={isBusy}
          onClick={() => (removed ? onRemove(thing, false, what) : ask())}
        >
          {removed ? words.buttons.takeBack : words.buttons.remove}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  added: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { alignSelf: "flex-start" },
});
