import type { Campaign } from "../../campaign/campaign";
import type { OwnThing } from "../../campaign/ownThing";
import { registersRead } from "../../campaign/registersRead";
import { OUT } from "../../sheets/names";
import { withOwn } from "../../sheets/own";
import { additionsIn, withAdditions } from "../../sheets/own/additions";
import { isWholeMark, OUT_MARK, outMarks, WHOLE_MARK } from "../../sheets/own/outMark";
import { isSameThing, listedThings } from "../../sheets/own/things";
import type { WorkbookPlan } from "../../workbook/plan";
import { Trouble } from "../../workbook/trouble";
import type { Reading } from "../../workbook/workbook";
import { presetIn } from "../readSheets";
import { asMarked, markingPlan } from "./marking";
import { neededAs } from "./needed";

/**
 * Marks the lines of a department, a column or a register, or takes their marks away; what was entered there stays where
 * it is. Throws Trouble own-in-use where something that is not out needs it, own-needed where it is to come back and needs
 * something that is out.
 */
export function additionRemoval(reading: Reading, thing: OwnThing, removed: boolean): WorkbookPlan {
  const { preset } = presetIn(reading);
  const additions = additionsIn(reading);
  const listed = listedThings(additions, preset).find((one) => isSameThing(one.thing, thing));
  const { list } = thing.kind === "department" ? additions.departments : additions.fields;
  if (!listed || !list) throw new Error(`nothing added: ${JSON.stringify(thing)}`);
  const { at, isOut } = outMarks(list);
  const marked = listed.rows.filter(isOut);
  const whole = marked.filter((row) => isWholeMark(at(row)));
  const plan = markingPlan(list, {
    column: OUT,
    key: thing.kind === "department" ? "Mã" : "Sổ",
    // Columns that were out before the register stay out when it comes back.
    rows: removed ? listed.rows.filter((row) => !isOut(row)) : whole.length > 0 ? whole : marked,
    mark: removed ? (thing.kind === "register" ? WHOLE_MARK : OUT_MARK) : null,
  });
  const after = asMarked(reading, plan);
  neededAs(removed ? "own-in-use" : "own-needed", after);
  if (thing.kind === "field") refuseDate(withAdditions(preset, additions), withOwn(preset, after), thing);
  return plan;
}

/** A target counts by the day of an entry: without this column, or with it, that would silently be another one. */
function refuseDate(
  before: Campaign,
  after: Campaign,
  thing: Extract<OwnThing, { readonly kind: "field" }>,
): void {
  const dates = new Map(after.registers.map(({ id, date }) => [id, date]));
  const moved = before.registers.filter(({ id, date }) => dates.has(id) && dates.get(id) !== date);
  const targets = after.targets.flatMap(({ parts }) =>
    parts.flatMap(({ id, measure }) => {
      const read = registersRead(measure, after);
      return moved.some((register) => read.includes(register.id)) ? [id] : [];
    }),
  );
  if (targets.length === 0) return;
  throw new Trouble("own-in-use", { thing: "field", value: thing.label, register: thing.sheet, targets });
}
