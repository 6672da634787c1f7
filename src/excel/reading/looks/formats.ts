import type { Box } from "../../../workbook/address";
import type { BoxLook } from "../../../workbook/dressing";
import { Trouble } from "../../../workbook/trouble";
import { cellsAt } from "../../place";
import { cellsIn } from "../pieces";
import type { Question } from "./question";

/** Counts the number formats of a box; cut to pieces where it has very many cells. */
export class FormatCount {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly sheet: string,
    private readonly box: Box,
  ) {}

  /** The most frequent first; of equal ones the one that comes first. */
  get formats(): BoxLook["formats"] {
    return [...this.counts]
      .map(([format, cells]) => ({ format, cells }))
      .sort((one, other) => other.cells - one.cells);
  }

  question(box = this.box): Question {
    const middle = Math.floor((box.top + box.bottom) / 2);
    return {
      cells: cellsIn(box),
      bytes: BYTES_PER_LOAD,
      ask: (desk) => {
        const range = cellsAt(desk.sheet(this.sheet), box);
        range.load("numberFormat");
        return () => {
          this.count(range.numberFormat as string[][] | null);
          return [];
        };
      },
      ...(box.bottom > box.top
        ? {
            halves: () =>
              [
                this.question({ ...box, bottom: middle }),
                this.question({ ...box, top: middle + 1 }),
              ] as const,
          }
        : {}),
    };
  }

  private count(formats: readonly (readonly string[])[] | null): void {
    // Above five million cells Excel answers nothing, without saying so.
    if (formats === null) throw new Trouble("answer-too-large");
    for (const format of formats.flat()) this.counts.set(format, (this.counts.get(format) ?? 0) + 1);
  }
}

const BYTES_PER_LOAD = 300;
