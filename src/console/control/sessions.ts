import type { OpenMock } from "../../mock/open-mock.ts";
import { addCustomer } from "../add-customer.ts";
import { act, type ActionInput } from "./actions.ts";
import type { ControlCall, Handler } from "./call.ts";
import type { RouteName } from "./routes.ts";
import { notFound, noContent, problem, queryProblem } from "./problem.ts";

type SessionRoute = Extract<RouteName, `${string}Session` | `${string}Sessions` | "act">;

/** What the control API does with sessions. */
export const SESSION_HANDLERS: Readonly<Record<SessionRoute, Handler>> = {
  listSessions: ({ liveState, query }) => {
    const status = query.get("status")?.toLowerCase();
    const names = liveState.open.contract.enums["ChatSessionStatus"]?.values.map(({ name }) => name) ?? [];
    if (status !== undefined && !names.some((name) => name.toLowerCase() === status)) {
      return queryProblem("status", `one of ${names.join(", ")}`);
    }
    const all = liveState.open.mock.sessions.list();
    return Response.json(status === undefined ? all : all.filter((one) => one.Status?.toLowerCase() === status));
  },
  addSession: ({ liveState: { open }, input }) => {
    const id = idIn(input);
    if (id !== undefined && id < 0) return wrongId("must be above 0, or left out");
    if (id === undefined || !open.world().store.get(id))
      return Response.json(addCustomer(open, input), { status: 201 });
    const detail = `There is already a session with the id ${id}.`;
    return problem(409, "The id is taken.", detail, [{ pointer: "/ChatSessionId", message: detail }]);
  },
  readSession: (call) => withSession(call, (id, open) => Response.json(open.mock.sessions.get(id))),
  changeSession: (call) =>
    withSession(call, (id, open) =>
      (idIn(call.input) ?? id) === id
        ? Response.json(open.mock.sessions.update(id, call.input))
        : wrongId(`must be ${id}, as in the path, or left out`),
    ),
  removeSession: (call) =>
    withSession(call, (id, open) => {
      open.mock.sessions.remove(id);
      return noContent();
    }),
  act: (call) =>
    withSession(call, (id, open) => {
      const input = call.input as unknown as ActionInput;
      const session = open.world().store.get(id);
      const after = session && act(open, session, input);
      if (after) return Response.json(open.mock.sessions.get(id));
      const detail = `${input.action} is not possible in a session that is ${session?.Status}.`;
      return problem(409, "The action is not possible.", detail, [{ pointer: "/action", message: detail }]);
    }),
};

/** The id in a body, its name in any case; 0 counts as none. */
function idIn(input: ControlCall["input"]): number | undefined {
  const id = Object.entries(input).find(([name]) => name.toLowerCase() === "chatsessionid")?.[1];
  return typeof id === "number" && id !== 0 ? id : undefined;
}

function wrongId(message: string): Response {
  return problem(400, "The id is invalid.", `ChatSessionId ${message}`, [{ pointer: "/ChatSessionId", message }]);
}

function withSession({ key, liveState }: ControlCall, use: (id: number, open: OpenMock) => Response): Response {
  const id = /^-?\d{1,10}$/.test(key) ? Number(key) : Number.NaN;
  if (Number.isNaN(id)) {
    const detail = `"${key}" in the path is not an id.`;
    return problem(400, "The id is invalid.", detail, [{ pointer: "id", message: detail }]);
  }
  return liveState.open.world().store.get(id) ? use(id, liveState.open) : notFound("session", key, []);
}
