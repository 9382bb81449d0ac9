import { type Problem, throwProblems } from "../errors.ts";
import { type Cell, readYaml } from "../yaml.ts";
import { nearestFirst } from "../nearest.ts";
import { withoutPrototype } from "../values.ts";

/** The type of a setting. A `texts` setting can be given several times; in a file it is a text or a list of texts. */
type SettingKind = "text" | "texts" | "number" | "flag";

/** All settings of the runner: each is a command-line flag, and a key of the same name in the config file. */
export const SETTING_KINDS = {
  "base-url": "text",
  self: "flag",
  list: "flag",
  spec: "texts",
  auth: "texts",
  "auth-command": "text",
  header: "texts",
  mode: "text",
  group: "texts",
  operation: "texts",
  check: "texts",
  strict: "flag",
  release: "text",
  "min-coverage": "texts",
  "fail-on": "text",
  report: "texts",
  bodies: "text",
  format: "text",
  baseline: "text",
  "update-baseline": "flag",
  verbose: "flag",
  proxy: "text",
  cacert: "text",
  cert: "text",
  key: "text",
  wait: "number",
  timeout: "number",
  budget: "number",
  rate: "number",
  seed: "number",
} as const;

export type SettingName = keyof typeof SETTING_KINDS;

/** A setting's value and where it came from: `--auth`, `SO_MOCK_AUTH` or `so-mock.yaml:3`. Numbers are still text. */
export interface Given {
  readonly where: string;
  readonly texts: readonly string[];
}

export type Layer = Readonly<Partial<Record<SettingName, Given>>>;

/** In the file, pairs may be a mapping, which reads better than a list of `name: value` texts. */
const PAIRS: Readonly<Record<string, string>> = withoutPrototype({ header: ": ", report: "=", "min-coverage": "=" });

type Environment = Readonly<Record<string, string | undefined>>;

/** `SO_MOCK_AUTH` holds Authorization values, one per line. */
export function readEnvironment(env: Environment): Layer {
  const values = (env["SO_MOCK_AUTH"] ?? "").split(/\r?\n/).map((line) => line.trim());
  const texts = values.filter((line) => line !== "");
  return texts.length === 0 ? {} : { auth: { where: "SO_MOCK_AUTH", texts } };
}

/** `${NAME}` and `${NAME:-default}`; an unclosed default must not be searched again from every position. */
const VARIABLE = /\$\{([A-Za-z_]\w*)(:-((?:[^$}]|\$(?!\{))*))?\}/g;

/**
 * Reads a config file, replacing `${NAME}` with values of the environment. Throws a KitError that lists every problem
 * with file, line and key, but never with a value.
 */
export function readConfig(text: string, file: string, env: Environment = {}): Layer {
  const problems: Problem[] = [];
  const complain = (line: number, what: string, todo: string): void => {
    problems.push({ code: "verify-config", what, where: `${file}:${line}`, todo });
  };
  const { cell, faults } = readYaml(text);
  // The parser's messages quote the line, which may contain a credential.
  for (const { line } of faults) complain(line, "this is not YAML", "write `key: value` lines, one for each setting");
  const layer: Partial<Record<SettingName, Given>> = {};
  if (cell !== undefined && cell.value !== null) {
    if (cell.value instanceof Map) {
      for (const [key, value] of cell.value as ReadonlyMap<string, Cell>) readKey(key, value);
    } else complain(cell.line, "the file holds no settings", "write `key: value` lines, one for each setting");
  }
  throwProblems(problems);
  return layer;

  function readKey(key: string, value: Cell): void {
    if (!isSetting(key)) {
      const known = nearestFirst(key, Object.keys(SETTING_KINDS)).join(", ");
      return complain(value.line, `there is no key \`${key}\``, `use one of ${known}`);
    }
    const kind: SettingKind = SETTING_KINDS[key];
    const filled = fill(value, (name) => {
      complain(
        value.line,
        `\`\${${name}}\` is not set in the environment`,
        `set it, or write \`\${${name}:-default}\``,
      );
    });
    const texts = readValue(kind, filled === value ? value : asScalar(kind, filled), PAIRS[key]);
    if (texts === undefined) complain(value.line, `\`${key}\` is not ${NAMES[kind]}`, `write ${NAMES[kind]}`);
    else layer[key] = { where: `${file}:${value.line}`, texts };
  }

  /** The value with environment variables replaced. */
  function fill(cell: Cell, unset: (name: string) => void): Cell {
    const { value } = cell;
    if (typeof value === "string") {
      const text = value.replaceAll(VARIABLE, (_, name: string, otherwise?: string, given = "") => {
        const found = env[name];
        if (otherwise !== undefined) return found === undefined || found === "" ? given : found;
        if (found === undefined) unset(name);
        return found ?? "";
      });
      return text === value ? cell : { ...cell, value: text };
    }
    if (Array.isArray(value)) return { ...cell, value: (value as readonly Cell[]).map((item) => fill(item, unset)) };
    if (!(value instanceof Map)) return cell;
    const entries = [...(value as ReadonlyMap<string, Cell>)].map(([key, item]) => [key, fill(item, unset)] as const);
    return { ...cell, value: new Map(entries) };
  }
}

/** The replaced text may be meant as a number or a flag. */
function asScalar(kind: SettingKind, cell: Cell): Cell {
  const text = typeof cell.value === "string" ? cell.value.trim() : "";
  if (kind === "number" && text !== "" && Number.isFinite(Number(text))) return { ...cell, value: Number(text) };
  if (kind === "flag" && (text === "true" || text === "false")) return { ...cell, value: text === "true" };
  return cell;
}

const NAMES: Readonly<Record<SettingKind, string>> = {
  text: "a text",
  texts: "a text or a list of texts",
  number: "a number",
  flag: "true or false",
};

function isSetting(key: string): key is SettingName {
  return Object.hasOwn(SETTING_KINDS, key);
}

/** The texts of a value; undefined if it has another type. */
function readValue(kind: SettingKind, { value }: Cell, pair: string | undefined): readonly string[] | undefined {
  if (kind === "number") return typeof value === "number" ? [String(value)] : undefined;
  if (kind === "flag") return typeof value === "boolean" ? [String(value)] : undefined;
  if (typeof value === "string") return [value];
  if (kind === "text") return undefined;
  if (pair !== undefined && value instanceof Map) {
    const pairs = [...(value as ReadonlyMap<string, Cell>)];
    const texts = pairs.flatMap(([name, cell]) =>
      typeof cell.value === "string" || typeof cell.value === "number" ? `${name}${pair}${cell.value}` : [],
    );
    return texts.length === pairs.length ? texts : undefined;
  }
  if (!Array.isArray(value)) return undefined;
  const items = (value as readonly Cell[]).map((item) => item.value);
  return items.every((item) => typeof item === "string") ? items : undefined;
}
