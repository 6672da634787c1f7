import { readFileSync } from "node:fs";
import { closeAll, look, onSheet1, opened } from "./opened";
import { knownKinds } from "../../../src/standin/host/model/kind";

afterEach(closeAll);

/** Types of which Microsoft's declarations say nothing, or that only the wire knows. */
const UNDECLARED = new Set(["AddinInternalService", "WacWorkbook"]);

/** Minor versions of ExcelApi by class and member, as Microsoft's declarations tell them. */
function declared(): Map<string, Map<string, number>> {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = text.indexOf("declare namespace Excel {");
  const excel = text.slice(start, text.indexOf("\ndeclare namespace ", start));
  const classes = new Map<string, Map<string, number>>();
  for (const [, name = "", body = ""] of excel.matchAll(
    /\n    class (\w+)(?:<[^>]*>)? extends [^{]*\{\n([\s\S]*?)\n    \}/g,
  )) {
    const members = new Map<string, number>();
    const pattern =
      /\[Api set: ExcelApi(?:Online)? 1\.(\d+)[^\]]*\][\s\S]*?\*\/\s*(?:readonly )?(\w+)\s*[(?:]/g;
    for (const [, minor = "", member = ""] of body.matchAll(pattern)) {
      members.set(member, Math.min(Number(minor), members.get(member) ?? Infinity));
    }
    classes.set(name, members);
  }
  return classes;
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

it("has members of Excel only, each from the version that brought it", async () => {
  const excel = await opened();
  // Some tables are made when they are first used.
  await look(excel, "A1", "values");
  await onSheet1(excel, (sheet) => sheet.getRanges("A1,B2").format.fill.clear());
  const classes = declared();
  const wrong = knownKinds
    .filter(({ name }) => !UNDECLARED.has(name))
    .flatMap(({ name, properties, methods }) => {
      const members = classes.get(name);
      if (!members) return [`${name}: no such class`];
      return Object.entries({ ...properties, ...methods })
        .filter(([member]) => !member.startsWith("_"))
        .flatMap(([member, { since = 1 }]) => {
          const version = members.get(camel(member));
          return version === since
            ? []
            : [`${name}.${camel(member)}: ${String(since)}, declared ${String(version)}`];
        });
    });
  expect(wrong).toEqual([]);
  expect(knownKinds.length).toBeGreaterThan(30);
});
