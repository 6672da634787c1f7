/** Which Excel is played. */
export interface Profile {
  /** The minor version of ExcelApi. */
  readonly api: number;
  /** How large a request and its answer may be, in bytes; null = any size. */
  readonly payload: number | null;
  /** Requirement sets and their versions. */
  readonly sets: Readonly<Record<string, string>>;
}

export type ProfileName = keyof typeof PROFILES;

const EVERYWHERE = { AddinCommands: "1.1", DelayForCellEdit: "1.1", DialogApi: "1.1", TableBindings: "1.1" };

export const PROFILES = {
  /** Excel LTSC 2021. */
  "desktop-2021": { api: 14, payload: null, sets: { ...EVERYWHERE, ExcelApi: "1.14" } },
  /** Excel in the browser. */
  web: {
    api: 17,
    payload: 5 * 1024 * 1024,
    sets: { ...EVERYWHERE, ExcelApi: "1.17", ExcelApiOnline: "1.1" },
  },
} as const satisfies Record<string, Profile>;
