/** Bundles the harness into a folder as the pane itself is bundled, only without making it small. */
const { join } = require("node:path");

const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

const root = join(__dirname, "..", "..");

module.exports = function build(folder) {
  const { module: rules, target, resolve } = require(join(root, "webpack.config.js"))();
  const page = { filename: "index.html", template: join(__dirname, "harness.html") };
  const compiler = webpack({
    mode: "production",
    context: root,
    target,
    resolve,
    module: rules,
    entry: "./tests/taskpane/harness",
    output: { path: folder, publicPath: "auto" },
    optimization: { minimize: false },
    performance: false,
    plugins: [new HtmlPlugin(page)],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
};

if (require.main === module) module.exports(process.argv[2]);
