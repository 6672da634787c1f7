import { vi } from "../../../src/wording/vi";
import type { Measure } from "../table";
import { median } from "../timing";
import { scriptsSize } from "./size";
import type { Stage } from "./stage";

/** kB gzip that Microsoft's template takes, as recorded in template.md, rounded up. */
const RECORDED = 169;
const ROUNDS = 11;
const TEMPLATE_BUTTON = "Insert text";

/**
 * What the pane loads, and how long it takes, until its first button can be clicked in an empty workbook; against
 * Microsoft's template where its built folder is given. Both take their turn in the same browser, and nothing is
 * remembered from one time to the next.
 */
export async function firstScreen(stage: Stage, template: string | null): Promise<Measure[]> {
  const ours = new Visits("ours", stage.product, vi.pane.setup.start);
  if (template === null) {
    await ours.make(stage);
    return [
      size(ours.size(), `${ours.inWorker()}; template as recorded`),
      time(null, "no --template: template.md"),
    ];
  }
  const theirs = new Visits("template", template, TEMPLATE_BUTTON);
  for (let round = 0; round <= ROUNDS; round++) {
    // Neither is always the second.
    for (const visits of round % 2 === 0 ? [ours, theirs] : [theirs, ours]) await visits.make(stage);
  }
  return [
    size(ours.size(), `${ours.inWorker()}; template ${theirs.size().toFixed(1)}`, theirs.size()),
    time(ours.median() / theirs.median(), `${ours.spread()}, template ${theirs.spread()}`),
  ];
}

export function noFirstScreen(note: string): Measure[] {
  return [size(null, note), time(null, note)];
}

function size(measured: number | null, note: string, template = RECORDED): Measure {
  const budget = Math.min(template, RECORDED);
  return { what: "scripts until the pane is usable", measured, unit: "kB gzip", budget, note };
}

function time(measured: number | null, note: string): Measure {
  return { what: "navigation until the pane is usable", measured, unit: "× template", budget: 1, note };
}

/** One pane, opened again and again. */
class Visits {
  private readonly times: number[] = [];
  private readonly loaded = new Set<string>();
  private readonly run = new Set<string>();

  constructor(
    private readonly pane: string,
    private readonly folder: string,
    private readonly button: string,
  ) {}

  async make(stage: Stage): Promise<void> {
    const { usable, loaded, run, close } = await stage.open(this.pane, this.button);
    this.times.push(usable);
    for (const path of loaded) this.loaded.add(path);
    for (const path of run) this.run.add(path);
    await close();
  }

  size(): number {
    return scriptsSize(this.pane, this.folder, this.loaded);
  }

  inWorker(): string {
    const worker = this.size() - scriptsSize(this.pane, this.folder, this.run);
    return `${worker.toFixed(1)} of it in a worker`;
  }

  median(): number {
    return median(this.afterFirst());
  }

  spread(): string {
    const ms = (time: number) => time.toFixed(0);
    const times = this.afterFirst();
    return `${ms(median(times))} ms (${ms(Math.min(...times))}–${ms(Math.max(...times))})`;
  }

  /** The first time everything warms up. */
  private afterFirst(): number[] {
    return this.times.slice(1);
  }
}
