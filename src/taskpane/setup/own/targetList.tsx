import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { OwnCampaign, OwnPart, OwnTarget } from "../../../actions/own";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useOwnWords } from "./ownWords";
import { Question } from "./question";

interface Doing {
  readonly onChange: (part: OwnPart) => void;
  readonly onRemove: (target: string, removed: boolean) => void;
}

/** All targets by department, those that are taken out too. */
export function TargetList({ campaign, ...doing }: { readonly campaign: OwnCampaign } & Doing) {
  const layout = useLayout();
  // Targets that are out may be of a department that is out too.
  const out = campaign.additions.flatMap(({ thing, name, removed }) => {
    return removed && thing.kind === "department" ? [{ id: thing.id, name }] : [];
  });
  return [...campaign.departments, ...out].map(({ id, name }) => {
    const own = campaign.targets.filter(({ department }) => department === id);
    if (own.length === 0) return null;
    return (
      <section key={id} className={layout.stack} aria-label={name}>
        <h3 className={layout.subheading}>{name}</h3>
        <ul className={layout.list}>
          {own.map((target) => (
            <li key={target.id}>
              <Target target={target} {...doing} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Target({ target, onChange, onRemove }: { readonly target: OwnTarget } & Doing) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useOwnWords();
  const { running } = useRunner();
  const [asks, setAsks] = useState(false);
  const { id, text, parts, removed, scores } = target;
  const isBusy = running !== null;
  return (
    <div className={styles.target}>
      <p className={layout.text}>
        <b>{id}</b> {text} {parts.some(({ own }) => own) && <Badge appearance="outline">{words.own}</Badge>}{" "}
        {removed && <Badge appearance="filled">{words.removed}</Badge>}
      </p>
      {asks ? (
        <Question
          yes={words.yes}
          no={words.keep}
          onYes={() => {
            setAsks(false);
            onRemove(id, true);
          }}
          onNo={() => setAsks(false)}
        >
          {words.asks(id, scores)}
        </Question>
      ) : (
        <div className={styles.buttons}>
          {!removed &&
            parts
              .filter(({ draft }) => draft !== null)
              .map((part) => (
                <Button
                  key={part.id}
                  size="small"
                  {...(parts.length > 1 ? {} : { "aria-label": words.change(part.id) })}
                  disabledFocusable={isBusy}
                  onClick={() => onChange(part)}
                >
                  {parts.length > 1 ? `${words.buttons.change} ${part.id}` : words.buttons.change}
                </Button>
              ))}
          <Button
            size="small"
            aria-label={removed ? words.takeBack(id) : words.remove(id)}
            disabledFocusable={isBusy}
            onClick={() => (removed ? onRemove(id, false) : setAsks(true))}
          >
            {removed ? words.buttons.takeBack : words.buttons.remove}
          </Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  target: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
