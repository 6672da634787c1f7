import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import { useRunner } from "../../work/useRunner";

interface Asked {
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: string;
}

/** Asks before something is taken out. The button that was clicked has made room for it: the focus goes on to the way back. */
export function Question({ yes, no, onYes, onNo, children }: Asked) {
  const { running } = useRunner();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => [...(box.current?.querySelectorAll("button") ?? [])].at(-1)?.focus(), []);
  return (
    <div ref={box}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{children}</MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={running !== null} onClick={onYes}>
            {yes}
          </Button>
          <Button onClick={onNo}>{no}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
