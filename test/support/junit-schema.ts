import { XMLParser } from "fast-xml-parser";

/**
 * What Jenkins' xUnit plugin takes of a JUnit file (its junit-10.xsd, read on 2026-11-28): its elements, their attributes and what
 * may stand in them. Times are held more strictly than there.
 */

interface Rule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly children: readonly string[];
  /** Text beside the children. */
  readonly mixed?: true;
}

const COUNTS = ["failures", "errors", "time"];
const RULES: Readonly<Record<string, Rule>> = {
  testsuites: { required: [], optional: ["name", "tests", ...COUNTS], children: ["testsuite"] },
  testsuite: {
    required: ["name", "tests", "failures", "errors"],
    optional: ["id", "package", "hostname", "timestamp", "skipped", "group", "file", "log", "url", "time"],
    children: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    required: ["name"],
    optional: ["classname", "time", "group"],
    children: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  skipped: { required: [], optional: ["message", "type"], children: [], mixed: true },
  failure: { required: [], optional: ["message", "type"], children: [], mixed: true },
  error: { required: [], optional: ["message", "type"], children: [], mixed: true },
  "system-out": { required: [], optional: [], children: [], mixed: true },
  "system-err": { required: [], optional: [], children: [], mixed: true },
};
const KINDS: Readonly<Record<string, RegExp>> = {
  time: /^(?:\d{1,3}(?:,\d{3})*|\d+)(?:\.\d{0,3})?$/,
  tests: /^\d+$/,
  failures: /^\d+$/,
  errors: /^\d+$/,
  skipped: /^\d+$/,
  timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
};

type Node = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ":@";

/** What is wrong, as sentences; none for a file that the plugin takes. */
export function junitProblems(text: string): readonly string[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: true,
  });
  const roots = (parser.parse(text) as readonly Node[]).filter((node) => !("?xml" in node));
  if (roots.length !== 1 || !("testsuites" in (roots[0] ?? {}))) return ["the root is not testsuites"];
  return roots.flatMap((root) => problemsOf(root, "testsuites"));
}

function problemsOf(node: Node, name: string): readonly string[] {
  const rule = RULES[name];
  if (!rule) return [`there is no element ${name}`];
  const attributes = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
  const names = Object.keys(attributes);
  const inner = (node[name] ?? []) as readonly Node[];
  return [
    ...rule.required.filter((each) => !names.includes(each)).map((each) => `${name} lacks ${each}`),
    ...names
      .filter((each) => ![...rule.required, ...rule.optional].includes(each))
      .map((each) => `${name} has no attribute ${each}`),
    ...names
      .filter((each) => KINDS[each]?.test(String(attributes[each])) === false)
      .map((each) => `${each} of ${name} is ${attributes[each]}`),
    ...inner.flatMap((child) => {
      const [childName = ""] = Object.keys(child).filter((key) => key !== ATTRIBUTES);
      if (childName === "#text") return rule.mixed ? [] : [`${name} holds text`];
      return rule.children.includes(childName) ? problemsOf(child, childName) : [`${childName} stands in ${name}`];
    }),
  ];
}
