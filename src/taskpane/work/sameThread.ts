import { borrow } from "./borrow";
import type { Hire } from "./workplace";

/** The desk in the page's own thread: the pane stands still while it judges, but it works everywhere. */
export const sameThread: Hire = async (workbook) => {
  const { openDesk } = await import("../../actions/openDesk");
  return { desk: openDesk(borrow(workbook)), dismiss: () => undefined };
};
