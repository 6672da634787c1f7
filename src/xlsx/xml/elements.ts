import type { XmlElement } from "./tree";

/** Walking and changing elements by local name: files use any prefix, or none. */

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The element's prefix with its colon, or nothing. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.indexOf(":") + 1);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && localName(child.name) === name,
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** An attribute by local name that carries a prefix, as r:id does; the prefix itself is the writer's choice. */
export function prefixedAttribute(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find((a) => a.includes(":") && localName(a) === name);
  return key === undefined ? undefined : element.attributes[key];
}

/** Attributes hold "1", "true" or "on" for yes. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(1|true|on)$/i.test(value.trim());
}

/** A new element in the family (prefix) of another. */
export function elementLike(
  family: XmlElement,
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name: prefixOf(family) + name, attributes, children };
}

/** The child of that name, made at its place in the schema's order if it is not there. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const there = childOf(parent, name);
  if (there) return there;
  const made = elementLike(parent, name);
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const at = parent.children.findIndex(
    (child) => typeof child !== "string" && later.has(localName(child.name)),
  );
  parent.children.splice(at < 0 ? parent.children.length : at, 0, made);
  return made;
}

export function removeChild(parent: XmlElement, child: XmlElement): void {
  const at = parent.children.indexOf(child);
  if (at >= 0) parent.children.splice(at, 1);
}
