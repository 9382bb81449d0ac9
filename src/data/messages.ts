import { fakerFor } from "./faker.ts";

/** What people write in a chat: an opening question, a word while waiting, an agent's word, a customer's word, a goodbye. */

type Line = (product: string, number: string) => string;

const OPENINGS: readonly Line[] = [
  (product) => `Hi! Does the ${product} come in other colours?`,
  (_, number) => `Hello, my order ${number} has not arrived yet. Can you check where it is?`,
  (product) => `The ${product} that I bought last month stopped working. What can I do?`,
  (_, number) => `There is a charge on invoice ${number} that I do not understand.`,
  (product) => `Can I still return my ${product}? It is unopened.`,
  () => "I cannot log in to my account, the reset mail never comes.",
  (product) => `Do you give a discount on ten of the ${product}?`,
  () => "Which opening hours do you keep during the holidays?",
];
const AGENT: readonly Line[] = [
  () => "Thank you for waiting. Let me look that up for you.",
  (_, number) => `I have found it: the case number is ${number}.`,
  () => "Could you tell me the e-mail address that you used?",
  (product) => `Yes, the ${product} is in stock again from Monday.`,
];
const CUSTOMER: readonly Line[] = [
  () => "Great, that helps a lot!",
  (_, number) => `The number on the slip is ${number}.`,
  () => "I tried that already, it makes no difference.",
  () => "How long will it take?",
];
const WAITING: readonly Line[] = [
  () => "Is anybody there?",
  () => "I am still waiting.",
  (_, number) => `Once more, it is about number ${number}.`,
  () => "How long will it take?",
];
const GOODBYES: readonly Line[] = [
  () => "Thanks for your help, have a nice day!",
  () => "All solved. Goodbye!",
  () => "Thank you, I will try that.",
];

/** Who speaks, and when. */
export type MessageKind = "opening" | "waiting" | "agent" | "customer" | "goodbye";

const LINES: Readonly<Record<MessageKind, readonly Line[]>> = {
  opening: OPENINGS,
  waiting: WAITING,
  agent: AGENT,
  customer: CUSTOMER,
  goodbye: GOODBYES,
};

/** A line of a kind for the session `id`; depends on seed, id and kind alone. */
export function messageOf(seed: number, id: number, kind: MessageKind): string {
  const faker = fakerFor(seed, id, `message ${kind}`);
  const product = faker.commerce.productName().toLowerCase();
  const number = faker.string.numeric({ length: 6, allowLeadingZeros: false });
  return faker.helpers.arrayElement(LINES[kind])(product, number);
}
