import { fakerFor } from "./faker.ts";
import { pick } from "./hash.ts";

/** Complete conversations, from the first question to the goodbye, so that each message fits the previous ones. */
export interface Conversation {
  readonly opening: string;
  /** What the customer writes once an agent has joined, and the agent's answer. */
  readonly turns: readonly Turn[];
  /** The last message of the customer. */
  readonly goodbye: string;
}

interface Turn {
  readonly customer: string;
  readonly agent: string;
}

interface Script {
  readonly opening: string;
  readonly turns: readonly (readonly [customer: string, agent: string])[];
}

/** The seed fills in `{product}` and `{number}`. */
const SCRIPTS: readonly [Script, ...Script[]] = [
  {
    opening: "Hi! Does the {product} come in other colours?",
    turns: [
      ["I would like a darker one, if there is any.", "Let me look that up for you."],
      ["Thank you, I will wait.", "There's a dark blue one, item {number}."],
      ["That sounds right. Can you put one aside?", "Done: we'll keep it for you until Friday."],
    ],
  },
  {
    opening: "Hello, my order {number} has not arrived yet. Can you check where it is?",
    turns: [
      ["I ordered ten days ago.", "Thank you for waiting. I'll ask the carrier."],
      ["Did they try to deliver it?", "Yes, yesterday at noon, but I was out."],
      ["I'll be at home tomorrow after four.", "Then they'll come tomorrow evening. You'll get a text an hour before."],
    ],
  },
  {
    opening: "The {product} that I bought last month stopped working. What can I do?",
    turns: [
      ["It no longer switches on.", "Have you tried another socket?"],
      ["I've tried that already; it makes no difference.", "Then we'll replace it. The case number is {number}."],
      ["Do I have to pay for the return?", "No, I'll send you a prepaid label."],
    ],
  },
  {
    opening: "There is a charge on invoice {number} that I do not understand.",
    turns: [
      ["It is the last line, the fee.", "One moment, I'm opening the invoice."],
      ["Take your time.", "That is for express delivery. Did you order that?"],
      ["No, the ordinary one.", "Then I'll take it off, and you'll get a corrected invoice today."],
    ],
  },
  {
    opening: "Can I still return my {product}? It is unopened.",
    turns: [
      ["I have had it for three weeks.", "Thirty days are fine. Do you have the order number?"],
      ["It is {number}.", "Thank you, I have found it. The label is on its way to you."],
      ["When do I get my money back?", "Within five days of its arrival here."],
    ],
  },
  {
    opening: "I can't log in to my account; the reset e-mail never arrives.",
    turns: [
      ["I tried three times this morning.", "Could you tell me which e-mail address you used?"],
      ["The one I'm writing from.", "There was a typo in it. I've corrected it."],
      ["Shall I try again?", "Yes, please. The e-mail went out a moment ago."],
      ["It is here!", "Very good. The link is valid for an hour."],
    ],
  },
  {
    opening: "Do you give a discount on ten of the {product}?",
    turns: [
      ["They are for our office.", "It's five percent from ten, and eight from twenty."],
      ["And with delivery?", "Then delivery is free."],
      ["Good. Can I have that in writing?", "I'll send you offer {number} within the hour."],
    ],
  },
  {
    opening: "What are your opening hours during the holidays?",
    turns: [
      ["I mean the shop, not the chat.", "From ten to four, and closed on the public holidays."],
      ["Can I pick up the {product} on Saturday?", "Yes, there are some left. Shall I put one aside?"],
      ["Yes, please.", "It'll be at the desk, under number {number}."],
    ],
  },
];

const GOODBYES = [
  "Thanks for your help, have a nice day!",
  "All solved. Goodbye!",
  "Great, that helps a lot. Bye!",
  "Thank you, I will do that. Goodbye!",
] as const;

/** The conversation of session `id`; depends only on seed and id. */
export function conversationOf(seed: number, id: number): Conversation {
  const faker = fakerFor(seed, id, "conversation");
  const product = faker.commerce.productName().toLowerCase();
  const number = faker.string.numeric({ length: 6, allowLeadingZeros: false });
  const filled = (text: string): string => text.replace("{product}", product).replace("{number}", number);
  const { opening, turns } = pick(seed, id, "script", SCRIPTS);
  return {
    opening: filled(opening),
    turns: turns.map(([customer, agent]) => ({ customer: filled(customer), agent: filled(agent) })),
    goodbye: goodbyeOf(seed, id),
  };
}

/** Only the last message of the customer, which is cheap to make. */
export function goodbyeOf(seed: number, id: number): string {
  return pick(seed, id, "goodbye", GOODBYES);
}

/**
 * What the customer writes after the last message. If that one is not part of the conversation, because a client under
 * test plays the agent, the progress (0 to 1) decides.
 */
export function customerLine({ turns, goodbye }: Conversation, last: string | null, progress: number): string {
  const said = turns.findIndex(({ agent }) => agent === last);
  const next = said === -1 ? Math.floor(progress * (turns.length + 1)) : said + 1;
  return turns[next]?.customer ?? goodbye;
}

/** The last message of the agent. */
export const FAREWELL = "You are welcome. Goodbye!";

/** The answer of the agent. */
export function agentLine({ turns, goodbye }: Conversation, last: string | null, progress: number): string {
  if (last === goodbye) return FAREWELL;
  const said = turns.findIndex(({ customer }) => customer === last);
  const next = said === -1 ? Math.floor(progress * turns.length) : said;
  return (turns[next] ?? turns.at(-1))?.agent ?? "";
}
