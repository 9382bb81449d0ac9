import { parseSync } from "rolldown/utils";

/** A module of types as the parser of a bundler sees it: what is declared, and nothing else. */
export interface Declared {
  readonly name: string;
  /** The names of an interface's members, in order. */
  readonly members?: readonly string[];
  /** The texts of a union. */
  readonly texts?: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Throws for anything in it that is not an exported type. */
export function declarationsIn(text: string): readonly Declared[] {
  const { program, errors } = parseSync("types.ts", text, { lang: "ts", sourceType: "module" });
  if (errors.length > 0) throw new Error(`${errors.map(({ message }) => message).join("\n")}\n\n${text}`);
  return (program.body as unknown as readonly Node[]).map((statement) => {
    if (statement.type !== "ExportNamedDeclaration") throw new Error(`${statement.type} in\n\n${text}`);
    const { type, id, body, typeAnnotation } = statement["declaration"] as Node;
    const { name } = id as { readonly name: string };
    if (type === "TSInterfaceDeclaration") {
      return { name, members: (body as { readonly body: readonly Node[] }).body.map(memberOf) };
    }
    if (type !== "TSTypeAliasDeclaration") throw new Error(`${type} in\n\n${text}`);
    const texts = textsIn(typeAnnotation as Node);
    return { name, ...(texts.length > 0 && { texts }) };
  });
}

function memberOf({ type, computed, key }: Node): string {
  if (type !== "TSPropertySignature" || computed) throw new Error(`a member is ${type}`);
  const { name, value } = key as { readonly name?: string; readonly value?: string };
  return name ?? value ?? "";
}

function textsIn(type: Node): string[] {
  const all = type.type === "TSUnionType" ? (type["types"] as readonly Node[]) : [type];
  return all.flatMap((one) => {
    const { value } = (one["literal"] ?? {}) as { readonly value?: unknown };
    return one.type === "TSLiteralType" && typeof value === "string" ? [value] : [];
  });
}
