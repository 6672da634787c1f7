import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import type { Undoable } from "../../../actions/exchange";
import { useRunner } from "../../work/useRunner";
import { useCheckWords } from "../checkWords";

/** Where nothing is left to repair: the way to the last repair, if there is one that can be undone. */
export function LookBack({ onOpen }: { readonly onOpen: (button: HTMLElement) => void }) {
  const { lookBack } = useCheckWords().repair;
  const { quietly } = useRunner();
  const [last, setLast] = useState<Undoable | null>(null);
  useEffect(() => quietly({ ask: (desk) => desk.lastRepair(), done: setLast }), [quietly]);
  if (!last) return null;
  return (
    <Button appearance="subtle" onClick={({ currentTarget }) => onOpen(currentTarget)}>
      {lookBack}
    </Button>
  );
}
