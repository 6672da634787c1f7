import type { Campaign } from "../../campaign/campaign";
import type { Grid } from "../../workbook/value";
import { planted } from "./planted";
import { activities } from "./registers/activities";
import { benefits } from "./registers/benefits";
import { carelog } from "./registers/carelog";
import { confirmations } from "./registers/confirmations";
import { documents } from "./registers/documents";
import { healthchecks, rehabilitation } from "./registers/health";
import { incidents } from "./registers/incidents";
import { meals } from "./registers/meals";
import { outreach } from "./registers/outreach";
import { deliverables, initiatives } from "./registers/projects";
import { applications, counselling } from "./registers/requests";
import { gridsOf, type Rows } from "./rows";
import { type Scene, sceneOf } from "./scene";

export { plantedErrors, type PlantedError } from "./planted";

/** Below these no entry can be about anybody. */
const FEWEST_RESIDENTS = 1;
const USUAL_RESIDENTS = 160;

/**
 * Half a year of an invented centre, by register, as `setUp` takes it. The same residents and seed give the same rows;
 * unless `clean` a few of them are wrong: `plantedErrors`.
 */
export function sampleRows(
  campaign: Campaign,
  options: { readonly residents: number; readonly seed: number; readonly clean: boolean },
): Map<string, Grid> {
  const residents = Math.max(FEWEST_RESIDENTS, Math.floor(options.residents));
  const scene = sceneOf(campaign, residents, options.seed);
  const some = (perResident: number) => Math.ceil(residents * perResident);
  const rows: Rows = new Map([
    ...fixed(scene),
    ["documents", documents(scene, some(2))],
    ["benefits", benefits(scene)],
    ["activities", activities(scene, some(7.8))],
    ["carelog", carelog(scene)],
    ["counselling", counselling(scene, some(0.5))],
    ["applications", applications(scene, some(0.25))],
    ["healthchecks", healthchecks(scene)],
    ["meals", meals(scene)],
    ["rehabilitation", rehabilitation(scene, some(0.2))],
  ]);
  return gridsOf(campaign, options.clean ? rows : planted(rows));
}

/** So many entries in all registers together, 58 of 100 in the care log, of as many people as usual; nothing wrong. */
export function benchRows(
  campaign: Campaign,
  options: { readonly entries: number; readonly seed: number },
): Map<string, Grid> {
  const scene = sceneOf(campaign, USUAL_RESIDENTS, options.seed);
  const rows = fixed(scene);
  rows.set("meals", meals(scene));
  const care = Math.round(options.entries * 0.58);
  const there = Array.from(rows.values()).reduce((sum, { length }) => sum + length, 0);
  const rest = Math.max(0, options.entries - care - there);
  rows.set("carelog", carelog(scene, care));
  let weight = 0;
  let given = 0;
  for (const [id, write, share] of GROWING) {
    weight += share;
    const count = Math.round((rest * weight) / 100) - given;
    given += count;
    rows.set(id, write(scene, count));
  }
  return gridsOf(campaign, rows);
}

/** The registers that grow with time, and how much of a hundred entries outside the care log each one takes. */
const GROWING: readonly (readonly [id: string, write: typeof documents, share: number])[] = [
  ["activities", activities, 50],
  ["benefits", benefits, 23],
  ["documents", documents, 9],
  ["healthchecks", healthchecks, 9],
  ["counselling", counselling, 4],
  ["applications", applications, 3],
  ["rehabilitation", rehabilitation, 2],
];

function fixed(scene: Scene): Rows {
  return new Map([
    ["residents", scene.residents.map(({ row }) => row)],
    ["staff", scene.staff.map(({ row }) => row)],
    ["incidents", incidents(scene)],
    ["confirmations", confirmations(scene)],
    ["outreach", outreach(scene)],
    ["initiatives", initiatives(scene)],
    ["deliverables", deliverables(scene)],
  ]);
}
