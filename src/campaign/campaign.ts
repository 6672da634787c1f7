import type { Register } from "../registers/register";
import type { BlockRoles } from "./block";
import type { Measure } from "./measure";
import type { Phase } from "./phase";
import type { Points } from "./points";

/** A year's named set of departments, targets and registers. */
export interface Campaign {
  readonly id: string;
  /** Of its shape: registers, fields and targets as written into a workbook. */
  readonly version: number;
  readonly title: string;
  /** Shown where the centre has not given its own name. */
  readonly centre: string;
  readonly year: number;
  /** The years of one that lasts for several, each judged by itself; absent = the one in the workbook. */
  readonly years?: { readonly first: number; readonly last: number };
  /** Stretches of those years that are reported on together, in order; absent = none. */
  readonly phases?: readonly Phase[];
  readonly departments: readonly Department[];
  /** Those of which every target is measured besides, by name: the communes of a province. Absent = none. */
  readonly units?: readonly string[];
  readonly registers: readonly Register[];
  readonly targets: readonly Target[];
  /** Where incidents and the signed monthly zeros are written down; null where no target asks for none. */
  readonly incidents: IncidentRoles | null;
  /** Where the units are scored criterion by criterion; absent = they are not. */
  readonly block?: BlockRoles;
}

export interface Department {
  readonly id: string;
  readonly name: string;
}

/** What a department must reach. More than one part = every part must hold. */
export interface Target {
  readonly id: string;
  readonly department: string;
  /** Căn cứ: where the document says so. */
  readonly clause: string;
  readonly text: string;
  readonly parts: readonly Part[];
  /** What it is worth; absent = it gives no points. */
  readonly points?: Points;
}

export interface Part {
  /** The target's own id where it is the only one, else with a letter: QLCS-1a. */
  readonly id: string;
  readonly text: string;
  readonly measure: Measure;
  readonly goal: Goal;
  /** A year-end part cannot be missed before the year ends. */
  readonly when: "always" | "year-end";
}

export interface Goal {
  /** share: a fraction of the scope · count: things · most: no more than this many. */
  readonly kind: "share" | "count" | "most";
  readonly compare: ">=" | ">" | "<=";
  /** A fraction for share (0.9 = 90%), a whole number otherwise. */
  readonly level: number;
  /** From here on exceeded; null where the kind decides it by itself. */
  readonly stretch: number | null;
}

export interface IncidentRoles {
  readonly register: string;
  readonly date: string;
  readonly type: string;
  readonly confirmations: {
    readonly register: string;
    readonly month: string;
    readonly department: string;
    readonly type: string;
    readonly signedBy: string;
    readonly signedOn: string;
  };
}

/** For measures of kind none, which a campaign without incidents cannot have. */
export function incidentRoles(campaign: Campaign): IncidentRoles {
  if (!campaign.incidents) throw new Error(`campaign ${campaign.id} has no register of incidents`);
  return campaign.incidents;
}

export function registerOf(campaign: Campaign, id: string): Register {
  const register = campaign.registers.find((one) => one.id === id);
  if (!register) throw new Error(`campaign ${campaign.id} has no register ${id}`);
  return register;
}
