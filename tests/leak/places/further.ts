import { inserted, linked, type Parts, related, sheetPart, START, WORKBOOK } from "../parts";
import type { Ground, Places } from "./place";

const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OPEN = "application/vnd.openxmlformats-officedocument";
const MICROSOFT = "http://schemas.microsoft.com/office";

/** Parts of their own that a workbook carries along. */
export const further: Places = {
  "a comment": (ground) => {
    const { text, word } = ground.secret;
    const list = `<commentList><comment ref="A9" authorId="0"><text><t>${text}</t></text></comment></commentList>`;
    const content = `${START}<comments xmlns="${MAIN}"><authors><author>${word}</author></authors>${list}</comments>`;
    const comments = onSheet(
      ground,
      "xl/comments77.xml",
      content,
      `${OPEN}.spreadsheetml.comments+xml`,
      "comments",
    );
    const shape = `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="${text}"/></xml>`;
    const drawing = related(comments.parts, comments.sheet, {
      name: "xl/drawings/vmlDrawing77.vml",
      content: shape,
      type: `${OPEN}.vmlDrawing`,
      relation: "vmlDrawing",
    });
    return inserted(drawing.parts, comments.sheet, "legacyDrawing", `<legacyDrawing r:id="${drawing.id}"/>`);
  },
  "a conversation": (ground) => {
    const { text, word } = ground.secret;
    const space = `xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"`;
    const person = "{5C8B1A3B-0000-4000-8000-000000000001}";
    const comment = `<threadedComment ref="A9" id="{5C8B1A3B-0000-4000-8000-000000000002}" personId="${person}"><text>${text}</text></threadedComment>`;
    const { parts } = onSheet(
      ground,
      "xl/threadedComments/threadedComment1.xml",
      `${START}<ThreadedComments ${space}>${comment}</ThreadedComments>`,
      "application/vnd.ms-excel.threadedcomments+xml",
      `${MICROSOFT}/2017/10/relationships/threadedComment`,
    );
    return related(parts, WORKBOOK, {
      name: "xl/persons/person.xml",
      content: `${START}<personList ${space}><person displayName="${word}" id="${person}" userId="${text}" providerId="None"/></personList>`,
      type: "application/vnd.ms-excel.person+xml",
      relation: `${MICROSOFT}/2017/10/relationships/person`,
    }).parts;
  },
  "the text of a shape": (ground) => drawn(ground, shape(ground.secret.text)).parts,
  "the cache of a chart": (ground) => {
    const { text, number } = ground.secret;
    const words = `<c:cat><c:strRef><c:f>A1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache></c:strRef></c:cat>`;
    const numbers = `<c:val><c:numRef><c:f>B1</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${number}</c:v></c:pt></c:numCache></c:numRef></c:val>`;
    const series = `<c:barChart><c:ser><c:idx val="0"/><c:order val="0"/>${words}${numbers}</c:ser></c:barChart>`;
    const chart = `${START}<c:chartSpace xmlns:c="${DRAWINGML}/chart"><c:chart><c:plotArea>${series}</c:plotArea></c:chart></c:chartSpace>`;
    const { parts, drawing } = drawn(ground, shape("x"));
    const name = "xl/charts/chart77.xml";
    const type = `${OPEN}.drawingml.chart+xml`;
    return related(parts, drawing, { name, content: chart, type, relation: "chart" }).parts;
  },
  "a picture": (ground) => {
    const content = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.from(ground.secret.text)]);
    const part = { name: "xl/media/image77.png", content, type: "image/png", relation: "image" };
    const { parts, drawing } = drawn(ground, shape("x"));
    return related(parts, drawing, part).parts;
  },
  "the settings of a printer": (ground) => {
    const content = Buffer.from(ground.secret.text, "utf16le");
    const type = `${OPEN}.spreadsheetml.printerSettings`;
    return onSheet(ground, "xl/printerSettings/printerSettings77.bin", content, type, "printerSettings")
      .parts;
  },
  "data of their own": ({ parts, secret }) => {
    const content = `${START}<planted>${secret.text}</planted>`;
    const part = { name: "customXml/item77.xml", content, type: "application/xml", relation: "customXml" };
    return related(parts, WORKBOOK, part).parts;
  },
  macros: ({ parts, secret }) =>
    related(parts, WORKBOOK, {
      name: "xl/vbaProject.bin",
      content: Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(secret.text)]),
      type: "application/vnd.ms-office.vbaProject",
      relation: `${MICROSOFT}/2006/relationships/vbaProject`,
    }).parts,
  "an add-in's settings": ({ parts, secret }) => {
    const property = `<we:property name="${secret.word}" value="${secret.text}"/>`;
    const extension = `<we:webextension xmlns:we="${MICROSOFT}/webextensions/webextension/2010/11" id="x"><we:properties>${property}</we:properties></we:webextension>`;
    return related(parts, "", {
      name: "xl/webextensions/webextension77.xml",
      content: START + extension,
      type: "application/vnd.ms-office.webextension+xml",
      relation: `${MICROSOFT}/2011/relationships/webextension`,
    }).parts;
  },
  "who worked on it": ({ parts, secret }) =>
    related(parts, WORKBOOK, {
      name: "xl/revisions/userNames.xml",
      content: `${START}<users xmlns="${MAIN}" count="1"><userInfo guid="{0}" name="${secret.text}" id="1" dateTime="2026-06-30T00:00:00"/></users>`,
      type: `${OPEN}.spreadsheetml.userNames+xml`,
      relation: "usernames",
    }).parts,
  "the preview": ({ parts, secret }) =>
    related(parts, "", {
      name: "docProps/thumbnail.jpeg",
      content: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(secret.text, "utf16le").swap16()]),
      type: "image/jpeg",
      relation: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
    }).parts,
  "a part that nothing leads to": ({ parts, secret }) => {
    return new Map(parts).set(`xl/${secret.word}.bin`, Buffer.from(secret.text));
  },
  "where the workbook came from": ({ parts, secret }) => {
    const target = `file:///C:/${encodeURIComponent(secret.text)}.xltx`;
    return linked(parts, WORKBOOK, { target, relation: "attachedTemplate", external: true }).parts;
  },
};

function shape(text: string): string {
  const body = `<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody>`;
  return `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="x" descr="${text}"/></xdr:nvSpPr>${body}</xdr:sp>`;
}

function drawn(ground: Ground, inside: string): { readonly parts: Parts; readonly drawing: string } {
  const drawing = `xl/drawings/drawing${String(ground.parts.size)}.xml`;
  const spaces = `xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main" xmlns:r="${RELATIONS}"`;
  const content = `${START}<xdr:wsDr ${spaces}><xdr:absoluteAnchor>${inside}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;
  const { parts, sheet, id } = onSheet(ground, drawing, content, `${OPEN}.drawing+xml`, "drawing");
  return { parts: inserted(parts, sheet, "drawing", `<drawing r:id="${id}"/>`), drawing };
}

function onSheet(
  { parts, chance, registers }: Ground,
  name: string,
  content: string | Uint8Array,
  type: string,
  relation: string,
) {
  const sheet = sheetPart(parts, chance.pick(registers));
  return { ...related(parts, sheet, { name, content, type, relation }), sheet };
}
