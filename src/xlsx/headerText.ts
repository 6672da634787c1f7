/** The three places of a header, as a file has them in one text: &Lleft&Cmiddle&Rright. */
export interface HeaderSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** What stands before the first mark is in the middle. */
export function headerSections(text: string): HeaderSections {
  const sections = { left: "", center: "", right: "" };
  let place: keyof HeaderSections = "center";
  // Fonts are named between quotes and may be called anything; && is a sign.
  for (const [token] of text.matchAll(/&"[^"]*"|&[^]|[^&]+|&/g)) {
    const marked = MARKS.get(token.toUpperCase());
    if (marked) place = marked;
    else sections[place] += token;
  }
  return sections;
}

export function headerText({ left, center, right }: HeaderSections): string {
  const section = (mark: string, text: string) => (text === "" ? "" : mark + text);
  return section("&L", left) + section("&C", center) + section("&R", right);
}

const MARKS: ReadonlyMap<string, keyof HeaderSections> = new Map([
  ["&L", "left"],
  ["&C", "center"],
  ["&R", "right"],
]);
