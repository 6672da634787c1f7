import { borrow } from "./borrow";
import { random } from "./chance";
import type { Hire } from "./workplace";

/** The desk in the page's own thread: the pane stands still while it judges, but it works everywhere. */
export const sameThread: Hire = async (workbook) => {
  const [{ openDesk }, { files }] = await Promise.all([import("../../actions/openDesk"), import("./files")]);
  return { desk: openDesk(borrow(workbook), { files, random }), dismiss: () => undefined };
};
