import type { InField } from "./inField";

export interface IdentitiesFindings {
  unique: InField & { readonly first: string };
  "identity-shape": InField & { readonly because: Shape };
  "insurance-shape": InField & { readonly because: Shape };
}

/** Zeros are lost where a number stands in place of a text. */
export type Shape = "digits" | "zeros-lost";
