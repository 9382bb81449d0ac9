import type { Fetch } from "../../src/deviations/deviation.ts";
import { withText, jsonText } from "../../src/deviations/rewire.ts";
import { type Json, roleOf, wantsXml } from "../../src/deviations/requests.ts";

/** A list without the sessions that are over, in JSON and in XML alike: the ids of those that are over are learnt from the full list. */
export function onlyRunning(fetch: Fetch): Fetch {
  const ended = new Set<number>();
  const isOver = (session: Json): boolean => /Closed|Finished|Deleted/.test(jsonText(session["Status"]));
  return async (request) => {
    if (roleOf(request) !== "list") return fetch(request);
    const all = new Request(request.url.replace(/\?.*$/, ""), {
      method: "POST",
      headers: { ...Object.fromEntries(request.headers), accept: "application/json" },
    });
    const known = await fetch(all);
    const sessions = known.status === 200 ? ((await known.json()) as Json[]) : [];
    ended.clear();
    const keep = sessions.map((session) => !isOver(session));
    for (const session of sessions) if (isOver(session)) ended.add(Number(session["ChatSessionId"]));
    const response = await fetch(request);
    if (response.status !== 200) return response;
    const text = await response.text();
    if (!wantsXml(request))
      return withText(response, JSON.stringify((JSON.parse(text) as Json[]).filter((_, index) => keep[index])));
    return withText(
      response,
      text.replaceAll(/<ChatSessionEntity>.*?<ChatSessionId>(\d+)<.*?<\/ChatSessionEntity>/gs, (item, id: string) =>
        ended.has(Number(id)) ? "" : item,
      ),
    );
  };
}
