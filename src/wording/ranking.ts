import type { PointsSaid } from "./scorePane";

/** What is said of the units of a block against one another. */
export interface RankingWording {
  readonly title: string;
  /** "68,4/70 điểm được giao", "97,7%", "Hoàn thành xuất sắc", "hạng 2", and what is still open. */
  readonly unit: (
    shown: PointsSaid | null,
    open: { readonly provisional: number; readonly missing: number },
  ) => string[];
  /** One sentence; none where there is nobody to rank. */
  readonly leader: (units: readonly string[]) => string[];
  /** A sentence for each register that somebody must look at. */
  readonly unclear: (count: { readonly unclear: number; readonly notes: number }) => string[];
  readonly openSheet: string;
}
