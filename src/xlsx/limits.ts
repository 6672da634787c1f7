/** How much a file may hold before it is refused instead of read. */
export interface Limits {
  /** Of the file itself. */
  readonly bytes: number;
  /** Of all parts together, unpacked. */
  readonly unpacked: number;
  /** Of all sheets that are read, each row counted up to its last used cell; of each, where a grid shows them. */
  readonly cells: number;
}

const MB = 1024 * 1024;

export const defaultLimits: Limits = { bytes: 50 * MB, unpacked: 200 * MB, cells: 5_000_000 };

/** For what somebody else has sent. */
export const receivedLimits: Limits = { ...defaultLimits, cells: 1_000_000 };
