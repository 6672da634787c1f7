import { type Campaign, registerOf } from "../../campaign/campaign";
import { fieldOf } from "../../registers/register";
import type { CellValue } from "../../workbook/value";
import type { RowChange } from "../comparison";
import { isSame } from "./same";

/** Where files that came together want different things of the rows that are here. */
export interface Contested {
  /** Another file wants something else in this cell, or the row gone. */
  readonly cell: (change: RowChange, field: string) => boolean;
  /** Another file changes the row that this one wants gone. */
  readonly deletion: (change: RowChange) => boolean;
}

export function contestedIn(files: readonly (readonly RowChange[])[], campaign: Campaign): Contested {
  const wishes = new Map<string, Wishes>();
  for (const changes of files) {
    for (const change of changes) {
      if (change.here === null || change.kind === "out-of-scope") continue;
      const row = rowOf(change);
      const wished = wishes.get(row) ?? { values: new Map(), isChanged: false, isDeleted: false };
      wishes.set(row, wished);
      addTo(wished, change);
    }
  }
  const isBoth = (change: RowChange) => {
    const wished = wishes.get(rowOf(change));
    return wished !== undefined && wished.isChanged && wished.isDeleted;
  };
  return {
    deletion: isBoth,
    cell: (change, field) => {
      const { kind } = fieldOf(registerOf(campaign, change.register), field);
      const values = [...(wishes.get(rowOf(change))?.values.get(field) ?? [])];
      return isBoth(change) || values.some((a, i) => values.slice(0, i).some((b) => !isSame(kind, a, b)));
    },
  };
}

/** What all files want of one row; no file wants it both changed and gone. */
interface Wishes {
  readonly values: Map<string, Set<CellValue>>;
  isChanged: boolean;
  isDeleted: boolean;
}

const rowOf = ({ register, here }: RowChange) => `${register}/${String(here)}`;

function addTo(wished: Wishes, { there, cells }: RowChange): void {
  if (there === null) {
    wished.isDeleted = true;
    return;
  }
  wished.isChanged = true;
  for (const { field, there: value } of cells) {
    wished.values.set(field, (wished.values.get(field) ?? new Set()).add(value));
  }
}
