import { finding } from "../../findings";
import type { Rule } from "../rule";

/** A line in the list of targets that nothing says how to judge. */
export const targetUndefined: Rule<"target-undefined"> = ({ book }) =>
  (book.undefinedTargets ?? []).map(({ id, ...place }) =>
    finding("target-undefined", "warning", place, { id }),
  );
