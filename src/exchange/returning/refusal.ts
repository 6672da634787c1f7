import type { Campaign } from "../../campaign/campaign";
import type { Refusal, Returned } from "../returned";
import { STAMP_FORMAT } from "../stamp";

/** What is known of the workbook that a return is to be merged into. */
export interface Master {
  readonly campaign: Campaign;
  /** Of all its registers, as `rowId` gives them. */
  readonly rowIds: ReadonlySet<string>;
}

/** Why nothing of a return may be taken; null = it may be compared. */
export function refusalOf({ stamp, baseline, registers }: Returned, master: Master): Refusal | null {
  const { campaign, rowIds } = master;
  if (stamp) {
    if (stamp.campaign !== campaign.id)
      return { kind: "other-campaign", there: stamp.campaign, here: campaign.id };
    if (stamp.year !== campaign.year) return { kind: "other-year", there: stamp.year, here: campaign.year };
    if (stamp.format > STAMP_FORMAT || stamp.campaignVersion > campaign.version)
      return { kind: "newer-version" };
  }
  if (registers.length === 0) return { kind: "no-register" };
  const wasSent = (has: (id: string) => boolean) =>
    baseline?.some(({ rows }) => rows.some(({ id }) => id !== null && has(id))) === true;
  const isStrange = wasSent(() => true) && !wasSent((id) => rowIds.has(id));
  return isStrange ? { kind: "other-workbook" } : null;
}
