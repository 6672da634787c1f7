/** The desk's thread: reading and writing are asked of the page, judging is done here. */
import { expose, proxy } from "comlink";

import { openDesk } from "../actions/openDesk";
import { borrow } from "./work/borrow";
import { random } from "./work/chance";
import { files } from "./work/files";
import type { Newcomer } from "./work/inWorker";
import { keepTroubles } from "./work/troubles";

keepTroubles();
const newcomer: Newcomer = {
  sitDown: (workbook) => proxy(openDesk(borrow(workbook, proxy), { files, random })),
};
expose(newcomer);
// A page that may have no workers hears nothing, and does the work itself.
postMessage("here");
