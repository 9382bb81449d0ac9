import { parseSync } from "rolldown/utils";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const RECORD = /\bRecord<\s*string\s*,|\{\s*(?:readonly )?\[\w+: string\]/;
const BARE = /^(?:withoutPrototype\(|Object\.create\(null\))/;

/** The lines of a module in which a word that is not written out is looked up in a plain object. */
export function plainLookups(text: string): number[] {
  if (!RECORD.test(text)) return [];
  const { program, errors } = parseSync("module.ts", text, { lang: "ts", sourceType: "module" });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const nodes = all(program as unknown as Node);
  const textOf = ({ start, end }: Pick<Node, "start" | "end">): string => text.slice(start, end);
  const plain = new Set<string>();
  const bare = new Set<string>();
  for (const node of nodes) {
    if (node.type === "Identifier" && node["typeAnnotation"]) {
      if (isPlain(textOf(node["typeAnnotation"] as Node))) plain.add(node["name"] as string);
    }
    // The parts of a destructured parameter or of an interface.
    if (node.type === "TSPropertySignature" && node["typeAnnotation"]) {
      if (isPlain(textOf(node["typeAnnotation"] as Node))) plain.add(textOf(node["key"] as Node));
    }
    if (node.type !== "VariableDeclarator" || !node["init"]) continue;
    const { name } = node["id"] as { readonly name?: string };
    const init = textOf(node["init"] as Node);
    if (name === undefined) continue;
    if (BARE.test(init)) bare.add(name);
    else if (/\bas (?:Readonly<)?(?:Partial<)?Record<\s*string\s*,[^()]*$/.test(init)) plain.add(name);
  }
  // `Object.hasOwn(object, name) ? object[name]`
  const guarded = new Set(
    [...text.matchAll(/Object\.hasOwn\((\w+), (\w+)\) \?/g)].map(([, object, name]) => `${object}[${name}]`),
  );
  const lookups = nodes.filter((node) => {
    if (node.type !== "MemberExpression" || !node["computed"]) return false;
    const { type, name } = node["object"] as Node & { readonly name?: string };
    if (type !== "Identifier" || name === undefined || !plain.has(name) || bare.has(name)) return false;
    const property = node["property"] as Node;
    return !isWritten(property) && !guarded.has(`${name}[${textOf(property)}]`);
  });
  return lookups.map(({ start }) => text.slice(0, start).split("\n").length);
}

function isPlain(annotation: string): boolean {
  return (
    /^:\s*(?:Readonly<|Partial<)*(?:Record<\s*string\s*,|\{\s*(?:readonly )?\[)/.test(annotation) &&
    RECORD.test(annotation)
  );
}

function isWritten({ type, expressions }: Node): boolean {
  return type === "Literal" || (type === "TemplateLiteral" && (expressions as readonly unknown[]).length === 0);
}

function all(node: Node): Node[] {
  const inner = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]) as unknown[]);
  return [node, ...inner.filter(isNode).flatMap(all)];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
