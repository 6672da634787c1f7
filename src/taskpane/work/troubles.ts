import { transferHandlers } from "comlink";

import { Trouble, type TroubleCode, type TroubleDetails } from "../../workbook/trouble";

type Packed =
  { readonly trouble: TroubleCode; readonly details: TroubleDetails } | { readonly other: unknown };

/** Thrown things cross between threads as message and name; a Trouble must keep its code and details. */
export function keepTroubles(): void {
  const usual = transferHandlers.get("throw");
  if (!usual) throw new Error("comlink has no handler for what is thrown");
  transferHandlers.set("throw", {
    canHandle: (value): value is unknown => usual.canHandle(value),
    serialize: (thrown) => {
      const { value } = thrown as { readonly value: unknown };
      if (value instanceof Trouble) return [{ trouble: value.code, details: value.details }, []];
      const [other, transferred] = usual.serialize(thrown);
      return [{ other }, transferred];
    },
    deserialize: (packed) => {
      const thrown = packed as Packed;
      if ("trouble" in thrown) throw new Trouble(thrown.trouble, thrown.details);
      return usual.deserialize(thrown.other);
    },
  });
}
