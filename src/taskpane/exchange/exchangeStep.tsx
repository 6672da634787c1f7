import { makeStyles } from "@fluentui/react-components";

import type { Moment } from "../../actions/exchange";
import type { Overview } from "../../actions/desk";
import type { ExchangePage } from "../../wording/exchangePane";
import { NoCampaign } from "../frame/noCampaign";
import { Page } from "../frame/page";
import type { Step } from "../frame/steps";
import { useLayout } from "../frame/useLayout";
import { usePage } from "../frame/usePage";
import { Choices } from "./choices";
import { useExchangeWords } from "./exchangeWords";
import { Receive } from "./receive/receive";
import { useReceiving } from "./receive/useReceiving";
import { ToDepartments } from "./send/toDepartments";
import { ToSuperior } from "./send/toSuperior";
import { useSending } from "./send/useSending";
import { useSharing } from "./useSharing";

/** Step 4: workbooks leave and come back. */
export function ExchangeStep(props: {
  readonly overview: Overview;
  readonly now: () => Moment;
  readonly onStep: (step: Step) => void;
  /** Looks anew at the entries after some of them came from elsewhere. */
  readonly onCheck: () => void;
}) {
  if (!props.overview.campaign) return <NoCampaign onStep={props.onStep} />;
  const { departments } = props.overview.campaign;
  const nameOf = (id: string) => departments.find((one) => one.id === id)?.name ?? id;
  return <Exchange now={props.now} nameOf={nameOf} onCheck={props.onCheck} />;
}

/** What a department is called; an unknown one by its id. */
export type NameOf = (department: string) => string;

function Exchange(props: {
  readonly now: () => Moment;
  readonly nameOf: NameOf;
  readonly onCheck: () => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useExchangeWords();
  const { now, nameOf } = props;
  const sharing = useSharing();
  const sending = useSending(now);
  const receiving = useReceiving(now, sharing.refresh);
  const { page, open, back } = usePage<ExchangePage>();

  const choose = (next: ExchangePage, button: HTMLElement) => {
    const show = () => {
      sharing.forgetUndo();
      open(next, button);
    };
    if (next === "receive") show();
    else sharing.look(show);
  };
  const pageWords = (of: ExchangePage) => ({ title: words.choices[of].title, back: words.back });
  return (
    <>
      <div className={page ? styles.aside : layout.panel}>
        <Choices sharing={sharing} onChoose={choose} />
      </div>
      {page === "superior" && sharing.overview && (
        <Page {...pageWords(page)} onBack={back}>
          <ToSuperior sending={sending} overview={sharing.overview} />
        </Page>
      )}
      {page === "departments" && sharing.overview && (
        <Page {...pageWords(page)} onBack={back}>
          <ToDepartments sending={sending} overview={sharing.overview} nameOf={nameOf} />
        </Page>
      )}
      {page === "receive" && (
        <Page {...pageWords(page)} onBack={back}>
          <Receive receiving={receiving} sharing={sharing} nameOf={nameOf} onCheck={props.onCheck} />
        </Page>
      )}
    </>
  );
}

const useStyles = makeStyles({ aside: { display: "none" } });
