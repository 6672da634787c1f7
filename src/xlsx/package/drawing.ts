import { areOurs } from "../../workbook/chart";
import { childOf, localName, prefixedAttribute, textOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import type { Parts } from "./parts";
import { findRelation, readRelations } from "./relations";

/** What lies over the cells of a sheet. */
export interface Drawing {
  readonly part: string;
  readonly root: XmlElement;
  readonly charts: readonly DrawnChart[];
}

export interface DrawnChart {
  readonly name: string;
  readonly anchor: XmlElement;
  /** The relation of the drawing that leads to the chart's part. */
  readonly relation: string;
  readonly part: string;
}

export function findDrawing(parts: Parts, sheetPart: string): Drawing | undefined {
  const part = findRelation(readRelations(parts, sheetPart), "drawing")?.target;
  if (part === undefined || !parts.has(part)) return undefined;
  const root = parts.tree(part);
  const relations = readRelations(parts, part);
  const charts = anchorsOf(root).flatMap((anchor): DrawnChart[] => {
    const frame = childOf(anchor, "graphicFrame");
    const chart = childOf(childOf(childOf(frame, "graphic"), "graphicData"), "chart");
    const id = chart && prefixedAttribute(chart, "id");
    const found = relations.find((relation) => relation.id === id);
    const { name = "" } = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr")?.attributes ?? {};
    return found ? [{ name, anchor, relation: found.id, part: found.target }] : [];
  });
  return { part, root, charts };
}

/** Whether there is nothing but charts of ours. */
export function isOurDrawing({ root, charts }: Drawing): boolean {
  return charts.length === anchorsOf(root).length && areOurs(charts.map(({ name }) => name));
}

/** Newer things stand where older programs look for something else; only whitespace is no anchor. */
function anchorsOf(root: XmlElement): XmlElement[] {
  return root.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** Where a frame on a sheet lies, as rows and columns with the share of the last ones left out. */
export function cornersOf(anchor: XmlElement): Record<"from" | "to", { row: number; column: number }> | null {
  if (localName(anchor.name) !== "twoCellAnchor") return null;
  const corner = (name: string) => {
    const at = (which: string) => {
      const found = childOf(childOf(anchor, name), which);
      return found ? Number(textOf(found)) : NaN;
    };
    return { row: at("row"), column: at("col") };
  };
  return { from: corner("from"), to: corner("to") };
}
