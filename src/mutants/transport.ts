import type { Mutant } from "./mutant.ts";
import { EVERYWHERE, onAnswer, onRequest, withText, type MutantRole, type Wrap } from "./rewire.ts";

/** Statuses, redirects and connections. */
function mutant(name: string, title: string, checks: readonly string[], wrap: Wrap): Mutant {
  return { name, group: "transport", title, checks, wrap };
}

function status(roles: readonly MutantRole[], code: number): Wrap {
  return onAnswer(roles, async (response) => {
    if (response.status !== 200) return response;
    const body = code === 204 || code === 304 ? null : await response.text();
    return new Response(body, { status: code, headers: response.headers });
  });
}

const redirect = (code: number): Response =>
  new Response(null, { status: code, headers: { location: "https://login.example.com/?from=api" } });

export const transportMutants: readonly Mutant[] = [
  mutant("status-201", "Save of a new session answers 201.", ["status-documented"], status(["save"], 201)),
  mutant("status-202", "Reset answers 202.", ["status-documented"], status(["release"], 202)),
  mutant("status-204", "PUT answers 204.", ["status-documented"], status(["update"], 204)),
  mutant("status-206", "The list answers 206.", ["status-documented"], status(["list"], 206)),
  mutant(
    "status-500-pick-up",
    "Pick-up answers 500.",
    ["status-documented"],
    onAnswer(["claim"], () => new Response("boom", { status: 500 })),
  ),
  mutant(
    "status-404-reset",
    "Reset is not there.",
    ["status-documented"],
    onAnswer(["release"], () => new Response("", { status: 404 })),
  ),
  mutant(
    "status-405-put",
    "PUT is not allowed.",
    ["status-documented"],
    onAnswer(["update"], () => new Response("", { status: 405 })),
  ),
  mutant(
    "redirect-login",
    "The list redirects to a login page.",
    ["no-redirect"],
    onAnswer(["list"], () => redirect(302)),
  ),
  mutant(
    "redirect-permanent",
    "Save redirects for good.",
    ["no-redirect"],
    onAnswer(["save"], () => redirect(308)),
  ),
  mutant(
    "redirect-refusal",
    "Who is not let in is redirected to a login page.",
    ["no-redirect"],
    onAnswer(EVERYWHERE, (response) => (response.status === 401 ? redirect(302) : response)),
  ),
  mutant(
    "connection-lost",
    "The connection breaks at Reset.",
    ["answer-arrives"],
    onRequest(["release"], () =>
      Promise.reject(new TypeError("fetch failed", { cause: new Error("other side closed") })),
    ),
  ),
  mutant(
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
