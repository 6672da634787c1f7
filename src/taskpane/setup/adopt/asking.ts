import type { AdoptableSheet, AdoptionPlan, AdoptionReport, InPlaceReport } from "../../../actions/adopting";
import type { Desk } from "../../../actions/desk";
import { Trouble } from "../../../workbook/trouble";
import { readFiles } from "../../exchange/receive/readFiles";
import type { Way } from "./choices";

export interface Found {
  readonly sheets: readonly AdoptableSheet[];
  /** The file they are in; null = the workbook in front. */
  readonly file: File | null;
}

/** What came of a sheet, or how it is by now. */
type Answer =
  | { readonly kind: "copied"; readonly report: AdoptionReport }
  | { readonly kind: "became"; readonly report: InPlaceReport }
  | { readonly kind: "changed"; readonly plan: AdoptionPlan };

/** The report; or the sheet as it is by now, where it is not as it was shown. */
export async function adoptOrShow(
  desk: Desk,
  way: Way,
  choice: Parameters<Desk["adoptSheet"]>[0],
): Promise<Answer> {
  const { sheet, register, file, month = null, marks = [], ...agreement } = choice;
  try {
    if (way === "copy") return { kind: "copied", report: await desk.adoptSheet(choice) };
    return { kind: "became", report: await desk.adoptInPlace({ sheet, register, ...agreement }) };
  } catch (error) {
    if (!(error instanceof Trouble && error.code === "changed-meanwhile")) throw error;
    const anew = { sheet, register, file, decisions: [] };
    const plan = await desk.proposal(anew);
    // Something else has changed: the register, or the list of what columns became.
    if (plan.seen === choice.seen) throw error;
    const isSaid = month !== null || marks.length > 0;
    return { kind: "changed", plan: isSaid ? await desk.proposal({ ...anew, month, marks }) : plan };
  }
}

export async function openedFile(desk: Desk, file: File): Promise<readonly AdoptableSheet[]> {
  const [bytes] = await readFiles([file]);
  if (!bytes) throw new Error("no file was read");
  return desk.adoptable(bytes);
}

/** A desk that was sent away in the middle of its work has forgotten the file; the next one is given it again. */
export async function withFile<T>(desk: Desk, found: Found | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Trouble && error.code === "nothing-received") || !found?.file) throw error;
    await openedFile(desk, found.file);
    return work();
  }
}
