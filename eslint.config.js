import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The files that read the environment for the product, and what is started by hand. */
const READS_ENVIRONMENT = [
  "server/src/config.ts",
  "server/src/testing/runs.ts",
  "web/app/platform/config.server.ts",
  "web/server.ts",
  "**/scripts/**",
  "**/*.test.ts",
  "test/**",
  "**/*.config.{js,ts,mjs}",
  "*.{js,mjs}",
];

const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Name what you export (CONTRIBUTING.md, Names).",
};
const NO_BARREL = {
  selector: "ExportAllDeclaration",
  message: "No barrel files: import from the file that says it.",
};
const NO_TODAY = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "A pure folder gets the time as an argument.",
};

/** Where a tool asks for a default export. */
const EXPORTS_DEFAULT = [
  "web/app/**/*.route.tsx",
  "web/app/{root,routes,entry.client,entry.server}.{ts,tsx}",
  "**/*.config.{js,ts,mjs}",
  "test/support/offer-databases.ts",
  ".*.mjs",
];

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "server/build/",
    "web/build/",
    "**/.data/",
    "**/.react-router/",
    "**/coverage/",
    "**/*.d.ts",
  ]),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      // What is refused in an address or a file is often a control character.
      "no-control-regex": "off",
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_BARREL],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.ts"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // type-graphql speaks of classes as functions.
      "@typescript-eslint/no-unsafe-function-type": "off",
      // React Router throws Responses and redirects; they are answers, not errors.
      "@typescript-eslint/only-throw-error": "off",
      // A method of an interface may be asynchronous for the sake of its siblings.
      "@typescript-eslint/require-await": "off",
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only config.ts reads the environment; ask it." },
      ],
    },
  },
  {
    // A test looks at answers and rows as they come.
    files: ["**/*.test.{ts,tsx}", "test/**"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  { files: READS_ENVIRONMENT, rules: { "no-restricted-properties": "off" } },
  {
    files: EXPORTS_DEFAULT,
    rules: { "no-restricted-syntax": ["error", NO_BARREL] },
  },
  {
    // The pure folders: the import law keeps modules out, this keeps out what needs no import.
    files: ["server/src/{anonymity,interchange}/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_BARREL, NO_TODAY],
      "no-restricted-globals": ["error", "fetch", "process", "setTimeout", "setInterval", "performance"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "A pure folder gives the same answer every time." },
        { object: "Date", property: "now", message: "A pure folder gets the time as an argument." },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        AbortSignal: "readonly",
        Buffer: "readonly",
      },
    },
  },
  {
    files: ["web/public/**/*.js"],
    languageOptions: { globals: { document: "readonly", location: "readonly", matchMedia: "readonly" } },
  },
  // Programs that people start speak to them; the log of the web process is its standard error.
  { files: ["**/scripts/**", ".ci/**"], rules: { "no-console": "off" } },
  {
    files: ["web/server.ts", "web/app/**/*.server.{ts,tsx}"],
    rules: { "no-console": ["error", { allow: ["error", "info"] }] },
  },
);
