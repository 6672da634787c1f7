import { Button } from "@fluentui/react-components";
import { useState } from "react";

import { useLayout } from "../frame/useLayout";
import { useWords } from "../frame/words";
import { useRunner } from "../work/useRunner";
import { useCheckWords } from "./checkWords";
import { Groups } from "./groups";
import { groupKey, numbered } from "./order";
import { outcome } from "./outcome";
import type { Checking } from "./useChecking";

/** The findings, what can be put right at once, and the lists of them as sheets. */
export function Found(props: {
  readonly checking: Checking;
  readonly onRepair: (button: HTMLElement) => void;
}) {
  const layout = useLayout();
  const { pane } = useWords();
  const words = useCheckWords();
  const { running } = useRunner();
  const { checking } = props;
  const { list, outdated } = checking;
  const [open, setOpen] = useState<readonly string[]>(list?.groups.slice(0, 1).map(groupKey) ?? []);
  const [seen, setSeen] = useState(placeOf(checking));
  if (!list) return null;
  // Where none that was open is left, as after another check, the first one opens again.
  if (open.length > 0 && list.groups.every((group) => !open.includes(groupKey(group)))) {
    setOpen(list.groups.slice(0, 1).map(groupKey));
  }
  // The group of the finding that was gone to opens by itself, and may be closed again.
  const here = placeOf(checking);
  if (seen !== here) {
    setSeen(here);
    const group = numbered(list).find(({ key }) => key === here)?.group;
    if (group !== undefined && !open.includes(group)) setOpen([...open, group]);
  }
  const busy = { disabledFocusable: running !== null };
  return (
    <>
      <h2 className={layout.heading}>{outcome(list, pane.check)}</h2>
      {outdated && <p className={layout.quiet}>{words.repair.rechecking}</p>}
      <Button {...busy} onClick={({ currentTarget }) => props.onRepair(currentTarget)}>
        {words.repair.title}
      </Button>
      <Groups checking={checking} list={list} open={open} onOpen={setOpen} />
      <div className={layout.stack}>
        <Button {...busy} onClick={checking.write}>
          {pane.check.write}
        </Button>
        <Button {...busy} onClick={checking.writeWorklist}>
          {words.worklist}
        </Button>
      </div>
    </>
  );
}

/** Where the focus goes next, or the person went last. */
function placeOf({ toFocus, current }: Checking): string | null {
  return toFocus ?? current;
}
