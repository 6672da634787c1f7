import type { Campaign } from "../campaign";
import { hoaiNhon2026 } from "./hoai-nhon-2026-2030";
import { khanhHoaBlock } from "./khanh-hoa-block";
import { namDinhPlan } from "./nam-dinh-plan";
import { sonLa2026 } from "./son-la-2026";
import { sonLaProvince2026 } from "./son-la-province-2026";

/** The ready-made campaigns. */
export const presets: readonly Campaign[] = [
  sonLa2026,
  hoaiNhon2026,
  namDinhPlan,
  sonLaProvince2026,
  khanhHoaBlock,
];
