import { parseArgs } from "node:util";
import { Trouble } from "../workbook/trouble";
import { wordings } from "../wording";
import { runAdopt } from "./commandLine/adopt";
import { runCheck, runSample, runScore, runSelftest, runSetup } from "./commandLine/commands";
import { runCopy } from "./commandLine/copy";
import { runFreeze } from "./commandLine/freeze";
import { runGrid } from "./commandLine/grid";
import { runFormat } from "./commandLine/format";
import { runHeaders } from "./commandLine/headers";
import { runMerge } from "./commandLine/merge";
import { runReport } from "./commandLine/report";
import { runShare } from "./commandLine/share";
import { runStale } from "./commandLine/stale";
import { runTarget } from "./commandLine/target";
import { Usage, USAGE } from "./commandLine/usage";

/** 0 done · 2 wrong usage · 3 the workbook cannot be used. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const [command = "", ...rest] = argv;
    const run = COMMANDS[command];
    if (!run) throw new Usage();
    process.stdout.write(await run(optionsOf(rest)));
    return 0;
  } catch (error) {
    if (error instanceof Trouble) {
      process.stderr.write(`${wordings.vi.troubles[error.code](error.details)}\n`);
      return 3;
    }
    if (error instanceof Usage) {
      process.stderr.write(`${error.message}${error.message ? "\n\n" : ""}${USAGE}`);
      return 2;
    }
    throw error;
  }
}

const COMMANDS: Readonly<Record<string, (options: Options) => Promise<string>>> = {
  setup: runSetup,
  sample: runSample,
  check: runCheck,
  score: runScore,
  report: runReport,
  freeze: runFreeze,
  stale: runStale,
  target: runTarget,
  copy: runCopy,
  share: runShare,
  merge: runMerge,
  headers: runHeaders,
  adopt: runAdopt,
  format: runFormat,
  grid: runGrid,
  selftest: runSelftest,
};

type Options = ReturnType<typeof optionsOf>;

function optionsOf(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        campaign: { type: "string" },
        out: { type: "string" },
        residents: { type: "string" },
        rows: { type: "string" },
        units: { type: "string" },
        seed: { type: "string" },
        clean: { type: "boolean" },
        json: { type: "boolean" },
        "as-of": { type: "string" },
        period: { type: "string" },
        for: { type: "string" },
        columns: { type: "string" },
        accept: { type: "string" },
        sheet: { type: "string" },
        register: { type: "string" },
        into: { type: "string" },
        month: { type: "string" },
        marks: { type: "string" },
        "in-place": { type: "boolean" },
        add: { type: "string" },
        year: { type: "string" },
        keep: { type: "string" },
        remove: { type: "string" },
        "take-back": { type: "string" },
        by: { type: "string" },
        again: { type: "boolean" },
      },
    });
    return { ...values, files: positionals };
  } catch {
    throw new Usage("Có chữ trong lệnh không hiểu được.");
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
