/** Something that a centre has added and may take out: a department by its code, a register by its sheet. */
export type OwnThing =
  | { readonly kind: "department"; readonly id: string }
  | { readonly kind: "register"; readonly sheet: string }
  | { readonly kind: "field"; readonly sheet: string; readonly label: string };
