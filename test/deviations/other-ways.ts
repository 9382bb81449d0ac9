/** Right servers that need a state of their own: who only listens, a job that tidies up, a list that comes a little late. */

import type { Fetch } from "../../src/deviations/deviation.ts";
import { call, isOpen, listOf, numberOf, roleOf, wantsXml } from "../../src/deviations/requests.ts";
import { asking } from "../support/groups.ts";

/** The user of the samples may only listen to these topics. */
export function listening(topics: readonly number[]): Fetch {
  const { call: ask, mock } = asking({ sessions: 6 });
  const rights = { CanListen: true, CanRespond: false, CanNotify: false, CanManage: false };
  const ready = Promise.all(
    topics.map(async (ChatTopicId) => {
      await ask("DeleteChatTopicUserAgent", { ChatTopicId, Username: "TJE0" });
      await ask("AddChatTopicUserAgent", { ChatTopicId, Useragent: { User: { Name: "TJE0" }, ...rights } });
    }),
  );
  return async (request) => {
    await ready;
    return mock.fetch(request);
  };
}

const HOUR = 3_600_000;

/** Before each request, ends what was not fetched for an hour: the customer's client is gone. */
export function closingUnfetched(status: string): (fetch: Fetch) => Fetch {
  return (fetch) => async (request) => {
    for (const session of isOpen(request) ? await listOf(fetch, request) : []) {
      const fetched = String(session["WhenFetched"]);
      const isOver = /^(?:Closed|Finished|Deleted)/.test(String(session["Status"]));
      if (isOver || fetched.startsWith("0001") || Date.now() - Date.parse(fetched) < HOUR) continue;
      await call(fetch, request, "update", numberOf(session), { ...session, Status: status });
    }
    return fetch(request);
  };
}

/** The JSON list shows a write so many milliseconds later. */
export function behind(milliseconds: number): (fetch: Fetch) => Fetch {
  return (fetch) => {
    let earlier: { readonly until: number; readonly list: Response }[] = [];
    return async (request) => {
      const role = roleOf(request);
      if (role !== "list") {
        const list = await call(fetch, request, "list");
        if (list.ok) earlier.push({ until: performance.now() + milliseconds, list });
        return fetch(request);
      }
      earlier = earlier.filter(({ until }) => until > performance.now());
      const isPlain = !request.url.includes("?") && !wantsXml(request) && !request.headers.has("so-timezone");
      const [first] = earlier;
      if (!first || !isOpen(request)) return fetch(request);
      if (isPlain) return first.list.clone();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return fetch(request);
    };
  };
}
