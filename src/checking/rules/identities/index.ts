import { identityShape } from "./identity-shape";
import { insuranceShape } from "./insurance-shape";
import { unique } from "./unique";
import type { IdentitiesFindings } from "../../findings/identities";
import type { RulesOf } from "../rule";

export const identities: RulesOf<IdentitiesFindings> = {
  unique: unique,
  "identity-shape": identityShape,
  "insurance-shape": insuranceShape,
};
