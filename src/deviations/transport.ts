import type { Role } from "../operation-roles.ts";
import { deviationIn, type Deviation } from "./deviation.ts";
import { onAnswer, onRequest, withText, type Deviate } from "./rewire.ts";
import { EVERYWHERE } from "./requests.ts";

/** Statuses, redirects and connections. */
const deviation = deviationIn("transport");

function status(roles: readonly Role[], code: number): Deviate {
  return onAnswer(roles, async (response) => {
    if (response.status !== 200) return response;
    const body = code === 204 || code === 304 ? null : await response.text();
    return new Response(body, { status: code, headers: response.headers });
  });
}

const redirect = (code: number): Response =>
  new Response(null, { status: code, headers: { location: "https://login.example.com/?from=api" } });

export const transportDeviations: readonly Deviation[] = [
  deviation("status-201", "Save of a new session answers 201.", ["status-documented"], status(["save"], 201)),
  deviation("status-202", "Reset answers 202.", ["status-documented"], status(["release"], 202)),
  deviation("status-204", "PUT answers 204.", ["status-documented"], status(["update"], 204)),
  deviation("status-206", "The list answers 206.", ["status-documented"], status(["list"], 206)),
  deviation(
    "status-500-pick-up",
    "Pick-up answers 500.",
    ["status-documented"],
    onAnswer(["claim"], () => new Response("boom", { status: 500 })),
  ),
  deviation(
    "status-404-reset",
    "Reset answers 404.",
    ["status-documented"],
    onAnswer(["release"], () => new Response("", { status: 404 })),
  ),
  deviation(
    "status-405-put",
    "PUT answers 405.",
    ["status-documented"],
    onAnswer(["update"], () => new Response("", { status: 405 })),
  ),
  deviation(
    "redirect-login",
    "The list redirects to a login page.",
    ["no-redirect"],
    onAnswer(["list"], () => redirect(302)),
  ),
  deviation(
    "redirect-permanent",
    "Save redirects permanently.",
    ["no-redirect"],
    onAnswer(["save"], () => redirect(308)),
  ),
  deviation(
    "redirect-refusal",
    "An unauthorized request is redirected to a login page.",
    ["no-redirect"],
    onAnswer(EVERYWHERE, (response) => (response.status === 401 ? redirect(302) : response)),
  ),
  deviation(
    "connection-lost",
    "The connection breaks at Reset.",
    ["answer-arrives"],
    onRequest(["release"], () =>
      Promise.reject(new TypeError("fetch failed", { cause: new Error("other side closed") })),
    ),
  ),
  deviation(
    "body-cut-off",
    "The connection breaks in the middle of PUT's answer.",
    ["answer-arrives"],
    onAnswer(["update"], async (response) => {
      const text = await response.text();
      let sent = false;
      const stream = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent) controller.error(new TypeError("terminated"));
          else controller.enqueue(new TextEncoder().encode(text.slice(0, 40)));
          sent = true;
        },
      });
      return withText(response, stream);
    }),
  ),
];
