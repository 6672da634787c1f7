import type { Book } from "../../campaign/book";
import { registersRead } from "../../campaign/registersRead";
import { labelMark } from "../../exchange/marks/rowMarks";
import { contributions, couldMove } from "../../scoring/contributions";
import type { FoundMoved, MovedPlace } from "./movedRegisters";
import type { MovedTarget } from "./movedTargets";

/** Rows that have changed, are new or gone, and with which a target may count otherwise than before. */
export interface MovingRows {
  readonly total: number;
  /** By register, from the top, at most `SHOWN_ROWS`. */
  readonly places: readonly MovingPlace[];
  /** How many rows that it counted are no longer there; `isSure`: else so many at most. */
  readonly gone: { readonly count: number; readonly isSure: boolean };
}

interface MovingPlace extends MovedPlace {
  /** The row adds something else now than it did; else nobody knows what it was before, or how much it matters. */
  readonly isSure: boolean;
}

/** Of each target: more than anybody looks through. */
const SHOWN_ROWS = 20;

/** `moved` null where that is not known; `rows` null too where what the rows added before was not kept. */
export function movingRows(
  target: MovedTarget,
  moved: readonly FoundMoved[] | null,
  book: Book,
): Pick<MovedTarget, "by" | "rows"> {
  const { id, before, now } = target;
  const whole = book.campaign.targets.find(({ parts }) => parts.some((part) => part.id === id));
  const part = whole?.parts.find((one) => one.id === id);
  if (!whole || !part || !moved) return { by: [], rows: null };
  const read = registersRead(part.measure, book.campaign);
  const own = moved.filter(({ told }) => read.includes(told.register));
  const isEmpty = [before, now].some(({ pass, fail, missing }) =>
    [pass, fail, missing].every((count) => count === null || count === 0),
  );
  const current = contributions(part, whole.department, book);
  const found = own.map((register): Found | null => {
    const then = register.then.judged?.added?.get(labelMark(id));
    const of = current.find((one) => one.register === register.told.register)?.of;
    return then && of ? inRegister(register, { then, now: of, isEmpty }) : null;
  });
  if (found.includes(null)) return { by: own.map(({ told }) => told.sheet), rows: null };
  const all = found.flatMap((one) => one ?? []);
  return {
    by: own.flatMap(({ told }, index) => {
      const one = found[index];
      return one && one.entries.length + one.gone.count > 0 ? [told.sheet] : [];
    }),
    rows: {
      total: all.reduce((sum, { entries }) => sum + entries.length, 0),
      places: all
        .flatMap(({ entries, placeOf }) => entries.map(({ entry, isSure }) => ({ entry, isSure, placeOf })))
        .slice(0, SHOWN_ROWS)
        .map(({ entry, isSure, placeOf }) => ({ ...placeOf(entry), isSure })),
      gone: {
        count: all.reduce((sum, { gone }) => sum + gone.count, 0),
        isSure: all.every(({ gone }) => gone.isSure),
      },
    },
  };
}

interface Found extends Pick<FoundMoved, "placeOf"> {
  readonly entries: readonly { readonly entry: number; readonly isSure: boolean }[];
  readonly gone: MovingRows["gone"];
}

/** What the rows of a register added to a part before, and add now. */
interface Added {
  readonly then: Int32Array;
  readonly now: Int32Array;
  readonly isEmpty: boolean;
}

function inRegister({ moved, placeOf }: FoundMoved, { then, now, isEmpty }: Added): Found {
  // Many rows may share the list of what they may have been.
  const known = new Map<readonly (number | null)[], readonly number[]>();
  const before = (entry: number) => {
    const places = moved.before(entry);
    const added = known.get(places) ?? [
      ...new Set(places.map((place) => (place === null ? 0 : (then[place] ?? 0)))),
    ];
    known.set(places, added);
    return added;
  };
  const entries = [...moved.changed, ...moved.added]
    .sort((one, other) => one - other)
    .flatMap((entry) => {
      const own = now[entry] ?? 0;
      const could = before(entry).filter((one) => couldMove(one, own, isEmpty));
      const isSure = could.length === before(entry).length && !could.includes(own);
      return could.length > 0 ? [{ entry, isSure }] : [];
    });
  const counted = moved.lost.filter((place) => couldMove(then[place] ?? 0, 0, isEmpty)).length;
  const least = Math.max(0, moved.gone - (moved.lost.length - counted));
  const most = Math.min(moved.gone, counted);
  return { entries, placeOf, gone: { count: most, isSure: least === most } };
}
