import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

import { type Source, circles, forbiddenImports, oversizedRooms, strayFolders } from "./architecture/judge";
import { ROOMS } from "./architecture/rooms";
import { importsOf } from "./architecture/walk";

const SRC = join(__dirname, "..", "src");

function readSource(): Source {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.[cm]?[tj]sx?$/.test(name),
  );
  return Object.fromEntries(
    files.map((name) => [name.split(sep).join("/"), readFileSync(join(SRC, name), "utf8")]),
  );
}

describe("the house as it stands", () => {
  const source = readSource();

  it("is found at all", () => {
    expect(Object.keys(source).length).toBeGreaterThan(4);
  });
  it("has no forbidden import", () => expect(forbiddenImports(source)).toEqual([]));
  it("has no stray or nameless folder", () => expect(strayFolders(source)).toEqual([]));
  it("has no circle of folders", () => expect(circles(source)).toEqual([]));
  it("keeps its rooms small", () => expect(oversizedRooms(source)).toEqual([]));
});

describe("the table of folders", () => {
  it("names only folders of the table", () => {
    for (const room of Object.values(ROOMS)) {
      const named = room.folders === "anything" ? [] : [...room.folders, ...(room.types ?? [])];
      for (const name of named) expect(Object.keys(ROOMS)).toContain(name);
    }
  });

  it.each([
    ["a folder below", "registers/a.ts", `import { b } from "../workbook/b";`],
    ["its own folder", "workbook/a.ts", `import { b } from "./b";`],
    ["from deep inside", "campaign/presets/x/a.ts", `export * from "../../../registers/b";`],
    ["types where only types are allowed", "wording/a.ts", `import type { B } from "../checking/b";`],
    ["types that are passed on", "wording/a.ts", `export type { B } from "../checking/b";`],
    ["a listed package", "xlsx/a.ts", `import { zip } from "fflate";`],
    ["a listed package of a scope, deep", "sheets/a.ts", `import { D } from "@borgar/fx/xlsx";`],
    ["the parser in sheets", "sheets/a.ts", `import { parse } from "@borgar/fx";`],
    ["Excel, from the door", "taskpane/index.tsx", `import { open } from "../excel/workbook";`],
    ["anything, in the stand-in", "standin/a.ts", `import "node:fs"; import "../xlsx/b"; import(name);`],
    ["a computed word that is no import", "workbook/a.ts", `const f = (x: string) => load(x);`],
  ])("lets pass %s", (_what, file, text) => expect(forbiddenImports({ [file]: text })).toEqual([]));

  it.each([
    ["a folder above", "workbook/a.ts", `import { b } from "../registers/b";`],
    ["export … from", "registers/a.ts", `export { b } from "../campaign/b";`],
    ["export * from", "registers/a.ts", `export * from "../scoring/b";`],
    ["a dynamic import", "scoring/a.ts", `const b = () => import("../sheets/b");`],
    ["require()", "scoring/a.ts", `const b = require("../sheets/b");`],
    ["import = require()", "scoring/a.ts", `import b = require("../sheets/b");`],
    ["an import in a type", "workbook/a.ts", `type B = import("../registers/b").B;`],
    ["types, where none are allowed", "registers/a.ts", `import type { B } from "../actions/b";`],
    ["values, where only types are", "wording/a.ts", `import { b } from "../checking/b";`],
    ["a value among types", "wording/a.ts", `import { type B, c } from "../checking/b";`],
    [
      "names that are all types, as the file still loads",
      "wording/a.ts",
      `import { type B } from "../checking/b";`,
    ],
    ["a side effect", "wording/a.ts", `import "../checking/b";`],
    ["a worker's address", "scoring/a.ts", `new Worker(new URL("../sheets/b.ts", import.meta.url));`],
    ["a computed import", "actions/a.ts", `const b = (name: string) => import(name);`],
    ["a computed require", "actions/a.ts", "const b = require(`./${name}`);"],
    ["Excel, not from the door", "taskpane/cards.ts", `import { open } from "../excel/workbook";`],
    ["the stand-in from the pane", "taskpane/index.tsx", `import { host } from "../standin/host";`],
    ["files from the Excel door", "excel/a.ts", `import { zip } from "../xlsx/b";`],
    ["a package in a pure folder", "registers/a.ts", `import { z } from "zod";`],
    ["another folder's package", "scoring/a.ts", `import { zip } from "fflate";`],
    ["a part of Node", "xlsx/a.ts", `import { readFileSync } from "node:fs";`],
    ["something outside src", "workbook/a.ts", `import x from "../../package.json";`],
    ["something outside src, from the stand-in", "standin/a.ts", `import x from "../../tests/needs";`],
    ["any import in an unknown folder", "attic/a.ts", `import { b } from "../workbook/b";`],
  ])("stops %s", (_what, file, text) => expect(forbiddenImports({ [file]: text })).toHaveLength(1));

  it("says where and what", () => {
    const text = `\nimport { b } from "../registers/b";`;
    expect(forbiddenImports({ "workbook/a.ts": text })).toEqual([
      "src/workbook/a.ts:2 workbook may not import registers",
    ]);
  });

  it("is not fooled by comments and strings", () => {
    const text = `// import "../sheets/b";\nconst text = 'import "../sheets/b"';`;
    expect(importsOf("workbook/a.ts", text)).toEqual([]);
  });
});

