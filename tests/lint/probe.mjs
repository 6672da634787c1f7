/**
 * Lints the pieces of code that come in on standard input with the project's own rules, and prints the rules
 * each one broke. Its own process, because jest cannot load an ESLint config that is a module.
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const eslint = new ESLint({
  overrideConfigFile: ".config/eslint.config.mjs",
  // The pieces are no files, so nobody knows their types; every wall stands without them.
  overrideConfig: [
    {
      files: ["**/*.{ts,tsx}"],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false } },
    },
    { files: ["**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-unused-vars": "off" } },
  ],
});
const cases = JSON.parse(await text(process.stdin));
const broken = [];
for (const { file, code } of cases) {
  const [result] = await eslint.lintText(code, { filePath: file });
  broken.push([...new Set(result.messages.map(({ ruleId, message }) => ruleId ?? message))]);
}
console.log(JSON.stringify(broken));
