import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";

import type { ExchangePage } from "../../wording/exchangePane";
import { useLayout } from "../frame/useLayout";
import { useExchangeWords } from "./exchangeWords";

/** One of the three things to do, on a page of its own; its heading has the focus when it comes. */
export function Page(props: {
  readonly of: ExchangePage;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const layout = useLayout();
  const { back, choices } = useExchangeWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={layout.panel}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={props.onBack}>
          {back}
        </Button>
      </div>
      <h2 className={layout.heading} tabIndex={-1} ref={heading}>
        {choices[props.of].title}
      </h2>
      {props.children}
    </div>
  );
}
