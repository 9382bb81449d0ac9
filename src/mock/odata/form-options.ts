import { textOf } from "../../values.ts";
import type { Call } from "../reply.ts";

/** Names of the options in the case that the parameters have. */
const OPTIONS: ReadonlyMap<string, string> = new Map(
  ["$select", "$filter", "$orderBy", "$entities", "$top", "$skip", "$mode", "$format", "$jsonSafe"].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** A call with its options in the body, as a query would have given them: its links ask for the next page by a query. */
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
