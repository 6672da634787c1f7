import { madeNow } from "../../../src/actions/freeze/made";
import { movedRegisters } from "../../../src/actions/freeze/movedRegisters";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { score } from "../../../src/scoring/score";
import { bookOf, entry } from "../../books";

const LABEL = "Ký số";
const rows = { documents: [entry("documents"), entry("documents")] };

/** A target of the centre's own that reads another column. */
const reading = {
  ...sonLa2026,
  targets: sonLa2026.targets.map((target) => ({
    ...target,
    parts: target.parts.map((part) =>
      part.id === "HCTH-4" && part.measure.kind === "share"
        ? { ...part, measure: { ...part.measure, tests: [{ kind: "given", field: LABEL } as const] } }
        : part,
    ),
  })),
};

test("rows are compared by the fields that were judged then, whatever is judged by now", () => {
  const then = bookOf(rows);
  const { rows: kept } = madeNow(then, score(then), null);
  const said = { documents: rows.documents.map((row) => ({ ...row, [LABEL]: "Không" })) };
  expect(movedRegisters(kept, bookOf(said, { campaign: reading }))).toEqual([]);
});

test("rows of a register that has lost such a field cannot be compared", () => {
  const then = bookOf(rows, { campaign: reading });
  const { rows: kept } = madeNow(then, score(then), null);
  expect(movedRegisters(kept, then)).toEqual([]);
  const registers = sonLa2026.registers.map((register) => ({
    ...register,
    fields: register.fields.filter(({ label }) => label !== LABEL),
  }));
  const without = rows.documents.map(({ [LABEL]: _, ...row }) => row);
  const now = bookOf({ documents: without }, { campaign: { ...sonLa2026, registers } });
  expect(movedRegisters(kept, now)).toBeNull();
});
