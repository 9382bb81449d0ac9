import { isRecord } from "../../values.ts";
import { mapYielding } from "../map-yielding.ts";
import type { Content, Recorded } from "../recordings/format.ts";
import { EVENT_HEADER, WEBHOOK } from "../webhook-calls/webhook-call.ts";
import { FORM_NAMES, withNames } from "./names.ts";
import { isPatchStep, isPlace } from "./value.ts";

/** A recorded exchange with its names replaced, wherever they stand; the values are already anonymised. */
export async function renamed(recorded: Recorded, rename: (name: string) => string): Promise<Recorded> {
  const { request, answer } = recorded;
  const event = request.headers[EVENT_HEADER];
  const steps = (path: string): string => parts(path, "/", (step) => (isPlace(step) ? step : rename(step)));
  const parts = (text: string, sign: string, change: (part: string) => string = rename): string =>
    text.split(sign).map(change).join(sign);

  function inside(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(inside);
    if (!isRecord(value)) return value;
    const object = withNames(Object.entries(value).map(([name, inner]) => [rename(name), inside(inner)]));
    if (!isPatchStep(value)) return object;
    const { path, from } = value;
    return { ...object, path: steps(path), ...(typeof from === "string" && { from: steps(from) }) };
  }
  async function content(body: Content): Promise<Content> {
    if ("json" in body) {
      const { json } = body;
      return { json: Array.isArray(json) ? await mapYielding(json, inside) : call(inside(json)) };
    }
    if (!("text" in body)) return body;
    const { text } = body;
    // The anonymiser wrote it: it has no attributes, and its texts are escaped.
    if (text.startsWith("<")) {
      return { text: text.replaceAll(/(<\/?)([^\s<>/?!]+)/g, (_, sign: string, name: string) => sign + rename(name)) };
    }
    const fields = [...new URLSearchParams(text)];
    const names = fields.map(([name, value]) => [
      name.replaceAll(FORM_NAMES, (part) => (part.startsWith("[") ? part : rename(part))),
      value,
    ]);
    return { text: new URLSearchParams(names).toString() };
  }
  /** A webhook call names properties in its values, too. */
  function call(body: unknown): unknown {
    if (recorded.operation !== WEBHOOK.id || !isRecord(body)) return body;
    const named = ["Event", "Entity"].filter((name) => typeof body[name] === "string");
    const { Changes: changes } = body;
    return {
      ...body,
      ...Object.fromEntries(named.map((name) => [name, parts(String(body[name]), ".")])),
      ...(Array.isArray(changes) && {
        Changes: changes.map((one: unknown) => (typeof one === "string" ? parts(one, ".") : one)),
      }),
    };
  }
  return {
    ...recorded,
    request: {
      ...request,
      path: request.path.replace(/(?<=\?\$select=)[^&]+/, (names) => parts(names, ",")),
      headers: { ...request.headers, ...(event !== undefined && { [EVENT_HEADER]: parts(event, ".") }) },
      ...(request.body && { body: await content(request.body) }),
    },
    answer: { ...answer, ...(answer.body && { body: await content(answer.body) }) },
  };
}
