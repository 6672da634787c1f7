import { finding } from "../../findings";
import type { Rule } from "../rule";

/** What the centre has added to the campaign cannot be read, so nothing can be judged. */
export const definitionUnreadable: Rule<"definition-unreadable"> = ({ book }) =>
  (book.unreadDefinitions ?? []).map(({ sheet, cell, ...said }) =>
    finding("definition-unreadable", "error", { sheet, cell }, said),
  );
