import type { Campaign } from "../campaign/campaign";
import type { Field } from "../registers/register";
import type { Validation, ValidationRule } from "../workbook/plan";
import { promptOf, refusalOf } from "../wording/vi/prompts";
import { listNameOf } from "./lists";

/** What may be entered in a field, and what is said about it. */
export function validationOf(field: Field, campaign: Campaign): Validation {
  const title = field.label.slice(0, 32);
  return {
    rule: ruleOf(field, campaign),
    prompt: { title, text: promptOf(field) },
    error: { title, text: refusalOf(field) },
    onError: "stop",
  };
}

/** 31/12/2100: far enough, and a year typed for a date is refused. */
const LAST_DAY = 73_415;
/** 01/01/1900 would let a bare year through as a date; from 01/01/1910 on it is a day someone meant. */
const FIRST_DAY = 3654;

function ruleOf(field: Field, campaign: Campaign): ValidationRule {
  switch (field.kind) {
    case "list":
      return { kind: "list", source: listNameOf(campaign, field) };
    case "date":
    case "month":
      return { kind: "date", min: FIRST_DAY, max: LAST_DAY };
    case "birth":
      return { kind: "number", min: 1900, max: LAST_DAY, whole: true };
    case "whole":
      return { kind: "number", min: 0, max: 1_000_000_000, whole: true };
    case "year":
      return { kind: "number", min: 1900, max: 2100, whole: true };
    case "number":
    case "money":
      return { kind: "number", min: 0, max: 1e12, whole: false };
    default:
      return { kind: "any" };
  }
}
