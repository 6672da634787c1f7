import fc from "fast-check";

import { madeNow } from "../../../src/actions/freeze/made";
import { movedRegisters } from "../../../src/actions/freeze/movedRegisters";
import { type MovedTarget, movedSinceMade } from "../../../src/actions/freeze/movedTargets";
import { type MovingRows, movingRows } from "../../../src/actions/freeze/movingRows";
import type { Book } from "../../../src/campaign/book";
import { type Campaign, registerOf, type Target } from "../../../src/campaign/campaign";
import { fieldsRead } from "../../../src/campaign/fieldsRead";
import { sonLa2026 } from "../../../src/campaign/presets/son-la-2026";
import { registersRead } from "../../../src/campaign/registersRead";
import type { Span } from "../../../src/campaign/span";
import { readPeople } from "../../../src/registers/people";
import { ROW_ID } from "../../../src/registers/register";
import { formatDay } from "../../../src/registers/text/dates";
import { evaluate, score, scoreTarget } from "../../../src/scoring/score";
import { parseAddress } from "../../../src/workbook/address";
import { type Grid, isBlank } from "../../../src/workbook/value";
import { bookOf, HEADER_ROW } from "../../books";
import { amountCases } from "../../parity/amounts/cases";
import { blockCases } from "../../parity/block/cases";
import { cases } from "../../parity/cases";
import { effort, seed, timeout } from "../../parity/effort";
import { unitCases } from "../../parity/units/cases";

/** What registers say, of any campaign. */
interface Said {
  readonly campaign: Campaign;
  readonly span: Span;
  readonly reportDate: number;
  readonly rows: Readonly<Record<string, Grid>>;
}

const sonLa: fc.Arbitrary<Said> = cases(false).map(({ year, ...one }) => ({
  ...one,
  reportDate: Math.floor(one.reportDate),
  campaign: { ...sonLa2026, year },
}));
const block = blockCases(false).map((one): Said => ({ ...one, span: "year" }));

describe.each([
  ["a centre", sonLa],
  ["quantities and days", amountCases(false)],
  ["units", unitCases(false)],
  ["a block", block],
])("of %s", (_, said: fc.Arbitrary<Said>) => {
  test(
    "whatever is done to rows, a target that has moved names some of them",
    () => {
      fc.assert(
        fc.property(fc.tuple(said, said).chain(edited), ({ before, after }) => {
          const { found } = moves(before, after);
          for (const { target, rows } of found) {
            const counted = (rows?.total ?? 0) + (rows?.gone.count ?? 0);
            expect({ id: target.id, moved: counted > 0 }).toEqual({ id: target.id, moved: true });
          }
        }),
        { seed, numRuns: effort.evaluator },
      );
    },
    timeout,
  );

  test(
    "a target of one register comes out as before when the rows it names are put back",
    () => {
      fc.assert(
        fc.property(fc.tuple(said, said).chain(changed), ({ before, after }) => {
          // Else a row that says now what another one said would be taken for that one.
          const { found, then, campaign } = moves(before, after, true);
          for (const { target, rows } of found) {
            const whole = campaign.targets.find(({ parts }) => parts.some(({ id }) => id === target.id));
            const part = whole?.parts.find(({ id }) => id === target.id);
            if (!whole || !part || !rows) throw new Error(`${target.id} is not known`);
            const [register, ...more] = registersRead(part.measure, campaign);
            if (register === undefined || more.length > 0) continue;
            if (rows.gone.count > 0 || rows.total > rows.places.length) continue;
            const named = new Set(
              rows.places.map(({ cell }) => (parseAddress(cell)?.top ?? 0) - HEADER_ROW - 1),
            );
            const put = (after.rows[register] ?? []).map((row, index) =>
              named.has(index) ? (before.rows[register]?.[index] ?? row) : row,
            );
            const back = bookFor({ ...after, rows: { ...after.rows, [register]: put } });
            expect(judgedOf(whole, part.id, back)).toEqual(judgedOf(whole, part.id, then));
          }
        }),
        { seed, numRuns: effort.evaluator },
      );
    },
    timeout,
  );

  test("nothing but the fields that a measure names is asked for", () => {
    fc.assert(
      fc.property(said, (one) => {
        const { campaign } = one;
        for (const { parts, department } of campaign.targets) {
          for (const part of parts) {
            const known = fieldsRead(part.measure, campaign);
            expect([...known.keys()].sort()).toEqual(registersRead(part.measure, campaign).sort());
            const asked = watched(bookFor(one), (register, label) => {
              expect({ part: part.id, label, isNamed: known.get(register)?.has(label) }).toEqual({
                ...{ part: part.id, label, isNamed: true },
              });
            });
            evaluate(part, department, asked);
          }
        }
      }),
      { seed, numRuns: 20 },
    );
  });
});

