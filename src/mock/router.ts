import type { Result, Router } from "hono/router";
import { remembered } from "./wire/remembered.ts";

/**
 * Routes as a tree of path steps: one look-up a step, however many operations there are, and nothing to prepare. Hono's own
 * routers take longer for thousands of routes, both at the first request and at every one.
 */
export function treeRouter<Handler>(): Router<Handler> {
  const root: Node<Handler> = newNode();
  const matchOf = remembered((asked): Result<Handler> => {
    const [method = "", ...steps] = asked.split("/");
    const values: (string | undefined)[] = [];
    const end = find(root, steps, 0, method, values);
    return end ? [[[end.handler, paramsOf(end, values)]]] : [[]];
  });
  return {
    name: "TreeRouter",
    add: (method, path, handler) => {
      let node = root;
      const names: string[] = [];
      for (const step of stepsOf(path)) {
        if (step.startsWith(":")) {
          names.push(step.slice(1));
          node = node.any ??= newNode();
        } else {
          const next = node.steps.get(step) ?? newNode<Handler>();
          node.steps.set(step, next);
          node = next;
        }
      }
      // The first of two alike is the one that is documented first.
      if (!node.ends.has(method)) node.ends.set(method, { handler, names });
    },
    match: (method, path) => matchOf(method + path),
  };
}

interface Node<Handler> {
  readonly steps: Map<string, Node<Handler>>;
  /** What stands for any step. */
  any?: Node<Handler>;
  readonly ends: Map<string, End<Handler>>;
}

interface End<Handler> {
  readonly handler: Handler;
  readonly names: readonly string[];
}

function newNode<Handler>(): Node<Handler> {
  return { steps: new Map(), ends: new Map() };
}

function stepsOf(path: string): string[] {
  return path.split("/").slice(1);
}

/** A step as it is written goes before one that stands for any; where that leads nowhere, the other is tried. */
function find<Handler>(
  node: Node<Handler>,
  steps: readonly string[],
  at: number,
  method: string,
  values: (string | undefined)[],
): End<Handler> | undefined {
  const step = steps[at];
  if (step === undefined) return node.ends.get(method);
  const exact = node.steps.get(step);
  const found = exact && find(exact, steps, at + 1, method, values);
  if (found || !node.any || step === "") return found;
  values[at] = step;
  const other = find(node.any, steps, at + 1, method, values);
  if (!other) values[at] = undefined;
  return other;
}

function paramsOf<Handler>({ names }: End<Handler>, values: readonly (string | undefined)[]): Record<string, string> {
  if (names.length === 0) return {};
  const given = values.filter((value) => value !== undefined);
  return Object.fromEntries(names.map((name, at) => [name, given[at] ?? ""]));
}
