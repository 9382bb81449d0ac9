import { textOf } from "../../values.ts";
import type { Call } from "../reply.ts";

/** The option names as spelled in the parameters. */
const OPTIONS: ReadonlyMap<string, string> = new Map(
  ["$select", "$filter", "$orderBy", "$entities", "$top", "$skip", "$mode", "$format", "$jsonSafe"].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** A call with the options of its body moved to the query, so that its links request the next page by query. */
export function withOptionsOfBody(call: Call): Call {
  const pairs = Object.entries(call.body).map(([name, value]) => [name, textOf(value)] as const);
  const bound = pairs.map(([name, text]) => {
    const known = OPTIONS.get(name.toLowerCase()) ?? name;
    if (known === "$top" || known === "$skip") return [known, /^\d{1,9}$/.test(text.trim()) ? Number(text) : text];
    return [known, known === "$jsonSafe" ? /^(?:true|1)$/i.test(text) : text];
  });
  const query = new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString();
  const parameters = { ...(Object.fromEntries(bound) as Call["parameters"]), ...call.parameters };
  return { ...call, parameters, url: `${call.url.replace(/[?#].*$/s, "")}?${query}` };
}
