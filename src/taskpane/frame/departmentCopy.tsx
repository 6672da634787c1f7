import { MessageBar, MessageBarBody } from "@fluentui/react-components";

import { useLayout } from "./useLayout";
import { useWords } from "./words";

/** In the place of every step, in a workbook that was sent to a department: nothing is set up, judged or taken in there. */
export function DepartmentCopy({ name }: { readonly name: string }) {
  const layout = useLayout();
  const { pane } = useWords();
  return (
    <div className={layout.panel}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{pane.copyFor(name)}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
