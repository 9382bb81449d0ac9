import { customerOf } from "../../../data/customer.ts";
import { pick } from "../../../data/hash.ts";
import { agentOfPerson, COLLEAGUES, SAMPLE_USER, type Agent } from "../agents.ts";

/**
 * How references relate to each other, as arithmetic on ids: the customer of session 3 is person 1003 of company 1003,
 * whose ticket is 10003. So references are consistent in every session, in whatever order they are created.
 */

/** Ids of references start here; the customer's number is added. */
export const FIRST = { person: 1000, contact: 1000, sale: 3000, ticket: 10_000 } as const;

/** The company that runs the installation, where the agents work. */
export const OWN_COMPANY = 1;

/** The id of a customer's reference; ids beyond int32 wrap around. Lower ids belong to the lowest customer. */
export function idOf(kind: keyof typeof FIRST, customer: number): number {
  if (customer <= 0) return lowest(customer);
  return (FIRST[kind] + customer) | 0;
}

/** How many low ids there are: as many as each kind of imported carrier starts with. */
const LOW = 100;

/** Not a colleague, who works for the company itself. */
function lowest(customer: number): number {
  const id = ((customer % LOW) + LOW) % LOW || LOW;
  return agentOfPerson(id)?.name === undefined ? id : id + LOW - 10;
}

export interface Facts {
  readonly seed: number;
  readonly startMs: number;
}

/** A person, with the names that references repeat. */
interface Named {
  readonly firstName: string;
  readonly lastName: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly contactId: number;
}

/** The person with the id: an agent, or a customer. */
export function namesOf({ seed }: Facts, personId: number): Named {
  const agent = agentOfPerson(personId);
  const customer = customerOf(seed, agent ? -agent.id : personId - FIRST.person);
  // Among the lowest numbers, only the known agents work for the company itself, so that each other company also has a
  // person.
  const contactId = agent && (agent.name !== undefined || personId > FIRST.person) ? OWN_COMPANY : personId;
  if (!agent?.name) return { ...customer, contactId };
  const [firstName = "", ...rest] = agent.name.split(" ");
  const email = `${agent.login.toLowerCase()}@example.com`;
  return { ...customer, firstName, lastName: rest.join(" "), name: agent.name, email, contactId };
}

/** The agent responsible for a company, its contacts and its sales. */
export function ownerOf({ seed }: Facts, contactId: number): Agent {
  const own = COLLEAGUES.filter(({ team }) => team === "own");
  return contactId === OWN_COMPANY ? SAMPLE_USER : pick(seed, contactId, "owner", [SAMPLE_USER, ...own]);
}

/** Full name of an agent; by seed unless it is a known one. */
export function nameOfAgent({ seed }: Facts, agent: Agent): string {
  return agent.name ?? customerOf(seed, -agent.id).name;
}

/** One of the few projects that customers take part in. */
export function projectOf({ seed }: Facts, customer: number): number {
  return pick(seed, customer, "project", [11, 12, 13, 14, 15]);
}
