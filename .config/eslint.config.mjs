import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The walls that an import test cannot see: what a folder may *say*. Patterns are relative to the directory
 * that eslint is started in (the root of the project), because the file is named by --config.
 */
const PURE = [
  "workbook",
  "registers",
  "campaign",
  "checking",
  "adopting",
  "scoring",
  "exchange",
  "wording",
  "sheets",
  "calculating",
];
const inFolders = (...names) => names.map((name) => `src/${name}/**/*.{ts,tsx}`);

const dialogs = ["alert", "confirm", "prompt", "open"].map((name) => ({
  name,
  message: "Office takes the browser's dialogs away; show it in the pane.",
}));
const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
  name,
  message: "No request leaves the pane outside its own files and office.js.",
}));
const excel = { name: "Excel", message: "Only src/excel talks to Excel." };
const office = { name: "Office", message: "A pure folder knows no host." };
const world = [
  ...["process", "window", "document", "globalThis", "self", "navigator", "localStorage", "sessionStorage"],
  ...[
    "setTimeout",
    "setInterval",
    "setImmediate",
    "requestAnimationFrame",
    "performance",
    "crypto",
    "require",
  ],
  ...["Buffer"],
].map((name) => ({ name, message: "A pure folder is functions of data: hand it in through the door." }));

const noEscapes = [
  {
    selector:
      "CallExpression[callee.object.name='window'][callee.property.name=/^(open|alert|confirm|prompt)$/]",
    message: "Neither new windows nor the browser's dialogs work in a task pane.",
  },
  {
    selector: "MemberExpression[object.name='history'][property.name=/^(push|replace)State$/]",
    message: "office.js sets it to null.",
  },
];
const noDefault = {
  selector: "ExportDefaultDeclaration",
  message: "Things have names: export by name.",
};
/** Types reach as far as calls do, but are no globals to the rule about globals. */
const noExcelTypes = { selector: "TSQualifiedName[left.name='Excel']", message: excel.message };
const noOfficeTypes = { selector: "TSQualifiedName[left.name='Office']", message: office.message };
const clock = "Time comes in through the door.";
const language = "Language comes in through the door: name the locale.";
const noClockNoChance = [
  { selector: "NewExpression[callee.name='Date']", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Date']:not([property.name='UTC'])", message: clock },
  { selector: "VariableDeclarator[init.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "So does chance." },
  {
    selector: "VariableDeclarator[init.name='Math'] Property[key.name='random']",
    message: "So does chance.",
  },
  { selector: "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]", message: language },
  { selector: "CallExpression[callee.property.name='localeCompare'][arguments.length=1]", message: language },
  { selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]", message: language },
];

export default defineConfig(
  { ignores: ["node_modules/", "dist/", "dist-offline/", "coverage/"] },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: "error", "prefer-const": "error", "no-var": "error" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      // Nothing is swallowed: an empty catch is a lost error.
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-restricted-globals": ["error", excel, ...dialogs, ...network],
      "no-restricted-syntax": ["error", noDefault, noExcelTypes, ...noEscapes],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // `import { type B }` still loads the file at run time; `import type` does not.
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // "_" says that a parameter is there for the place it takes.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: inFolders(...PURE),
    rules: {
      "no-restricted-globals": ["error", excel, office, ...dialogs, ...network, ...world],
      "no-restricted-syntax": [
        "error",
        noDefault,
        noExcelTypes,
        noOfficeTypes,
        ...noEscapes,
        ...noClockNoChance,
      ],
    },
  },
  {
    files: inFolders("actions", "xlsx"),
    rules: {
      "no-restricted-globals": ["error", excel, office, ...dialogs, ...network],
      "no-restricted-syntax": ["error", noDefault, noExcelTypes, noOfficeTypes, ...noEscapes],
    },
  },
  {
    files: inFolders("excel"),
    plugins: { "office-addins": officeAddins },
    rules: {
      // All that the plugin has, also what it will have.
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "no-restricted-globals": ["error", ...dialogs, ...network],
      "no-restricted-syntax": ["error", noDefault, ...noEscapes],
    },
  },
  {
    files: inFolders("taskpane"),
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    // Node and the demo page: files and workers are their business.
    files: inFolders("standin"),
    rules: { "no-restricted-globals": ["error", excel, ...dialogs] },
  },
  { files: ["src/standin/cli*", "src/standin/cli*/**"], rules: { "no-console": "off" } },
  {
    // Tests play Excel and look into pages; a wrong index there fails the test anyway.
    files: ["tests/**"],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-syntax": ["error", noDefault],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
