import { identityMismatch } from "./identity-mismatch";
import { identityOld } from "./identity-old";
import { identityParts } from "./identity-parts";
import { identityShape } from "./identity-shape";
import { insuranceIdentity } from "./insurance-identity";
import { insuranceLevel } from "./insurance-level";
import { insuranceShape } from "./insurance-shape";
import { numberTwice } from "./number-twice";
import { samePerson } from "./same-person";
import { unique } from "./unique";
import type { IdentitiesFindings } from "../../findings/identities";
import type { RulesOf } from "../rule";

export const identities: RulesOf<IdentitiesFindings> = {
  unique: unique,
  "same-person": samePerson,
  "identity-shape": identityShape,
  "identity-old": identityOld,
  "identity-parts": identityParts,
  "identity-mismatch": identityMismatch,
  "insurance-shape": insuranceShape,
  "insurance-level": insuranceLevel,
  "insurance-identity": insuranceIdentity,
  "number-twice": numberTwice,
};
