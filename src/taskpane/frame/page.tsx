import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";

import { useLayout } from "./useLayout";

/** Something that a step holds on a page of its own; its heading has the focus when it comes. */
export function Page(props: {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={layout.panel}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={props.onBack}>
          {props.back}
        </Button>
      </div>
      <h2 className={layout.heading} tabIndex={-1} ref={heading}>
        {props.title}
      </h2>
      {props.children}
    </div>
  );
}
