import type { Element } from "@xmldom/xmldom";

import { addressOf, all } from "./tree";

export interface Built {
  /** Files that the server serves, from its root. */
  readonly served: ReadonlySet<string>;
  /** What the pane does at once when it is opened with `?run=`. */
  readonly runs: readonly string[];
}

/** Every button shows the one pane, and what it asks for is known there. */
export function deadButtons(root: Element, { served, runs }: Built): string[] {
  const buttons = all(root, "Control").map((control) => ({
    name: control.getAttribute("id") ?? "",
    leads: leadsTo(root, control),
    pane: all(control, "TaskpaneId")
      .map((id) => id.textContent)
      .join(),
  }));
  const [first] = buttons;
  return buttons.flatMap(({ name, leads, pane }) => {
    if (leads === null || !served.has(leads.pathname.slice(1))) return [`button ${name} leads nowhere`];
    const asked = [...leads.searchParams];
    const known = asked.every(([key, value]) => key === "run" && runs.includes(value)) && asked.length < 2;
    return [
      ...(known ? [] : [`button ${name} asks for what the pane does not know: ${leads.search}`]),
      // Microsoft: with the same id the pane stays and its page is replaced; with another, a second pane opens.
      ...(pane !== "" && pane === first?.pane ? [] : [`button ${name} opens a pane of its own`]),
      ...(buttons.filter((other) => other.leads?.href === leads.href).length > 1
        ? [`button ${name} does what another does`]
        : []),
    ];
  });
}

function leadsTo(root: Element, control: Element): URL | null {
  const [action] = all(control, "Action");
  const [source] = action ? all(action, "SourceLocation") : [];
  if (action?.getAttribute("xsi:type") !== "ShowTaskpane" || !source) return null;
  const address = addressOf(root, "Url", source.getAttribute("resid"));
  return URL.canParse(address) ? new URL(address) : null;
}
