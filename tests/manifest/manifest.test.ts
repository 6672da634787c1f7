import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import type { Element } from "@xmldom/xmldom";

import { PYTHON, SHARED, needsSchemas } from "../needs";
import { type Facts, troubles } from "./judge";
import { all, parse } from "./tree";

const ROOT = join(__dirname, "..", "..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

const facts: Facts = {
  packageVersion: version,
  runs: ["check", "score", "share"],
  served: new Set(["taskpane.html", ...readdirSync(join(ROOT, "assets")).map((name) => `assets/${name}`)]),
  iconSize(path) {
    if (!existsSync(join(ROOT, path))) return NaN;
    const png = readFileSync(join(ROOT, path));
    // Width and height stand at 16 and 20 of every PNG.
    return png.readUInt32BE(16) === png.readUInt32BE(20) ? png.readUInt32BE(16) : NaN;
  },
};

const FRENCH = '<bt:Override Locale="en-US" Value="Tools"/><bt:Override Locale="fr-FR" Value="Outils"/>';

/** The Vietnamese text of a resource. */
function said(resid: string | null): string {
  const found = all(parse(MANIFEST), "String").find((text) => text.getAttribute("id") === resid);
  return found?.getAttribute("DefaultValue") ?? "";
}

function spoken(control: Element): string {
  return said(all(control, "Label")[0]?.getAttribute("resid") ?? null);
}

it("has nothing wrong that we know of", () => expect(troubles(MANIFEST, facts)).toEqual([]));

it("has four buttons: one opens the pane, the others begin with something", () => {
  const buttons = all(parse(MANIFEST), "Control").map((control) => [
    spoken(control),
    all(control, "SourceLocation")[0]?.getAttribute("resid"),
  ]);
  expect(buttons).toEqual([
    ["Mở bảng công cụ", "Pane.Url"],
    ["Kiểm tra", "Check.Url"],
    ["Lập bảng điểm", "Score.Url"],
    ["Gửi – nhận", "Share.Url"],
  ]);
  expect(MANIFEST).toContain('taskpane.html?run=check"');
  expect(MANIFEST).toContain('taskpane.html?run=score"');
  expect(MANIFEST).toContain('taskpane.html?run=share"');
});

it("stands on a tab of its own", () => {
  const [tab] = all(parse(MANIFEST), "CustomTab");
  const label = [...(tab?.childNodes ?? [])].find((child) => child.nodeName === "Label");
  expect(said((label as Element).getAttribute("resid"))).toBe("Sổ Chỉ Tiêu");
});

it("speaks Vietnamese first", () => expect(MANIFEST).toContain("<DefaultLocale>vi-VN</DefaultLocale>"));

it("works without the ribbon: the base settings open the pane too", () =>
  expect(MANIFEST.split("<VersionOverrides")[0]).toMatch(
    /<SourceLocation DefaultValue="[^"]+taskpane\.html"/,
  ));

it("comes with a picture of its own for every button, each as large as its name says", () => {
  for (const name of ["icon", "check", "score", "share"])
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80])
      expect([name, facts.iconSize(`assets/${name}-${String(size)}.png`)]).toEqual([name, size]);
  const pictures = all(parse(MANIFEST), "Control").map((control) =>
    all(control, "Image")[0]?.getAttribute("resid"),
  );
  expect(new Set(pictures).size).toBe(4);
});

describe("what the test would catch", () => {
  it.each([
    ["an id twice", 'id="SoChiTieu.OpenPane"', 'id="SoChiTieu.Tab"', "is there twice"],
    ["a resid that leads nowhere", 'resid="OpenPane.Tip"', 'resid="OpenPane.Tipp"', "leads nowhere"],
    ["a resource nobody uses", 'resid="Group.Label"', 'resid="Product.Name"', "is not used"],
    ["a long name", /Group\.Label/g, "Group.Label.Of.The.Only.Group.Here", "has a name over 32"],
    ["http", 'IconUrl DefaultValue="https:', 'IconUrl DefaultValue="http:', "is not https"],
    ["http in an override", 'Value="Target Book"', 'Value="http://localhost"', "is not https"],
    ["an address that is none", "https://localhost:3000/taskpane.html", "taskpane.html", "is not https"],
    ["a page that is not there", /taskpane\.html/g, "pane.html", "is no file of ours"],
    ["a text without English", '<bt:Override Locale="en-US" Value="Tools"/>', "", "has no English"],
    ["another version", /<Version>[^<]+/, "<Version>9.9.9.0", "but package.json says"],
    [
      "a lower requirement",
      'ExcelApi" MinVersion="1.14"',
      'ExcelApi" MinVersion="1.7"',
      "ExcelApi 1.14 is not asked for",
    ],
    ["a button that does nothing", 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', "leads nowhere"],
    [
      "a button to a page that is not there",
      "taskpane.html?run=check",
      "check.html?run=check",
      "leads nowhere",
    ],
    ["a button that asks for something else", "?run=check", "?run=chek", "does not know: ?run=chek"],
    ["a button that asks in another way", "?run=score", "?start=score", "does not know: ?start=score"],
    ["a button that asks twice", "?run=score", "?run=score&amp;run=check", "does not know"],
    ["two buttons for one thing", "?run=score", "?run=check", "does what another does"],
    [
      "a button with a pane of its own",
      /<TaskpaneId>SoChiTieu\.Pane(?=<\/TaskpaneId>\s*<SourceLocation resid="Score)/,
      "<TaskpaneId>SoChiTieu.Score",
      "SoChiTieu.Score opens a pane of its own",
    ],
    ["an icon that lacks a size", '<bt:Image size="20" resid="Check.20"/>', "", "an icon lacks 20 pixels"],
    ["a third language", '<bt:Override Locale="en-US" Value="Tools"/>', FRENCH, "more than English"],
    [
      "an icon of another size",
      'size="16" resid="Icon.16"',
      'size="16" resid="Icon.32"',
      "pixels, used at 16",
    ],
  ])("%s", (_what, right, wrong, sentence) => {
    const changed = MANIFEST.replace(right, wrong);
    expect(changed).not.toBe(MANIFEST);
    expect(troubles(changed, facts).join("\n")).toContain(sentence);
  });

  it("XML that is none", () => expect(() => troubles(MANIFEST.replace("</Hosts>", ""), facts)).toThrow());
});

it("is read by Microsoft's own tools as we mean it, which npm start relies on", () => {
  const program = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((manifest) => console.log(JSON.stringify(manifest)))`;
  // In a process of its own: the package brings usage reporting, which nothing here should load.
  const read = JSON.parse(execFileSync("node", ["-e", program], { cwd: ROOT, encoding: "utf8" })) as unknown;
  expect(read).toMatchObject({
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    displayName: "Sổ Chỉ Tiêu",
    defaultLocale: "vi-VN",
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

needsSchemas("the schemas", () => {
  const schema = (xml: string) => {
    const xsd = join(SHARED, "xsd", "manifest", "OfficeAppManifestV1_1.xsd");
    const run = spawnSync(PYTHON, [join(__dirname, "schema.py"), xsd], { input: xml, encoding: "utf8" });
    return `${run.stdout}${run.stderr}`;
  };

  it("find nothing", () => expect(schema(MANIFEST)).toBe(""));
  it("find elements out of order", () =>
    expect(schema(MANIFEST.replace("<Version>0.1.0.0</Version>", ""))).toContain("Version"));
  it("look inside the ribbon too", () =>
    expect(schema(MANIFEST.replace("<TaskpaneId>", "<Pane>").replace("</TaskpaneId>", "</Pane>"))).toContain(
      "Pane",
    ));
});
