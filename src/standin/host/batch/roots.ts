import type { Runtime } from "../model/runtime";
import type { Thing } from "../model/thing";
import { wacWorkbook } from "../model/wacWorkbook";
import { workbook } from "../model/workbook";

/** What the paths of a batch begin at. */
export type Root = (runtime: Runtime) => Thing;

/** In the browser some of Excel is not in the workbook but around it; such requests name the partition. */
export function rootOf(partition: string): Root {
  return partition === "WacPartition" ? wacWorkbook : ({ book }) => workbook(book);
}
