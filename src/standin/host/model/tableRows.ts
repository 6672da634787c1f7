import type { LiveTable } from "../../book/liveBook";
import { kindOf } from "./kind";
import { bodyOf } from "./tableParts";
import { thing, type Thing } from "./thing";

/** How many rows a table has, and nothing else of them. */
export function tableRows(target: LiveTable): Thing {
  return thing(ROWS, target);
}

const ROWS = kindOf<LiveTable>({
  name: "TableRowCollection",
  properties: { Count: { get: countOf } },
  methods: { GetCount: { since: 4, run: countOf } },
});

function countOf(table: LiveTable): number {
  const { top, bottom } = bodyOf(table);
  return bottom - top + 1;
}
