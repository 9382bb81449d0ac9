import type { GivenAgent, GivenMember } from "../../mock/levers/levers.ts";
import type { Handler } from "./call.ts";
import { readId, wrongPath } from "./path-id.ts";
import { noContent, notFound } from "./problem.ts";
import type { StaffRoute } from "./routes/staff.ts";

/** Handlers of the control API for topics, their members and agents. */
export const STAFF_HANDLERS: Readonly<Record<StaffRoute, Handler>> = {
  listTopics: ({ liveState: { open } }) => Response.json(open.mock.topics.list()),
  addTopic: ({ liveState: { open }, input }) => Response.json(open.mock.topics.add(input), { status: 201 }),
  changeTopic: ({ liveState: { open }, key, input }) =>
    withId(key, (id) => Response.json(open.mock.topics.update(id, input))),
  removeTopic: ({ liveState: { open }, key }) =>
    withId(key, (id) => (open.mock.topics.remove(id) ? noContent() : notFound("topic", key, []))),
  listMembers: ({ liveState: { open }, key }) => withId(key, (id) => Response.json(open.mock.topics.members(id))),
  setMember: ({ liveState: { open }, key, input }) =>
    withId(key, (id) => Response.json(open.mock.topics.setMember(id, input as unknown as GivenMember))),
  removeMember: ({ liveState: { open }, key, login }) =>
    withId(key, (id) => (open.mock.topics.removeMember(id, login) ? noContent() : notFound("member", login, []))),
  listAgents: ({ liveState: { open } }) => Response.json(open.mock.agents.list()),
  addAgent: ({ liveState: { open }, input }) =>
    Response.json(open.mock.agents.add(input as unknown as GivenAgent), { status: 201 }),
  removeAgent: ({ liveState: { open }, login }) =>
    open.mock.agents.remove(login)
      ? noContent()
      : notFound(
          "agent",
          login,
          open.mock.agents.list().map((agent) => agent.login),
        ),
};

function withId(key: string, use: (id: number) => Response): Response {
  const id = readId(key);
  return id === undefined ? wrongPath(key) : use(id);
}
