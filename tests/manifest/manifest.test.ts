import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { PYTHON, SHARED, needsSchemas } from "../needs";
import { type Facts, troubles } from "./judge";

const ROOT = join(__dirname, "..", "..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

const facts: Facts = {
  packageVersion: version,
  served: new Set(["taskpane.html", ...readdirSync(join(ROOT, "assets")).map((name) => `assets/${name}`)]),
  iconSize(path) {
    if (!existsSync(join(ROOT, path))) return NaN;
    const png = readFileSync(join(ROOT, path));
    // Width and height stand at 16 and 20 of every PNG.
    return png.readUInt32BE(16) === png.readUInt32BE(20) ? png.readUInt32BE(16) : NaN;
  },
};

it("has nothing wrong that we know of", () => expect(troubles(MANIFEST, facts)).toEqual([]));

it("has one button, which shows the pane", () => {
  expect(MANIFEST.match(/<Control /g)).toHaveLength(1);
  expect(MANIFEST).toContain('DefaultValue="Mở bảng công cụ"');
});

it("speaks Vietnamese first", () => expect(MANIFEST).toContain("<DefaultLocale>vi-VN</DefaultLocale>"));

it("works without the ribbon: the base settings open the pane too", () =>
  expect(MANIFEST.split("<VersionOverrides")[0]).toMatch(
    /<SourceLocation DefaultValue="[^"]+taskpane\.html"/,
  ));

it("comes with icons of all sizes, each as large as its name says", () => {
  for (const size of [16, 32, 64, 80, 128])
    expect(facts.iconSize(`assets/icon-${String(size)}.png`)).toBe(size);
});

describe("what the test would catch", () => {
  it.each([
    ["an id twice", 'id="SoChiTieu.OpenPane"', 'id="SoChiTieu.Tab"', "is there twice"],
    ["a resid that leads nowhere", 'resid="OpenPane.Tip"', 'resid="OpenPane.Tipp"', "leads nowhere"],
    ["a resource nobody uses", 'resid="Group.Label"', 'resid="Product.Name"', "is not used"],
    ["a long name", /OpenPane\.Label/g, "OpenPane.Label.Of.The.Only.Button", "has a name over 32"],
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
