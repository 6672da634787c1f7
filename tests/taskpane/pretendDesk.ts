import { SHOWN, type Desk } from "../../src/actions/desk";
import {
  type Acceptance,
  byKind,
  type ChangeView,
  type Copy,
  type FileView,
  type Undoable,
  type MergeReport,
  type Picked,
  type ReceivedView,
  type Restored,
  type SharingOverview,
} from "../../src/actions/exchange";
import type { ChangeKind } from "../../src/exchange/comparison";
import type { RepairReport, RepairView } from "../../src/actions/repair";
import type { Place } from "../../src/registers/place";
import type { Hire } from "../../src/taskpane/work/workplace";
import { Trouble } from "../../src/workbook/trouble";

/** What a desk would find, told beforehand: everything about it can be written as JSON. */
export interface Pretended {
  readonly sharing: SharingOverview;
  readonly files: readonly Omit<FileView, "counts">[];
  readonly changes: readonly ChangeView[];
  /** Changes that cannot be written, by key. */
  readonly failing?: readonly string[];
  readonly kept?: readonly Place[];
  /** Accepting breaks off in the middle of writing. */
  readonly cutOff?: true;
  /** What can be repaired, and what comes of it; by default the desk sees for itself. */
  readonly repairs?: { readonly view: RepairView; readonly report: RepairReport };
}

/** What the desk was asked, in order, with what it was given. */
export type Asked = readonly [call: string, ...given: unknown[]];

/** A desk that exchanges workbooks by what is pretended; all else it does itself. One that is sent away forgets. */
export function pretending(hire: Hire, pretended: Pretended, asked: Asked[]): Hire {
  const { sharing } = pretended;
  let last: Undoable | null = null;
  return async (workbook) => {
    const hired = await hire(workbook);
    let remembers = false;
    const mustRemember = () => {
      if (!remembers) throw new Trouble("nothing-received");
    };
    // As a desk does that looks into the workbook: it can be stopped, and takes its time.
    const look = () => workbook.read([], () => Promise.resolve());
    const desk: Desk = {
      ...hired.desk,
      sharing: async () => {
        await look();
        return sharing;
      },
      shareWithSuperior: async (choice) => {
        asked.push(["shareWithSuperior", choice]);
        await look();
        return copyFor(null, 0);
      },
      shareWithDepartments: async (choice) => {
        asked.push(["shareWithDepartments", choice]);
        await look();
        return sharing.departments
          .filter(({ id }) => choice.departments.includes(id))
          .map((one) => copyFor(one.id, rowsOf(one.registers)));
      },
      receive: async (files) => {
        asked.push(["receive", files.map(({ name, bytes }) => [name, bytes.length])]);
        await look();
        remembers = true;
        return viewOf(pretended);
      },
      changes: async ({ kind, from }) => {
        asked.push(["changes", kind, from]);
        mustRemember();
        await look();
        return pageOf(pretended, kind, from);
      },
      accept: async ({ accepted }) => {
        mustRemember();
        await look();
        asked.push(["accept", accepted]);
        last = { at: 46309.5, finished: !pretended.cutOff, cells: 7 };
        if (pretended.cutOff) throw new Trouble("write-cut-off", { done: ["Văn bản"] });
        return reportOf(pretended, accepted);
      },
      lastMerge: () => Promise.resolve(last),
      undoMerge: async () => {
        asked.push(["undoMerge"]);
        await look();
        last = null;
        const restored: Restored = { cells: 7, kept: pretended.kept ?? [] };
        return restored;
      },
    };
    const repairing = pretended.repairs ? repairingDesk(pretended.repairs, asked, look) : {};
    return { desk: { ...desk, ...repairing }, dismiss: () => hired.dismiss() };
  };
}

function repairingDesk(
  { view, report }: NonNullable<Pretended["repairs"]>,
  asked: Asked[],
  look: () => Promise<void>,
): Pick<Desk, "repairs" | "repair"> {
  return {
    repairs: async () => {
      await look();
      return view;
    },
    repair: async ({ chosen }) => {
      asked.push(["repair", chosen]);
      await look();
      return report;
    },
  };
}

function copyFor(department: string | null, rows: number): Copy {
  const name = department ?? "Cap tren";
  return {
    fileName: `${name} 2026.xlsx`,
    bytes: new TextEncoder().encode(`a workbook for ${name}`),
    department,
    rows,
    mail: {
      subject: `Số liệu thi đua năm 2026 – ${name}`,
      body: `Kính gửi ${name},\n\nXin gửi kèm tệp số liệu.\n\nTrân trọng.`,
    },
  };
}

function viewOf(pretended: Pretended): ReceivedView {
  const countsOf = (changes: readonly ChangeView[]) =>
    byKind((kind) => changes.filter((change) => change.kind === kind).length);
  return {
    files: pretended.files.map((file, index) => ({
      ...file,
      counts: countsOf(pretended.changes.filter((change) => change.file === index)),
    })),
    counts: countsOf(pretended.changes),
    pages: byKind((kind) => pageOf(pretended, kind, 0)),
  };
}

function pageOf({ changes }: Pretended, kind: ChangeKind, from: number) {
  const all = changes.filter((change) => change.kind === kind);
  const deletes = all.filter(({ here, there }) => here !== null && there === null).length;
  return { total: all.length, deletes, from, changes: all.slice(from, from + SHOWN) };
}

function reportOf(pretended: Pretended, accepted: Acceptance): MergeReport {
  const { kinds, except, also } = accepted as Picked;
  const taken = (change: ChangeView) =>
    also.includes(change.key) || (kinds.includes(change.kind) && !except.includes(change.key));
  return {
    files: pretended.files.map(({ name }, index) => {
      const own = pretended.changes.filter((change) => change.file === index);
      const count = (kind: ChangeKind) => own.filter((change) => change.kind === kind).length;
      const failed = own.filter((change) => taken(change) && pretended.failing?.includes(change.key));
      return {
        name,
        added: count("added"),
        changed: count("changed"),
        deleted: count("deleted"),
        conflicts: count("conflict"),
        outOfScope: count("out-of-scope"),
        skipped: own.filter((change) => !taken(change)).length,
        failed: failed.map(({ here, sheet }) => ({
          place: here ?? { sheet, cell: "A5" },
          code: "changed-meanwhile" as const,
        })),
      };
    }),
  };
}

function rowsOf(registers: readonly { readonly rows: number }[]): number {
  return registers.reduce((sum, { rows }) => sum + rows, 0);
}
