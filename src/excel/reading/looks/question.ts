import type { Task } from "../../../workbook/live";
import { isTooLarge } from "../../failures";
import { inExcel } from "../../inExcel";
import { sheetsOf } from "../../place";
import { halfOf, ROOM, type Sized, smaller, takeSteps, type WritingDesk } from "../../writing/steps";

/** Something about looks that is asked of Excel. What is returned takes the answer, and gives what is to be asked then. */
export interface Question extends Sized<Question> {
  readonly ask: (desk: WritingDesk) => () => readonly Question[];
}

/** As few requests as there can be: as many questions at once as Excel answers. */
export async function askAll(task: Task | undefined, questions: readonly Question[]): Promise<void> {
  let room = ROOM;
  let left: readonly Question[] = smaller(questions, room);
  let done = 0;
  while (left.length > 0) {
    task?.progress({ stage: "reading", done, total: done + cellsOf(left) });
    const { now, later } = takeSteps(left, room);
    try {
      left = [...smaller(await answersTo(task, now), room), ...later];
      done += cellsOf(now);
    } catch (error) {
      const halved = halfOf(room, now);
      if (!isTooLarge(error) || !halved) throw error;
      room = halved;
      left = smaller(left, room);
    }
  }
  task?.progress({ stage: "reading", done, total: done });
}

function answersTo(task: Task | undefined, questions: readonly Question[]): Promise<readonly Question[]> {
  return inExcel(task, async (context) => {
    const desk = { workbook: context.workbook, sheet: sheetsOf(context.workbook) };
    const takes = questions.map(({ ask }) => ask(desk));
    await context.sync();
    return takes.flatMap((take) => take());
  });
}

function cellsOf(questions: readonly Question[]): number {
  return questions.reduce((sum, { cells }) => sum + cells, 0);
}

/** A question about something with one answer; `loads` counts the objects of Office.js that it takes, roughly. */
export function question(loads: number, ask: Question["ask"]): Question {
  return { cells: 0, bytes: loads * BYTES_PER_LOAD, ask };
}

/** Answers are longer than what asks for them. */
const BYTES_PER_LOAD = 600;
