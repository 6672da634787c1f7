import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

/** What was done, or that nothing was; takes the focus where `focus` says that what had it is gone. */
export function GoodNews({
  focus = false,
  intent = "success",
  children,
}: {
  readonly focus?: boolean;
  readonly intent?: "success" | "info";
  readonly children: ReactNode;
}) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) bar.current?.focus();
  }, [focus]);
  return (
    <div ref={bar} tabIndex={-1}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{children}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
