import { MessageBar, MessageBarBody } from "@fluentui/react-components";

import type { Loss } from "../../workbook/workbook";
import { useWords } from "./words";

/** What a sheet that was made anew could not keep, one sentence for each sheet. */
export function Losses({ losses }: { readonly losses: readonly Loss[] }) {
  const { pane } = useWords();
  const sheets = [...new Set(losses.map(({ sheet }) => sheet))];
  const lostBy = (name: string) => losses.filter(({ sheet }) => sheet === name).map(({ what }) => what);
  return sheets.map((sheet) => (
    <MessageBar key={sheet} intent="warning" layout="multiline">
      <MessageBarBody>{pane.working.lost(sheet, [...new Set(lostBy(sheet))])}</MessageBarBody>
    </MessageBar>
  ));
}
