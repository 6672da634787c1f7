/** What one folder of src may reach. */
export interface Room {
  /** Other folders it may import. */
  readonly folders: readonly string[] | "anything";
  /** Folders of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages from npm. */
  readonly packages: readonly string[] | "anything";
}

const PURE = ["workbook", "registers", "campaign", "checking", "adopting", "scoring", "exchange"] as const;

/** Shows; of the pure folders it takes addresses, trouble and dates to be shown, and no judgement. */
const PANE_FOLDERS = ["workbook", "registers", "actions", "wording"];
const PANE: Room = {
  folders: PANE_FOLDERS,
  types: PURE,
  packages: ["react", "@fluentui/react-components", "@fluentui/react-icons", "comlink"],
};

/** The one-way street, written down: a folder that is not here may not exist. */
export const ROOMS: Readonly<Record<string, Room>> = {
  workbook: { folders: [], packages: [] },
  registers: { folders: ["workbook"], packages: [] },
  campaign: { folders: ["registers"], packages: [] },
  checking: { folders: ["workbook", "registers", "campaign"], packages: [] },
  adopting: { folders: ["workbook", "registers"], packages: [] },
  scoring: { folders: ["registers", "campaign"], packages: [] },
  exchange: { folders: ["workbook", "registers", "campaign", "scoring"], packages: ["@noble/hashes"] },
  wording: { folders: [], types: PURE, packages: [] },
  sheets: { folders: [...PURE, "wording"], packages: ["@borgar/fx"] },
  calculating: { folders: ["workbook", "registers", "sheets"], packages: ["@borgar/fx"] },
  actions: { folders: [...PURE, "wording", "sheets"], packages: [] },
  excel: { folders: ["workbook"], packages: [] },
  xlsx: { folders: ["workbook"], packages: ["fflate", "saxes"] },
  taskpane: PANE,
  standin: { folders: "anything", packages: "anything" },
};

/** A desk's own thread: it makes and reads files there. */
const DESKS: Room = { ...PANE, folders: [...PANE_FOLDERS, "xlsx", "calculating"] };

/** The doors: only they choose which workbook an action gets. */
export const DOORS: Readonly<Record<string, Room>> = {
  "taskpane/worker.ts": DESKS,
  "taskpane/work/files.ts": DESKS,
  "taskpane/index.tsx": {
    ...PANE,
    folders: [...PANE_FOLDERS, "excel"],
    packages: ["react-dom"],
  },
};

/** Names that say nothing about the product and so collect everything. */
export const NAMELESS = ["utils", "helpers", "common", "shared", "core", "types", "services"];

/** "About" 60 and 160 lines: a tenth more is no reason to stop. */
export const ROOM_SIZE = { half: 60, nineInTen: 160, tolerance: 1.1 };

/** Data and sentences are as long as they are. */
export const UNMEASURED = ["campaign/presets/", "wording/"];
