import { DOMParser, type Element } from "@xmldom/xmldom";

export function parse(xml: string): Element {
  const onError = (level: string, message: string) => {
    throw new Error(`manifest.xml: ${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("manifest.xml is empty");
  return root;
}

export function all(root: Element, name = "*"): Element[] {
  return [...root.getElementsByTagNameNS("*", name)];
}

export function values(root: Element, attribute: string, name = "*"): string[] {
  return all(root, name).flatMap((element) => element.getAttribute(attribute) ?? []);
}

/** Where the resource of this id leads; empty where there is none. */
export function addressOf(root: Element, kind: "Url" | "Image", id: string | null): string {
  const found = all(root, kind).find((element) => element.getAttribute("id") === id);
  return found?.getAttribute("DefaultValue") ?? "";
}
