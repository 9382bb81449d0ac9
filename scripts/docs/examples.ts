import { readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** The recipes of the guides: which example each is cut from, and the files that it shows. */
const RECIPES: readonly (readonly [example: string, files: readonly string[]])[] = [
  ["vitest-msw", ["vitest.config.mts", "src/mock-api.ts", "src/inbox.test.tsx", "src/inbox.tsx", "src/chat-api.ts"]],
  ["vitest-msw2", ["inbox.ts", "inbox.test.ts"]],
  ["customer-answers", ["inbox.ts", "inbox.test.ts"]],
  ["jest", ["inbox.test.mjs"]],
  ["node-test", ["inbox.test.mjs"]],
  [
    "storybook",
    [".storybook/main.ts", ".storybook/preview.ts", "src/mock-api.ts", "src/inbox.stories.tsx", "src/inbox.tsx"],
  ],
  ["playwright", ["playwright.config.ts", "world.ts", "inbox.spec.ts"]],
];

/** Files that stand in a guide by themselves. */
const FILES: readonly string[] = [
  "webhook-receiver/receiver.mjs",
  "webhook-receiver/serve.mjs",
  "verify-in-github-actions/.github/workflows/contract.yml",
  "verify-in-gitlab/.gitlab-ci.yml",
  "compose/compose.yaml",
  "compose/Dockerfile",
];

const LANGUAGES: Readonly<Record<string, string>> = { ".mjs": "js", ".mts": "ts", ".yml": "yaml", "": "dockerfile" };

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export function exampleSections(root: string): readonly (readonly [name: string, text: string])[] {
  const read = (file: string): string => readFileSync(join(root, "examples", file), "utf8").trim();
  const recipes = RECIPES.map(([example, files]) => {
    const blocks = files.map((file) => block(file, read(`${example}/${file}`)));
    const manifest = JSON.parse(read(`${example}/package.json`)) as Manifest;
    return [`example ${example}`, [install(manifest), ...blocks, start(manifest)].join("\n\n")] as const;
  });
  const files = FILES.map((file) => [`file ${file}`, block(file.slice(file.indexOf("/") + 1), read(file))] as const);
  return [...recipes, ...files];
}

/** What one types in an empty folder to come to the same packages. */
function install({ dependencies, devDependencies }: Manifest): string {
  const { "superoffice-mock-kit": _kit, ...others } = { ...dependencies, ...devDependencies };
  const names = Object.entries(others).map(([name, range]) =>
    name === "msw" && range.startsWith("^2.") ? "msw@2" : name,
  );
  return shell(`npm install --save-dev ${["superoffice-mock-kit", ...names].join(" ")}`);
}

/** What the example's own script runs. */
function start({ scripts }: Manifest): string {
  const line = scripts["test"] ?? scripts["build"] ?? "";
  return shell(line.replaceAll(/(^|&& )(?!node )/g, "$1npx "));
}

function shell(line: string): string {
  return `\`\`\`sh\n${line}\n\`\`\``;
}

function block(file: string, text: string): string {
  const ending = extname(file);
  const language = LANGUAGES[ending] ?? ending.slice(1);
  const comment = language.startsWith("ts") || language === "js" ? "//" : "#";
  return `\`\`\`${language}\n${comment} ${file}\n${text}\n\`\`\``;
}
