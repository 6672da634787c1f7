import { Button } from "@fluentui/react-components";
import { useState } from "react";

import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { outcome } from "./outcome";
import { Groups } from "./groups";
import { numbered } from "./order";
import type { Checking } from "./useChecking";

/** The findings, and the list of them as a sheet. */
export function Found({ checking }: { readonly checking: Checking }) {
  const layout = useLayout();
  const { pane } = useWords();
  const { running } = useRunner();
  const { list, current } = checking;
  const [open, setOpen] = useState<readonly string[]>(list?.groups.slice(0, 1).map(({ rule }) => rule) ?? []);
  const [seen, setSeen] = useState(current);
  if (!list) return null;
  // The group of the finding that was gone to opens by itself, and may be closed again.
  if (seen !== current) {
    setSeen(current);
    const rule = numbered(list).find(({ key }) => key === current)?.finding.rule;
    if (rule !== undefined && !open.includes(rule)) setOpen([...open, rule]);
  }
  return (
    <>
      <h2 className={layout.heading}>{outcome(list, pane.check)}</h2>
      <Groups checking={checking} list={list} open={open} onOpen={setOpen} />
      <Button disabledFocusable={running !== null} onClick={checking.write}>
        {pane.check.write}
      </Button>
    </>
  );
}
