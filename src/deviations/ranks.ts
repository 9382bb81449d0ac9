import { deviationIn, type Deviation } from "./deviation.ts";
import { call, listOf, numberOf, type Json } from "./requests.ts";
import { json, onRequest, withText, type Deviate } from "./rewire.ts";

/** Pick-up that numbers the caller's sessions differently: the row of Rank says the lowest unique number, from 1. */
const deviation = deviationIn("queue");

const isActive = ({ Status }: Json): boolean => Status === "UserLast" || Status === "CustomerLast";
const userOf = (session: Json): unknown => (session["User"] as Json | null)?.["AssociateId"];

/** Stores and answers a different Rank; `ranks` are those of the caller's other active sessions. */
function ranking(change: (ranks: readonly number[], session: Json, all: readonly Json[]) => number): Deviate {
  return onRequest(["claim"], async (request, fetch) => {
    const response = await fetch(request.clone());
    if (response.status !== 200) return response;
    const text = await response.clone().text();
    const id = Number(/"?ChatSessionId"?[:>]\s*(\d+)/.exec(text)?.[1] ?? 0);
    const all = await listOf(fetch, request);
    const stored = all.find((session) => numberOf(session) === id);
    if (!stored) return response;
    const others = all.filter(
      (session) => session !== stored && isActive(session) && userOf(session) === userOf(stored),
    );
    const Rank = change(
      others.map((session) => Number(session["Rank"])),
      stored,
      all,
    );
    await call(fetch, request, "update", id, { ...stored, Rank });
    if (request.url.includes("select")) return response;
    return text.startsWith("{")
      ? json({ ...(JSON.parse(text) as Json), Rank })
      : withText(response, text.replace(/(<\/AlertLevel><Rank>)-?\d+/, `$1${Rank}`));
  });
}

/** A change that counts its calls. */
function counting(start: number): Deviate {
  return (fetch) => {
    let next = start;
    return ranking(() => next++)(fetch);
  };
}

export const rankDeviations: readonly Deviation[] = [
  deviation(
    "rank-always-1",
    "Rank is 1 after every pick-up.",
    ["claim-rank"],
    ranking(() => 1),
  ),
  deviation(
    "rank-always-0",
    "Rank is 0 after every pick-up.",
    ["claim-rank"],
    ranking(() => 0),
  ),
  deviation(
    "rank-negative",
    "Rank counts down.",
    ["claim-rank"],
    ranking((ranks) => -1 - ranks.length),
  ),
  deviation("rank-never-reused", "Rank counts up for ever.", ["claim-rank"], counting(1)),
  deviation("rank-from-100", "Rank begins at 100.", ["claim-rank"], counting(100)),
  deviation(
    "rank-highest-plus-1",
    "Rank is one more than the highest, and gaps stay.",
    ["claim-rank"],
    ranking((ranks) => Math.max(7, ...ranks) + 1),
  ),
  deviation(
    "rank-of-all",
    "Rank counts the sessions of all users.",
    ["claim-rank"],
    ranking((_ranks, _session, all) => all.filter(isActive).length),
  ),
  deviation(
    "rank-is-id",
    "Rank is the session's id.",
    ["claim-rank"],
    ranking((_ranks, session) => numberOf(session)),
  ),
];
