import type { Campaign, Part } from "../../campaign/campaign";
import type { Definition } from "../../sheets/own/definitions";
import { definitionsPlan, readDefinitions } from "../../sheets/own/definitions";
import { COMPARES, goalKindOf } from "../../sheets/own/targets";
import { columnName, levelEdges } from "../../sheets/targets";
import { Trouble } from "../../workbook/trouble";
import type { TargetDraft } from "../own";

/** What a draft asks. Throws Trouble definition-unreadable, definition-lacks, target-level-unreadable, without a place. */
export function partOfDraft(draft: TargetDraft, campaign: Campaign): Part {
  const id = draft.id.trim();
  if (!TARGET_ID.test(id)) throw unusable("id", draft.id);
  if (draft.text.trim() === "") throw unusable("text", "");
  if (!campaign.departments.some((one) => one.id === draft.department)) {
    throw unusable("department", draft.department);
  }
  const measure = measureOf({ id, rows: draft.rows }, campaign);
  const kind = goalKindOf(measure);
  const compares = COMPARES[kind];
  const compare = compares.find(([, one]) => one === draft.compare)?.[1] ?? compares[0]?.[1] ?? ">=";
  const { level, stretch } = draft;
  const most = kind === "share" ? levelEdges({ measure }).shares : MOST;
  const isWhole = kind === "share" || Number.isInteger(level);
  if (level === null || !(level >= 0) || level > most || !isWhole) {
    const value = level === null ? "" : String(level);
    throw new Trouble("target-level-unreadable", { field: columnName("level"), value });
  }
  return { id, text: draft.text.trim(), measure, goal: { kind, compare, level, stretch }, when: draft.when };
}

/** As the list would hold it. */
function measureOf(definition: Definition, campaign: Campaign) {
  const { blocks, name } = definitionsPlan([definition], campaign);
  const list = blocks.find((block) => block.kind === "table");
  if (list?.kind !== "table") throw new Error("definitions are a table");
  const columns = list.columns.map((column) => column.name);
  const box = { top: 0, left: 0, bottom: list.rows.length, right: columns.length - 1 };
  try {
    const table = { name: list.name, sheet: name, box, hasHeader: true, hasTotals: false, columns };
    const [found] = readDefinitions(
      table,
      { name, top: 0, left: 0, cells: [columns, ...list.rows] },
      campaign,
    ).values();
    if (!found) throw new Trouble("definition-lacks", { value: definition.id, expected: "Cách đo" });
    return found.measure;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    // The place is that of a list that is not there.
    const { sheet: _, cell: __, ...details } = error.details;
    throw new Trouble(error.code, details);
  }
}

function unusable(key: "id" | "text" | "department", value: string): Trouble {
  return new Trouble("definition-unreadable", { field: columnName(key), value });
}

/** It stands in formulas and in names of rows. */
const TARGET_ID = /^[\p{L}\p{Nd}][\p{L}\p{Nd}.\-/]{0,29}$/u;
const MOST = 1_000_000;
