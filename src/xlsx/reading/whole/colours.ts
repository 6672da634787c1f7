import { childOf } from "../../xml/elements";
import type { XmlElement } from "../../xml/tree";

/** Turns the ways in which a file names a colour into RRGGBB. */
export class Colours {
  private readonly theme: readonly string[];

  /** `theme` is the root of the theme part, where there is one. */
  constructor(theme: XmlElement | undefined) {
    const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
    this.theme = SLOTS.map((slot, i) => {
      const slotElement = childOf(scheme, slot);
      return (
        childOf(slotElement, "srgbClr")?.attributes["val"] ??
        childOf(slotElement, "sysClr")?.attributes["lastClr"] ??
        OFFICE[i] ??
        "000000"
      ).toUpperCase();
    });
  }

  /** Undefined where there is none or where it is left to the machine. */
  of(element: XmlElement | undefined): string | undefined {
    if (!element) return undefined;
    const { rgb, theme, indexed, tint } = element.attributes;
    let colour: string | undefined;
    if (rgb !== undefined) colour = rgb.slice(-6).toUpperCase();
    else if (theme !== undefined) colour = this.theme[Number(theme)];
    else if (indexed !== undefined) colour = INDEXED[Number(indexed)];
    return colour === undefined || tint === undefined ? colour : tinted(colour, Number(tint));
  }
}

/** In the order in which files number them: light and dark change places. */
const SLOTS = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(
  " ",
);

const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...(
    "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
    "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
    "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
  ).split(" "),
];

/** Lighter towards white, darker towards black, as far as the tint says. */
function tinted(colour: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return channels
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
