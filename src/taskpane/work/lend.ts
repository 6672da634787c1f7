import type { LiveWorkbook, ReadingPart, Task } from "../../workbook/live";
import type { LookArea, SheetLook } from "../../workbook/dressing";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Area, Contents, WriteReport } from "../../workbook/workbook";

/** The workbook in front, as a task sees it. */
export type OpenWorkbook = (task: Task) => LiveWorkbook;

/** A workbook in other hands, perhaps in another thread: what is read goes over piece by piece. */
export interface LentWorkbook {
  contents(): Promise<Contents>;
  read(areas: readonly Area[], take: (part: ReadingPart) => Promise<void>): Promise<void>;
  looks(areas: readonly LookArea[]): Promise<readonly SheetLook[]>;
  write(plan: WorkbookPlan): Promise<WriteReport>;
}

/** A task, and the workbook as it is seen for that task: what it has said once it need not be asked again. */
export interface Job {
  readonly task: Task;
  readonly workbook: LiveWorkbook;
}

/** `current` gives what is being done, or throws where nothing is any more. Stages are told on the way. */
export function lend(current: () => Job): LentWorkbook {
  return {
    contents: async () => current().workbook.contents(),
    read: async (areas, take) => {
      const { task, workbook } = current();
      task.progress({ stage: "reading", done: 0, total: 0 });
      for await (const part of workbook.parts(areas)) {
        await take(part);
        current();
      }
      task.progress({ stage: "judging", done: 0, total: 0 });
    },
    looks: async (areas) => {
      const { task, workbook } = current();
      task.progress({ stage: "reading", done: 0, total: 0 });
      const looks = await workbook.looks(areas);
      task.progress({ stage: "judging", done: 0, total: 0 });
      return looks;
    },
    write: async (plan) => {
      const { task, workbook } = current();
      task.progress({ stage: "writing", done: 0, total: 0 });
      return workbook.write(plan);
    },
  };
}
