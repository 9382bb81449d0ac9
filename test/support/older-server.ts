import { createMock } from "../../src/mock/create-mock.ts";
import { withText } from "../../src/deviations/rewire.ts";
import { isRecord } from "../../src/values.ts";
import type { Fetch } from "../../src/deviations/deviation.ts";

/** A server that is right but for properties that its release lacks, in JSON and in XML alike. */
export function olderServer(gone: readonly string[]): Fetch {
  const mock = createMock({ sessions: 6 });
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (!isRecord(value) || !("TopicId" in value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => !gone.includes(name)));
  };
  return async (request) => {
    const answer = await mock.fetch(request);
    let text = await answer.text();
    if (/json/.test(answer.headers.get("content-type") ?? "") && text !== "")
      text = JSON.stringify(strip(JSON.parse(text)));
    for (const name of gone) text = text.replaceAll(new RegExp(`<${name}>[^<]*</${name}>|<${name}\\b[^>]*/>`, "g"), "");
    return withText(answer, text === "" ? null : text);
  };
}
