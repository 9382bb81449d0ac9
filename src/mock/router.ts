import type { Router } from "hono/router";

/**
 * Routes as a tree of path steps: one look-up a step, however many operations there are, and nothing to prepare. Hono's own
 * routers take longer for thousands of routes, both at the first request and at every one.
 */
export function treeRouter<Handler>(): Router<Handler> {
  const root: Node<Handler> = newNode();
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
    match: (method, path) => {
      const values: string[] = [];
      const end = find(root, path, 1, method, values, 0);
      return end ? [[[end.handler, paramsOf(end, values)]]] : [[]];
    },
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
  path: string,
  at: number,
  method: string,
  values: string[],
  found: number,
): End<Handler> | undefined {
  if (at > path.length) return node.ends.get(method);
  const slash = path.indexOf("/", at);
  const end = slash < 0 ? path.length : slash;
  const step = path.slice(at, end);
  const exact = node.steps.get(step);
  const other = exact && find(exact, path, end + 1, method, values, found);
  if (other || !node.any || step === "") return other;
  values[found] = step;
  return find(node.any, path, end + 1, method, values, found + 1);
}

function paramsOf<Handler>({ names }: End<Handler>, values: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [at, name] of names.entries()) params[name] = values[at] ?? "";
  return params;
}
