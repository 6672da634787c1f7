/** Numbers by which the transport says why nothing came of a request; the client words them itself. */
export const TRANSPORT = {
  fine: 0,
  unknownMethod: 5000,
  internalError: 5001,
  cellIsEdited: 5004,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
} as const;

/** A request for a batch, as the array that the client packs it into. */
export interface Packed {
  readonly body: string;
  /** Which of Excel's parts it is for. */
  readonly partition: string;
  /** Excel may wait until nobody edits a cell any more. */
  readonly waitsForCellEdit: boolean;
}

const RICH_API = 93;
const DELAY_FOR_CELL_EDIT = 64;

/** Null for another method than the one that carries batches. */
export function unpacked(data: unknown): Packed | null {
  const { DdaMethod, ArrayData } = data as {
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly ArrayData?: readonly unknown[];
  };
  if (DdaMethod?.DispatchId !== RICH_API || typeof ArrayData?.[4] !== "string") return null;
  return {
    body: ArrayData[4],
    partition: String(ArrayData[0]),
    waitsForCellEdit: (Number(ArrayData[6]) & DELAY_FOR_CELL_EDIT) !== 0,
  };
}

export function failed(error: number): unknown {
  return { Version: 1, Error: error };
}

export function delivered(answer: string): unknown {
  return { Version: 1, Error: TRANSPORT.fine, Data: [200, [], answer] };
}
