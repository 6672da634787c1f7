import type { Box } from "../../workbook/address";

/** Rows of one area that are still to be read. */
export interface Piece {
  readonly area: number;
  readonly sheet: string;
  readonly box: Box;
}

export function cellsIn({ top, left, bottom, right }: Box): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** As many cells as fit into a request, at least a row, and what is left then. */
export function take(pieces: readonly Piece[], limit: number): { now: Piece[]; later: Piece[] } {
  const now: Piece[] = [];
  let room = limit;
  for (const [i, piece] of pieces.entries()) {
    const { top, left, bottom, right } = piece.box;
    const rows = Math.max(now.length === 0 ? 1 : 0, Math.floor(room / (right - left + 1)));
    if (rows <= bottom - top) {
      const cut = top + rows;
      if (rows > 0) now.push({ ...piece, box: { ...piece.box, bottom: cut - 1 } });
      return { now, later: [{ ...piece, box: { ...piece.box, top: cut } }, ...pieces.slice(i + 1)] };
    }
    now.push(piece);
    room -= cellsIn(piece.box);
  }
  return { now, later: [] };
}