/** What a part is compared by. */
function judgedOf(target: Target, id: string, book: Book) {
  const result = scoreTarget(target, book).parts.find(({ part }) => part.id === id);
  if (!result) throw new Error(`${id} is not known`);
  const { pass, fail, missing, notDue, amounts } = result.tally;
  return { verdict: result.verdict, pass, fail, missing, notDue, amounts };
}

/** Rows taken over from another case, taken out, added and sorted otherwise. */
function edited([before, other]: readonly [Said, Said]) {
  const grids = fc.record(
    Object.fromEntries(
      Object.entries(before.rows).map(([register, own]) => {
        const more = other.rows[register] ?? [];
        const all = [...own, ...more.slice(0, 2)];
        return [
          register,
          fc.oneof(fc.constant(own), fc.shuffledSubarray(all, { minLength: all.length >> 1 })),
        ];
      }),
    ),
  );
  return grids.map((rows) => ({ before, after: { ...before, rows } }));
}

/** Rows that say what rows of another case say; each stays where it is. */
function changed([before, other]: readonly [Said, Said]) {
  const grids = fc.record(
    Object.fromEntries(
      Object.entries(before.rows).map(([register, own]) => {
        const more = other.rows[register] ?? [];
        const cells = own.map((row, index) => {
          const instead = more[index] ?? row;
          const stays = isEmpty(row) || isEmpty(instead);
          return fc.boolean().map((changes) => (changes && !stays ? instead : row));
        });
        return [register, fc.tuple(...cells)];
      }),
    ),
  );
  return grids.map((rows) => ({ before, after: { ...before, rows } }));
}

const isEmpty = (row: Grid[number]) => row.every(isBlank);

/** Targets that come out otherwise, with the rows that are named for each. */
function moves(before: Said, after: Said, hasIds = false) {
  const [then, now] = [bookFor(before, hasIds), bookFor(after, hasIds)];
  const scorecard = score(then);
  const made = madeNow(then, scorecard, null);
  const judged = scorecard.targets.flatMap(({ parts }) =>
    parts.map(({ part, verdict, tally: { pass, fail, missing, notDue, amounts } }) => ({
      ...{ id: part.id, verdict },
      numbers: { pass, fail, missing, notDue, done: amounts?.done ?? null, base: amounts?.base ?? null },
    })),
  );
  const targets = movedSinceMade({ ...made, judged }, score(now));
  const registers = movedRegisters(made.rows, now);
  const found = targets.map((target): { target: MovedTarget; rows: MovingRows | null } => ({
    target,
    rows: movingRows(target, registers, now).rows,
  }));
  return { found, then, campaign: before.campaign };
}

function bookFor({ campaign, span, reportDate, rows }: Said, hasIds = false): Book {
  const labelled = Object.entries(rows).map(([id, grid]) => {
    const { fields } = registerOf(campaign, id);
    const named = grid.map((cells, row) => [
      ...fields.map(({ label }, index) => [label, cells[index] ?? null] as const),
      ...(hasIds ? [[ROW_ID, rowIdOf(row)] as const] : []),
    ]);
    return [id, named.map((cells) => Object.fromEntries(cells))] as const;
  });
  return bookOf(Object.fromEntries(labelled), { campaign, span, reportDate: formatDay(reportDate) });
}

const rowIdOf = (row: number) => `K${String(row).padStart(2, "0")}XXXXX`;

/** A book that tells which columns are asked for. */
function watched(book: Book, tell: (register: string, label: string) => void): Book {
  const entries: Book["entries"] = (id) => {
    const own = book.entries(id);
    const told =
      <Value>(of: (label: string) => Value) =>
      (label: string) => {
        tell(id, label);
        return of(label);
      };
    const { values, filled, days, choices, keys } = own;
    return {
      ...own,
      ...{ values: told(values), filled: told(filled), days: told(days) },
      ...{ choices: told(choices), keys: told(keys) },
    };
  };
  return { ...book, entries, people: (id) => readPeople(entries(id)) };
}
