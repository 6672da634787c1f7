import { SaxesParser } from "saxes";
import { Trouble } from "../../workbook/trouble";
import { escapeMarkup } from "./text";

/** An element of a small part. Names keep their prefix, so that a part is written back as it was. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

/** How much a tree may hold: people's files are far below, and what is above would take all memory. */
export interface TreeRoom {
  /** Elements and attributes; counted down. */
  nodes: number;
}

/** The root element of a part's text. Comments are dropped. Throws Trouble (file-…). */
export function parseXml(text: string, part: string, room: TreeRoom = { nodes: MOST_NODES }): XmlElement {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on("error", () => {
    throw new Trouble("file-broken", { value: part });
  });
  const count = () => {
    if (--room.nodes < 0) throw new Trouble("file-unpacks-too-large", { value: part });
  };
  parser.on("attribute", count);
  parser.on("opentag", (tag) => {
    count();
    if (open.length === DEEPEST) throw new Trouble("file-broken", { value: part });
    const element: XmlElement = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (piece) => open.at(-1)?.children.push(piece));
  parser.on("cdata", (piece) => open.at(-1)?.children.push(piece));
  parser.write(text).close();
  if (!root) throw new Trouble("file-broken", { value: part });
  return root;
}

/** Of all trees of a package together. */
export const MOST_NODES = 1_500_000;
/** Trees are walked by functions that call themselves. */
const DEEPEST = 500;

/** A whole part. */
export function writeXml(root: XmlElement): string {
  return XML_START + writeElement(root);
}

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function writeElement(element: XmlElement): string {
  let tag = `<${element.name}`;
  for (const [name, value] of Object.entries(element.attributes)) tag += ` ${name}="${attributeText(value)}"`;
  if (element.children.length === 0) return `${tag}/>`;
  const inner = element.children.map((child) =>
    typeof child === "string" ? contentText(child) : writeElement(child),
  );
  return `${tag}>${inner.join("")}</${element.name}>`;
}

function contentText(text: string): string {
  return escapeMarkup(text).replaceAll("\r", "&#13;");
}

function attributeText(text: string): string {
  return escapeMarkup(text).replace(/["\t\n\r]/g, (c) =>
    c === '"' ? "&quot;" : `&#${String(c.charCodeAt(0))};`,
  );
}
