import { useLayout } from "../../frame/useLayout";
import { useExchangeWords } from "../exchangeWords";
import { Folded } from "../folded";

/** Where the copy may have gone, and how it gets a password: nothing that this program could do itself. */
export function CopyAdvice() {
  const { copy } = useExchangeWords();
  return (
    <div>
      <Advice title={copy.notThere} sentences={copy.advice} />
      <Advice title={copy.password} sentences={copy.passwordAdvice} />
    </div>
  );
}

function Advice(props: { readonly title: string; readonly sentences: readonly string[] }) {
  const layout = useLayout();
  return (
    <Folded summary={props.title}>
      {props.sentences.map((sentence) => (
        <p key={sentence} className={layout.text}>
          {sentence}
        </p>
      ))}
    </Folded>
  );
}
