const { dirname, join } = require("node:path");

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/**
 * What the library loads to start in Excel, out of 86 MB. Its usage reports (telemetry/, ariatelemetry/) stay behind:
 * the library does without them where they cannot be had. Files are copied as they are; only the trust page gets the capitals that
 * the library asks for, which matter on Linux.
 */
const START = ["office.js", "en-us/office_strings.js", "vi-vn/office_strings.js"];
/** Without it a page that is opened outside Excel never hears that it is. */
const OUTSIDE = ["o15apptofilemappingtable.js"];
const WEB = ["excel-web-16.00.js"];
const INSTALLED = ["excel-win32-16.01.js", "excel-mac-16.00.js", "excel-ios-16.00.js"];

const asked = (name) => name.replace(/agaveerrorux/g, "AgaveErrorUX");
const pattern = (name) => ({ from: join(DIST, name), to: asked(name) });

const TERMS = { from: join(DIST, "..", "LICENSE.md"), to: "LICENSE.md" };
const TRUST_PAGE = [
  "agaveerrorux/index.html",
  "agaveerrorux/agaveerrorux.js",
  "agaveerrorux/style/agaveerrorux.css",
  "agaveerrorux/images",
];

/** For a page that plays Excel on the web. */
exports.forPage = [...START, ...OUTSIDE, ...WEB, ...TRUST_PAGE].map(pattern).concat(TERMS);
/** For installed Excel besides. */
exports.forExcel = INSTALLED.map(pattern);
