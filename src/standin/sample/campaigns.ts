import type { Campaign } from "../../campaign/campaign";
import { hoaiNhon2026 } from "../../campaign/presets/hoai-nhon-2026-2030";
import { khanhHoaBlock } from "../../campaign/presets/khanh-hoa-block";
import { namDinhPlan } from "../../campaign/presets/nam-dinh-plan";
import { sonLaProvince2026 } from "../../campaign/presets/son-la-province-2026";
import { type Day, firstOfMonth } from "../../registers/text/dates";
import type { Grid } from "../../workbook/value";
import type { Published } from "../../sheets/report/publishedSheet";
import { sampleRows } from ".";
import { HOAI_NHON_PLANTS, hoaiNhonRows } from "./hoaiNhon";
import { inventedCentres, KHANH_HOA_PLANTS, khanhHoaRows } from "./khanhHoa";
import { NAM_DINH_PLANTS, NAM_DINH_PUBLISHED, namDinhRows } from "./namDinh";
import { type PlantedError, type Plant, planted } from "./planted";
import { inventedUnits, PROVINCE_PLANTS, provinceRows } from "./province";
import { gridsOf, type Rows } from "./rows";

export interface SampleOptions {
  readonly residents: number;
  readonly seed: number;
  readonly clean: boolean;
}

/** Entries of a ready-made campaign up to the report date of its sample, by register. */
export function rowsOfSample(campaign: Campaign, options: SampleOptions): Map<string, Grid> {
  const own = OWN[campaign.id];
  if (!own) return sampleRows(campaign, options);
  const rows = own.rows(campaign, options);
  return gridsOf(campaign, options.clean ? rows : planted(rows, own.plants));
}

/** What is wrong in the sample of a campaign that is not clean. */
export function plantedIn(campaign: Campaign): readonly PlantedError[] {
  return OWN[campaign.id]?.plants ?? [];
}

/** The middle of the year, or its end where the year has been reviewed. */
export function reportDateOfSample({ id, year }: Campaign): Day {
  return (OWN[id]?.isWholeYear ? firstOfMonth(year + 1, 1) : firstOfMonth(year, 7)) - 1;
}

/** What was made known before and differs, by part; nothing but where the document itself says so. */
export function publishedOfSample({ id }: Campaign): ReadonlyMap<string, Published> {
  return id === namDinhPlan.id ? NAM_DINH_PUBLISHED : new Map();
}

/** So many names for the units of a campaign. */
export function unitsOfSample({ block }: Campaign, count: number): string[] {
  return block ? inventedCentres(count) : inventedUnits(count);
}

interface OwnSample {
  readonly rows: (campaign: Campaign, options: SampleOptions) => Rows;
  readonly plants: readonly Plant[];
  readonly isWholeYear: boolean;
}

const OWN: Readonly<Record<string, OwnSample | undefined>> = {
  [hoaiNhon2026.id]: {
    rows: (campaign, { residents, seed }) => hoaiNhonRows(campaign, Math.max(12, residents), seed),
    plants: HOAI_NHON_PLANTS,
    isWholeYear: false,
  },
  [sonLaProvince2026.id]: { rows: provinceRows, plants: PROVINCE_PLANTS, isWholeYear: false },
  [khanhHoaBlock.id]: { rows: khanhHoaRows, plants: KHANH_HOA_PLANTS, isWholeYear: true },
  [namDinhPlan.id]: { rows: namDinhRows, plants: NAM_DINH_PLANTS, isWholeYear: true },
};
