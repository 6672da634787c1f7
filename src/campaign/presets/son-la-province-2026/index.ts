import type { Campaign } from "../../campaign";
import { registers, UNITS } from "./registers";
import { targets } from "./targets";

/** Kế hoạch bảo trợ xã hội of the province in 2026, measured in every commune. */
export const sonLaProvince2026: Campaign = {
  id: "son-la-province-2026",
  version: 1,
  title: "Kế hoạch công tác Bảo trợ xã hội năm 2026",
  centre: "Sở Y tế tỉnh Sơn La",
  year: 2026,
  departments: [{ id: "SYT", name: "Sở Y tế" }],
  units: UNITS,
  registers,
  targets,
  incidents: null,
};
