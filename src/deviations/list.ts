import { deviationIn, type Deviation } from "./deviation.ts";
import { onJson, onRequest } from "./rewire.ts";
import { call, listOf, roleOf, type Json } from "./requests.ts";

/** Lists that misrepresent the sessions. */
const deviation = deviationIn("list");

export const listDeviations: readonly Deviation[] = [
  deviation(
    "list-twice",
    "The first session is listed twice.",
    ["list-unique"],
    onJson(["list"], (value) =>
      Array.isArray(value) ? [...(value as Json[]), ...(value as Json[]).slice(0, 1)] : value,
    ),
  ),
  deviation(
    "list-id-zero",
    "A listed session has the id 0.",
    ["list-unique"],
    onJson(["list"], (value) =>
      Array.isArray(value)
        ? (value as Json[]).map((item, index) =>
            index === 0 && item["ChatSessionId"] !== null ? { ...item, ChatSessionId: 0 } : item,
          )
        : value,
    ),
  ),
  deviation("list-stale", "The list stays as it was when it was first read.", ["create-listed"], (fetch) => {
    let kept: { readonly text: string; readonly type: string } | undefined;
    return async (request) => {
      const plain =
        roleOf(request) === "list" &&
        !request.url.includes("select") &&
        request.headers.get("accept") === "application/json";
      if (!plain || request.headers.get("authorization") === null) return fetch(request);
      const response = await fetch(request);
      if (response.status !== 200) return response;
      kept ??= { text: await response.text(), type: response.headers.get("content-type") ?? "" };
      return new Response(kept.text, { headers: { "content-type": kept.type } });
    };
  }),
  deviation(
    "list-without-taken",
    "The list leaves out the caller's own sessions.",
    ["claim-stored"],
    onJson(["list"], (value) => (Array.isArray(value) ? (value as Json[]).filter((item) => !isTaken(item)) : value)),
  ),
  deviation(
    "list-marks",
    "Reading the list changes Rating.",
    ["list-stable", "bystanders-unchanged"],
    onRequest(["list"], async (request, fetch) => {
      if (request.headers.get("authorization") === null || request.url.includes("select")) return request;
      const [first] = await listOf(fetch, request);
      if (first)
        await call(fetch, request, "update", Number(first["ChatSessionId"]), {
          ...first,
          Rating: Number(first["Rating"]) + 1,
        });
      return request;
    }),
  ),
];

function isTaken({ Status }: Json): boolean {
  return Status === "UserLast" || Status === "CustomerLast";
}
