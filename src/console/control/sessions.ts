import type { Levers } from "../../mock/levers/levers.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import type { ControlCall, Handler } from "./call.ts";
import type { SessionRoute } from "./routes/session.ts";
import type { Action } from "./schemas/inputs.ts";
import { readId, wrongPath } from "./path-id.ts";
import { notFound, noContent, problem, queryProblem } from "./problem.ts";

/** Handlers of the control API for sessions. */
export const SESSION_HANDLERS: Readonly<Record<SessionRoute, Handler>> = {
  listSessions: ({ liveState, query }) => {
    const status = query.get("status")?.toLowerCase();
    const names = liveState.open.contract.enums["ChatSessionStatus"]?.values.map(({ name }) => name) ?? [];
    if (status !== undefined && !names.some((name) => name.toLowerCase() === status)) {
      return queryProblem("status", `one of ${names.join(", ")}`);
    }
    const id = query.get("id");
    if (id !== null && readId(id) === undefined) return queryProblem("id", "the id of a session");
    const one = id === null ? undefined : liveState.open.mock.sessions.get(Number(id));
    const all = id === null ? liveState.open.mock.sessions.list() : one ? [one] : [];
    return Response.json(status === undefined ? all : all.filter((one) => one.Status?.toLowerCase() === status));
  },
  addSession: ({ liveState: { open }, input, query }) => {
    const id = idIn(input);
    if (id !== undefined && id < 0) return wrongId("must be above 0, or left out");
    const { customers, sessions } = open.mock;
    const isBlank = query.get("blank") === "true";
    return Response.json(isBlank ? sessions.add(input) : customers.arrive(input), { status: 201 });
  },
  readSession: (call) => withSession(call, (id, open) => Response.json(open.mock.sessions.get(id))),
  changeSession: ({ key, liveState: { open }, input }) => {
    const id = readId(key);
    if (id === undefined) return wrongPath(key);
    return (idIn(input) ?? id) === id
      ? Response.json(open.mock.sessions.update(id, input))
      : wrongId(`must be ${id}, as in the path, or left out`);
  },
  removeSession: (call) =>
    withSession(call, (id, open) => {
      open.mock.sessions.remove(id);
      return noContent();
    }),
  act: ({ key, liveState: { open }, input }) => {
    const id = readId(key);
    return id === undefined
      ? wrongPath(key)
      : Response.json(ACTIONS[(input as unknown as ActionInput).action](open.mock, id, input));
  },
};

interface ActionInput {
  readonly action: Action;
  readonly text?: string;
  readonly colleague?: string;
  readonly rating?: number;
}

type Act = (levers: Levers, id: number, input: Omit<ActionInput, "action">) => object;

const ACTIONS: Readonly<Record<Action, Act>> = {
  "customer-types": ({ customers }, id) => customers.type(id),
  "customer-writes": ({ customers }, id, { text }) => customers.write(id, text),
  "customer-leaves": ({ customers }, id) => customers.leave(id),
  "customer-rates": ({ customers }, id, { rating = 5 }) => customers.rate(id, rating),
  "colleague-picks-up": ({ colleagues }, id, { colleague }) => colleagues.pickUp(id, colleague),
  "colleague-types": ({ colleagues }, id) => colleagues.type(id),
  "colleague-writes": ({ colleagues }, id, { text }) => colleagues.write(id, text),
  "colleague-closes": ({ colleagues }, id) => colleagues.close(id),
};

/** The id in a body, under its name in any case; 0 counts as absent. */
function idIn(input: ControlCall["input"]): number | undefined {
  const id = Object.entries(input).find(([name]) => name.toLowerCase() === "chatsessionid")?.[1];
  return typeof id === "number" && id !== 0 ? id : undefined;
}

function wrongId(message: string): Response {
  return problem(400, "The id is invalid.", `ChatSessionId ${message}`, [{ pointer: "/ChatSessionId", message }]);
}

function withSession({ key, liveState }: ControlCall, use: (id: number, open: OpenMock) => Response): Response {
  const id = readId(key);
  if (id === undefined) return wrongPath(key);
  return liveState.open.world().store.get(id) ? use(id, liveState.open) : notFound("session", key, []);
}
