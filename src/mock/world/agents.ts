import { customerOf } from "../../data/customer.ts";
import { between, hash } from "../../data/hash.ts";
import { carrierOf, type Carrier } from "../../data/reference.ts";
import type { Contract } from "../../model.ts";

/** The agents: the sample user, seeded colleagues, and one agent for every other credential. */
export interface Agent {
  /** AssociateId. */
  readonly id: number;
  /** The login in capitals, such as TJE0; the Associate's Name. */
  readonly login: string;
  /** Full name; by seed unless the agent is a known one. */
  readonly name?: string;
  /** The own team answers every topic but one; the partner team answers that one. */
  readonly team: "own" | "partner";
}

/** The user of the documented sample requests, whose credentials are SAMPLE_CREDENTIALS. */
export const SAMPLE_USER: Agent = { id: 5, login: "TJE0", name: "Tove Jensen", team: "own" };

/** Seeded colleagues; the last one is in the partner team. */
export const COLLEAGUES: readonly [Agent, ...Agent[]] = [
  { id: 6, login: "ANNE", name: "Anne Berg", team: "own" },
  { id: 7, login: "KARI", name: "Kari Lund", team: "own" },
  { id: 8, login: "LARS", name: "Lars Moen", team: "own" },
  { id: 9, login: "PETE", name: "Pete Ross", team: "partner" },
];

/** Agents with other credentials have ids from here on; customers' ids stay below, even in the largest world. */
const FIRST_OTHER = 2_000_000;
/** Agents with ids in between are known only from a number in a request; the ids of their persons are separate. */
const FIRST_UNKNOWN = 100;
const APART = 0x70000000;

/** The number of the person behind a login. */
function personIdOf(agentId: number): number {
  return agentId >= FIRST_UNKNOWN && agentId < FIRST_OTHER ? APART + agentId : agentId;
}

/** The agent with a person's number; undefined for a customer's. */
export function agentOfPerson(personId: number): Agent | undefined {
  if (personId >= APART && personId < APART + FIRST_OTHER) return agentOfId(personId - APART);
  return personId < FIRST_UNKNOWN || personId >= FIRST_OTHER ? agentOfId(personId) : undefined;
}

/** The agent with a user name (Basic), ignoring case. */
export function agentOfUser(user: string): Agent {
  const login = user.toUpperCase();
  return [SAMPLE_USER, ...COLLEAGUES].find((agent) => agent.login === login) ?? otherAgent(login, login);
}

/** The agent of a ticket, token or browser session: a separate one for every value. */
export function agentOfSecret(scheme: string, secret: string): Agent {
  const key = `${scheme} ${secret}`;
  return otherAgent(key, `AGENT${hash(0, 0, key).toString(36).toUpperCase()}`);
}

/** A token such as `8A:Cust12345.TJE0` belongs to a known agent, which makes these available without Basic too. */
export function agentOfToken(token: string): Agent {
  const login = /^8A:Cust\w+\.(\w+)$/.exec(token)?.[1];
  return [SAMPLE_USER, ...COLLEAGUES].find((agent) => agent.login === login) ?? agentOfSecret("Bearer", token);
}

/** Ids are derived from the credential, not from the order of first use, so that every run gives the same ones. */
function otherAgent(key: string, login: string): Agent {
  return { id: between(0, 0, key, FIRST_OTHER, APART - 1), login, team: "own" };
}

/** The agent with an AssociateId: a known one, or one with only an id. */
export function agentOfId(id: number): Agent {
  const known = [SAMPLE_USER, ...COLLEAGUES].find((agent) => agent.id === id);
  return known ?? { id, login: `USER${id}`, team: "own" };
}

/** The Associate carrier of an agent. */
export function associateOf(
  contract: Contract,
  agent: Agent,
  world: { readonly seed: number; readonly startMs: number },
): Carrier {
  const name = agent.name ?? customerOf(world.seed, -agent.id).name;
  return carrierOf(contract, "Associate", agent.id, world, {
    Name: agent.login,
    UserName: agent.login,
    FullName: name,
    FormalName: name,
    Tooltip: name,
    Type: "InternalAssociate",
    PersonId: personIdOf(agent.id),
    EjUserId: agent.id,
    Deleted: false,
    ExtraFields: {},
    CustomFields: {},
    TableRight: null,
    FieldProperties: {},
  });
}
