import { getResponse, http, HttpResponse, type HttpHandler } from "msw";
import documented from "../../../fixtures/documented/PutChatSessionEntity.request.json" with { type: "json" };
import { createHandlers } from "../../../src/msw.ts";
import { PATHS, TJE0 } from "../../support/agents.ts";
import { median, type Measurement, type Row } from "../measurement.ts";

/**
 * What a handler's answer costs beside handlers written by hand that send the same bytes, and read the body where there
 * is one. Through MSW's own `getResponse`: what comes around it, an interceptor or a service worker, is alike for both.
 */

const BASE = "https://crm.example.com/Cust12345";

interface Call {
  readonly what: string;
  readonly method: "post" | "put";
  readonly path: string;
  readonly body?: string;
}

const EMPTY: Call = { what: "pick-up from an empty queue", method: "post", path: PATHS.pickUp };

/** In the order of the contract, since MSW asks one handler after the other. */
const CALLS: readonly Call[] = [
  { what: "PUT", method: "put", path: PATHS.session(2), body: JSON.stringify(documented.body) },
  { what: "Reset", method: "post", path: PATHS.reset(2) },
  EMPTY,
  { what: "list", method: "post", path: PATHS.list },
  {
    what: "Save",
    method: "post",
    path: PATHS.save,
    body: JSON.stringify({ ...documented.body, ChatSessionId: 2 }),
  },
];

export const handlers: Measurement = {
  name: "handlers",
  run: async ({ quick, progress }) => {
    const kit = createHandlers({ baseUrl: BASE });
    while ((await (await ask(kit, EMPTY)).text()) !== "null");
    const byHand = await Promise.all(CALLS.map((call) => written(call, kit)));
    const rounds = quick ? 1000 : 6000;
    const both = (call: Call): (() => Promise<Response>)[] => [() => ask(kit, call), () => ask(byHand, call)];
    // All of them once, so that none pays for what Node compiles while the first of them is asked.
    for (const call of CALLS) await interleaved(both(call), rounds / 3);
    const rows: Row[] = [];
    for (const call of CALLS) {
      progress(call.what);
      const [kitMicros = Number.NaN, handMicros = Number.NaN] = await interleaved(both(call), rounds);
      const figures = { "by hand": handMicros, "so-mock": kitMicros };
      const judged = figures["so-mock"] / figures["by hand"];
      rows.push({ what: `handler, ${call.what}`, unit: "µs", figures, judged, goal: { at: "most", limit: 1.5 } });
    }
    return rows;
  },
};

/**
 * The median time of each, in µs, answer by answer in turn: a busy neighbour on the machine disturbs all alike, which
 * stretches of one and then the other do not give.
 */
async function interleaved(calls: readonly (() => Promise<Response>)[], rounds: number): Promise<number[]> {
  const times = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, call] of calls.entries()) {
      const before = performance.now();
      await (await call()).text();
      // The first third warms up.
      if (round > rounds / 3) times[at]?.push((performance.now() - before) * 1000);
    }
  }
  return times.map(median);
}

async function ask(asked: readonly HttpHandler[], { method, path, body }: Call): Promise<Response> {
  const headers = { ...TJE0, ...(body === undefined ? {} : { "content-type": "application/json" }) };
  const request = new Request(BASE + path, {
    method: method.toUpperCase(),
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const response = await getResponse([...asked], request);
  if (response?.status !== 200) throw new Error(`${response?.status} at ${path}`);
  return response;
}

/** The same operation, written by hand: a path, and canned bytes. */
async function written(call: Call, kit: readonly HttpHandler[]): Promise<HttpHandler> {
  const answer = await ask(kit, call);
  const text = await answer.text();
  const init = {
    status: answer.status,
    statusText: answer.statusText,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  };
  return http[call.method](BASE + call.path, async ({ request }) => {
    if (call.body !== undefined) await request.json();
    return new HttpResponse(text, init);
  });
}
