import { requireKnownKeys, requireObject, shown } from "../../arguments.ts";
import { credentialsOf, type Deployment } from "../../deployments.ts";
import type { NamedAgent } from "../world/agent-book.ts";
import type { World } from "../world/world.ts";
import type { AgentFacts, AgentLevers, GivenAgent } from "./levers.ts";
import { wrong } from "./lever-error.ts";

const CODE = "agent-option";
const KEYS: readonly string[] = Object.keys({ login: 0, name: 0, id: 0, credentials: 0 } satisfies Record<
  keyof GivenAgent,
  0
>);

/** The agents of a world and their credentials. */
export function createAgentLevers(world: () => World, deployment: Deployment): AgentLevers {
  return {
    list: () =>
      world()
        .agents.list()
        .map((agent) => factsOf(world(), agent, deployment)),
    add: (given) => factsOf(world(), addAgent(world(), given, "agents.add"), deployment),
    remove: (login) => world().agents.remove(loginOf(login, "agents.remove")),
  };
}

/** Throws KitError `agent-option`, `agent-taken`. */
export function addAgent(world: World, given: GivenAgent, where: string): NamedAgent {
  requireObject(given, { code: CODE, where });
  requireKnownKeys(given, KEYS, { code: CODE, where: `${where}, option` });
  const login = loginOf(given.login, where);
  const { name = login, id = world.agents.byLogin(login).id, credentials = [] } = given;
  if (typeof name !== "string") throw wrong(CODE, where, `name ${shown(name)} is not a text`, "give the full name");
  if (!Number.isInteger(id) || id < 1 || id > 0x7fffffff)
    throw wrong(CODE, where, `id ${shown(id)} is not an id`, "give a whole number above 0, or leave it out");
  if (!Array.isArray(credentials) || !credentials.every(isCredential))
    throw wrong(
      CODE,
      where,
      `credentials ${shown(credentials)} are invalid`,
      "give values of Authorization such as Bearer abc",
    );
  for (const other of world.agents.list()) {
    if (other.login === login) continue;
    if (other.id === id)
      throw wrong("agent-taken", where, `the id ${id} is ${other.login}'s`, "give another id, or leave it out");
    if (other.credentials.some((one) => credentials.includes(one)))
      throw wrong(
        "agent-taken",
        where,
        `a credential is ${other.login}'s already`,
        "give each agent credentials of its own",
      );
  }
  const agent: NamedAgent = { id, login, name, team: world.agents.byLogin(login).team, credentials };
  world.agents.put(agent);
  return agent;
}

function factsOf(world: World, { id, login, name, credentials }: NamedAgent, deployment: Deployment): AgentFacts {
  const shownName = name ?? String(world.associate(world.agents.byId(id))["FullName"]);
  return { id, login, name: shownName, credentials: [credentialsOf(login, deployment), ...credentials] };
}

function loginOf(login: unknown, where: string): string {
  if (typeof login === "string" && /^[^\s:]{1,64}$/.test(login)) return login.toUpperCase();
  throw wrong(
    CODE,
    where,
    `login ${shown(login)} is invalid`,
    "give 1 to 64 characters without spaces or colons, such as NINA",
  );
}

/** A scheme and a secret, as in the header. */
function isCredential(value: unknown): value is string {
  return typeof value === "string" && /^(?:Basic|SoTicket|Bearer) +[^\s,]+$/i.test(value);
}
