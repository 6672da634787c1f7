import { Button } from "@fluentui/react-components";

import type { SharingOverview } from "../../../actions/exchange";
import { GoodNews } from "../../frame/goodNews";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useExchangeWords } from "../exchangeWords";
import { CopyAdvice } from "./copyAdvice";
import { CopyButtons } from "./copyButtons";
import { MailText } from "./mailText";
import { StaysBehind } from "./staysBehind";
import type { Sending } from "./useSending";

/** What leaves for superiors and what stays; then the copy, ready to go. */
export function ToSuperior(props: { readonly sending: Sending; readonly overview: SharingOverview }) {
  const layout = useLayout();
  const words = useExchangeWords();
  const { running } = useRunner();
  const { sending, overview } = props;
  const copy = sending.superior;
  if (!copy) {
    return (
      <>
        <p className={layout.text}>{words.superior.intro}</p>
        <StaysBehind overview={overview} />
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={running !== null}
          onClick={sending.toSuperior}
        >
          {words.superior.make}
        </Button>
      </>
    );
  }
  return (
    <>
      <GoodNews focus key={`news ${String(sending.times)}`}>
        {words.superior.made}
      </GoodNews>
      <CopyButtons key={`copy ${String(sending.times)}`} copy={copy} />
      <section className={layout.stack} aria-label={words.copy.mail}>
        <h3 className={layout.subheading}>{words.copy.mail}</h3>
        <MailText mail={copy.mail} />
      </section>
      <CopyAdvice />
      <Button disabledFocusable={running !== null} onClick={sending.toSuperior}>
        {words.superior.again}
      </Button>
    </>
  );
}
