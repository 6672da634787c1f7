import { parseAddress } from "../../../workbook/address";
import type { PlainFilter } from "../../whole";
import { childOf, childrenOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";

/** The filter of a sheet that belongs to no table. */
export function readPlainFilter(frame: XmlElement): PlainFilter | null {
  const filter = childOf(frame, "autoFilter");
  const box = parseAddress(filter?.attributes["ref"] ?? "");
  return box && { box, isChosen: childrenOf(filter, "filterColumn").length > 0 };
}
