const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");

const { transformFileSync } = require("@swc/core");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const officeJs = require("./.config/office-js.cjs");

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OWN_COPY = "office-js/office.js";
const PORT = 3000;
/** Told to the minifier: nobody's copy of somebody else's file is changed. */
const AS_IT_IS = { info: { minimized: true } };

const ES2022 = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

/**
 * Everything as static files in dist/, to be served from any folder: the pane with office.js from the CDN
 * (taskpane.html), the same pane with the copy beside it (taskpane-offline.html), and the page for offices without
 * Excel (demo.html), which shows the latter.
 */
module.exports = (env = {}) => ({
  mode: env.WEBPACK_SERVE ? "development" : "production",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index", demo: "./src/standin/page/index" },
  // Excel's browsers keep files for long; a changed file has another name. No address is absolute: nobody knows the folder.
  output: { filename: "[name].[contenthash:8].js", publicPath: "auto", clean: true },
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, use: { loader: "swc-loader", options: ES2022 } },
      // Put into the page itself.
      { test: /\.css$/, type: "asset/source" },
    ],
  },
  plugins: [
    pane("taskpane.html", CDN),
    pane("taskpane-offline.html", OWN_COPY),
    { apply: writePaneAsScript },
    new HtmlPlugin({
      filename: "demo.html",
      template: "src/standin/page/index.html",
      chunks: ["demo"],
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "manifest.xml" },
        { from: "LICENSE", to: "LICENSE.txt" },
        { from: ".config/set-host.mjs", to: "set-host.mjs", ...AS_IT_IS },
        ...officeJs.forPage.map(({ from, to }) => ({ from, to: join("office-js", to), ...AS_IT_IS })),
      ],
    }),
  ],
  performance: {
    hints: env.WEBPACK_SERVE ? false : "error",
    // What the pane needs before its first screen; once zipped it is under a third of this.
    maxEntrypointSize: 600_000,
    maxAssetSize: 700_000,
    assetFilter: (name) => name.endsWith(".js") && !/^(demo|office-js)\b/.test(name),
  },
  stats: "errors-warnings",
  ...(env.WEBPACK_SERVE ? { devServer: devServer() } : {}),
});

function pane(filename, officeJs) {
  return new HtmlPlugin({
    filename,
    template: "src/taskpane/index.html",
    chunks: ["taskpane"],
    scriptLoading: "defer",
    templateParameters: {
      officeJs,
      watchdog: transformFileSync("src/taskpane/watchdog.ts", { ...ES2022, minify: true }).code,
    },
  });
}

/** taskpane-offline.html once more as a text in a script: a page that is opened from a folder may read nothing else. */
function writePaneAsScript(compiler) {
  const { RawSource } = compiler.webpack.sources;
  compiler.hooks.compilation.tap("PaneAsScript", (compilation) => {
    HtmlPlugin.getHooks(compilation).beforeEmit.tap("PaneAsScript", (page) => {
      if (page.outputName === "taskpane-offline.html") {
        const text = `globalThis.soChiTieuPane = ${JSON.stringify(page.html)};\n`;
        compilation.emitAsset(`${page.outputName}.js`, new RawSource(text));
      }
      return page;
    });
  });
}

/**
 * For installed Excel, which opens https only. Sends neither X-Frame-Options nor COOP. Not for Excel on the web: the
 * server refuses what a page of another site embeds, so the ribbon would have no icons there.
 */
function devServer() {
  return {
    port: PORT,
    server: { type: "https", options: certificates() },
    static: false,
    hot: false,
    client: { overlay: false },
  };
}

/** Made and trusted by `npx office-addin-dev-certs install`, in the folder where that tool keeps them. */
function certificates() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  if (!existsSync(join(folder, "localhost.key"))) {
    throw new Error(
      `No certificates in ${folder}: run "npm start", or "npx office-addin-dev-certs install" first.`,
    );
  }
  const read = (name) => readFileSync(join(folder, name));
  return { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") };
}
