import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import webpack from "webpack";

const ROOT = join(__dirname, "..", "..", "..");

/** The product as `npm run build` makes it, in another folder. */
export function buildProduct(folder: string): void {
  const program = join(ROOT, "node_modules", ".bin", "webpack");
  const { status, stdout, stderr } = spawnSync(program, ["--output-path", folder], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the product was not built: ${stdout}${stderr}`);
}

/** The page that plays Excel: `index.html` in the folder. */
export async function buildHostPage(folder: string): Promise<void> {
  const loader = {
    loader: "swc-loader",
    options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
  };
  const compiler = webpack({
    mode: "production",
    context: ROOT,
    target: ["web", "es2022"],
    entry: "./tests/bench/pane/hostPage.ts",
    output: { path: folder, filename: "index.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: loader }] },
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  writeFileSync(join(folder, "index.html"), '<!doctype html><body><script src="index.js"></script>');
}
