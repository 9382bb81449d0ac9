import { customerOf } from "../../data/customer.ts";
import { fraction, pick } from "../../data/hash.ts";
import type { SessionState } from "../store/session.ts";
import { TOPICS } from "./topics.ts";

/** What is known of a customer who opens the chat, before the first message. */
type CustomerProfile = Partial<SessionState> & Pick<SessionState, "TopicId">;

const [FIRST_TOPIC] = TOPICS;
const OWN = TOPICS.filter(({ team }) => team === "own").map(({ id }) => id);

/** The customer of the session `id`, by seed, in one of the sample user's topics. */
export function customerProfileOf(seed: number, id: number): CustomerProfile {
  const customer = customerOf(seed, id);
  const [first = FIRST_TOPIC.id, ...rest] = OWN;
  return {
    TopicId: pick(seed, id, "topic", [first, ...rest]),
    CustomerAlias: customer.alias,
    CustomerHost: customer.host,
    CustomerName: customer.name,
    CustomerEmail: customer.email,
    CustomerPhone: customer.phone,
    CustomerConsented: fraction(seed, id, "consent") < 0.7,
    CustomerCompanyName: customer.company,
  };
}
