import { SaxesParser } from "saxes";
import { Trouble } from "../../workbook/trouble";
import { escapeMarkup } from "./text";

/** An element of a small part. Names keep their prefix, so that a part is written back as it was. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

/** The root element of a part's text. Comments are dropped. */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on("error", () => {
    throw new Trouble("file-broken", { value: part });
  });
  parser.on("opentag", (tag) => {
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
