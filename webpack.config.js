const { transformFileSync } = require("@swc/core");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const ES2022 = { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } };

/** The pane as static files in dist/, to be served from anywhere. office.js is not among them: it comes from the CDN. */
module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.ts" },
  // Excel's browsers keep files for long; a changed file has another name.
  output: { filename: "[name].[contenthash:8].js", clean: true },
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, use: { loader: "swc-loader", options: ES2022 } }] },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/index.html",
      scriptLoading: "defer",
      templateParameters: {
        watchdog: transformFileSync("src/taskpane/watchdog.ts", { ...ES2022, minify: true }).code,
      },
    }),
    new CopyPlugin({ patterns: [{ from: "assets/*.png" }] }),
  ],
  performance: { hints: "error" },
  stats: "errors-warnings",
};