describe("folder names", () => {
  it.each(["utils", "helpers", "common", "shared", "core", "types", "services"])("stops %s", (name) => {
    expect(strayFolders({ [`sheets/${name}/a.ts`]: "" })).toHaveLength(1);
    expect(strayFolders({ [`${name}/a.ts`]: "" })).toHaveLength(2);
  });
  it("stops a folder that is not in the table", () =>
    expect(strayFolders({ "attic/a.ts": "" })).toEqual(["src/attic is not in the table of folders"]));
  it("stops a file outside every folder", () => expect(strayFolders({ "main.ts": "" })).toHaveLength(1));
  it("lets a folder of the table pass, and files of any name", () =>
    expect(strayFolders({ "sheets/scorecard/types.ts": "", "registers/text/a.ts": "" })).toEqual([]));
});

describe("circles", () => {
  it("finds two folders that import each other, once", () => {
    const source = { "a/1.ts": `import "../b/1";`, "b/1.ts": `import type { X } from "../a/1";` };
    expect(circles(source)).toEqual(["a → b → a"]);
  });
  it("finds a long way round", () => {
    const source = {
      "c/1.ts": `import "../a/1";`,
      "a/1.ts": `import "../b/1";`,
      "b/1.ts": `export * from "../c/2";`,
    };
    expect(circles(source)).toEqual(["a → b → c → a"]);
  });
  it("lets a street with two lanes pass", () => {
    const source = {
      "a/1.ts": `import "../b/1"; import "../c/1"; import "./2";`,
      "b/1.ts": `import "../c/1";`,
    };
    expect(circles(source)).toEqual([]);
  });
});

describe("room sizes", () => {
  const lines = (n: number) => "x\n".repeat(n);
  const house = (...sizes: number[]) =>
    Object.fromEntries(sizes.map((size, i) => [`sheets/${String(i)}.ts`, lines(size)]));

  it("lets small rooms pass, and one large one in ten", () =>
    expect(oversizedRooms(house(20, 30, 30, 40, 60, 100, 120, 150, 160, 900))).toEqual([]));
  it("stops when more than half are long", () =>
    expect(oversizedRooms(house(20, 30, 40, 80, 80, 80, 80))).toHaveLength(1));
  it("stops when more than one in ten is very long", () =>
    expect(oversizedRooms(house(10, 10, 10, 10, 10, 10, 10, 10, 300, 300))).toHaveLength(1));
  it("does not measure presets and wording", () =>
    expect(oversizedRooms({ "campaign/presets/a.ts": lines(999), "wording/vi.ts": lines(999) })).toEqual([]));
});
