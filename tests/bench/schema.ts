import Ajv, { type ValidateFunction } from "ajv";

import type { Field, Register } from "../../src/registers/register";

/** What single cells of an entry must be, as a compiled JSON schema over its row; all errors are told, as ours are. */
export function compiledSchema({ fields }: Register): ValidateFunction {
  return new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false }).compile({
    type: "array",
    items: fields.map(cellSchema),
  });
}

function cellSchema(field: Field): object {
  const filled = filledSchema(field);
  return field.required ? filled : { anyOf: [{ type: "null" }, { const: "" }, filled] };
}

function filledSchema({ kind, values }: Field): object {
  switch (kind) {
    case "list":
      return { enum: values };
    case "date":
    case "month":
      return { type: "number", minimum: 1, maximum: 2_958_465 };
    case "birth":
      return { type: "number", minimum: 1, maximum: 2_958_465 };
    case "year":
      return { type: "integer", minimum: 1900, maximum: 2100 };
    case "whole":
      return { type: "integer", minimum: 0 };
    case "number":
    case "money":
      return { type: "number" };
    case "identity":
      return { type: ["string", "number"], pattern: "^\\d{12}$" };
    case "insurance":
      return { type: "string", pattern: "^(\\d{10}|[A-Za-z]{2}\\d{13})$" };
    case "code":
      return { type: ["string", "number"], pattern: NO_STRAY_SPACE };
    case "text":
      return { type: "string", pattern: NO_STRAY_SPACE };
  }
}

/** No space at the ends, none that stands twice, none that is not plain, no unseen sign, no mark beside its letter. */
const NO_STRAY_SPACE =
  "^(?![ \\t])(?!.*[ \\t]$)(?!.*  )[^\\u00a0\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u0300-\\u036f]*$";
