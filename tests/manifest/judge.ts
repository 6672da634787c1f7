import type { Element } from "@xmldom/xmldom";

import { type Built, deadButtons } from "./buttons";
import { addressOf, all, parse, values } from "./tree";

/** What is wrong with a manifest that the schemas cannot say, one sentence each. */
export function troubles(xml: string, facts: Facts): string[] {
  const root = parse(xml);
  return [
    ...twice(root),
    ...unresolved(root),
    ...unsafeUrls(root, facts),
    ...untranslated(root),
    ...wrongVersions(root, facts),
    ...deadButtons(root, facts),
    ...wrongIcons(root, facts),
    ...missingSizes(root),
  ];
}

/** What the manifest must agree with. */
export interface Facts extends Built {
  readonly packageVersion: string;
  /** Width and height of an icon in pixels. */
  readonly iconSize: (path: string) => number;
}

const MAX_RESID = 32;

function twice(root: Element): string[] {
  const ids = values(root, "id");
  return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `id ${id} is there twice`);
}

function unresolved(root: Element): string[] {
  const [resources] = all(root, "Resources");
  const known = resources ? values(resources, "id") : [];
  const used = values(root, "resid");
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `resid ${id} leads nowhere`),
    ...known.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...known
      .filter((id) => id.length > MAX_RESID)
      .map((id) => `resource ${id} has a name over ${String(MAX_RESID)}`),
  ];
}

const URL_ELEMENTS = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "Image",
  "Url",
  "AppDomain",
];

function unsafeUrls(root: Element, { served }: Facts): string[] {
  const named = URL_ELEMENTS.flatMap((name) => values(root, "DefaultValue", name));
  const loose = [...values(root, "DefaultValue"), ...values(root, "Value")].filter((text) =>
    /^\w+:\/\//.test(text),
  );
  return [...new Set([...named, ...loose])].flatMap((text) => {
    if (!URL.canParse(text) || new URL(text).protocol !== "https:") return [`${text} is not https`];
    return served.has(new URL(text).pathname.slice(1)) ? [] : [`${text} is no file of ours`];
  });
}

const SPOKEN = ["DisplayName", "Description", "String"];

function untranslated(root: Element): string[] {
  return SPOKEN.flatMap((name) => all(root, name)).flatMap((element) => {
    const text = element.getAttribute("DefaultValue");
    if (text === null) return [];
    const languages = values(element, "Locale", "Override");
    return languages.join() === "en-US" ? [] : [`"${text}" has no English, or more than English`];
  });
}

function wrongVersions(root: Element, { packageVersion }: Facts): string[] {
  const version = all(root, "Version")[0]?.textContent ?? "";
  const sets = all(root, "Set").map(
    (set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`,
  );
  return [
    ...(version === `${packageVersion}.0`
      ? []
      : [`version ${version}, but package.json says ${packageVersion}`]),
    ...["ExcelApi 1.14", "AddinCommands 1.1"]
      .filter((set) => !sets.includes(set))
      .map((set) => `${set} is not asked for`),
    ...(sets.length > 2 ? [`asks for more than it needs: ${sets.join(", ")}`] : []),
  ];
}

/** The size that a picture is used at must be the size it has. */
function wrongIcons(root: Element, { iconSize }: Facts): string[] {
  const uses = [
    ...values(root, "DefaultValue", "IconUrl").map((text) => [text, 32] as const),
    ...values(root, "DefaultValue", "HighResolutionIconUrl").map((text) => [text, 64] as const),
    ...all(root, "Image")
      .filter((image) => image.hasAttribute("resid"))
      .map(
        (image) =>
          [
            addressOf(root, "Image", image.getAttribute("resid")),
            Number(image.getAttribute("size")),
          ] as const,
      ),
  ];
  return uses.flatMap(([text, size]) => {
    const has = URL.canParse(text) ? iconSize(new URL(text).pathname.slice(1)) : NaN;
    return has === size ? [] : [`${text} is ${String(has)} pixels, used at ${String(size)}`];
  });
}

/** 16, 32 and 80 are compulsory; the others spare Excel from stretching one on a screen of another density. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

function missingSizes(root: Element): string[] {
  return all(root, "Icon").flatMap((icon) => {
    const has = values(icon, "size", "Image").map(Number);
    const lacks = ICON_SIZES.filter((size) => !has.includes(size));
    return lacks.length === 0 ? [] : [`an icon lacks ${lacks.join(", ")} pixels`];
  });
}
