import { customerOf } from "./customer.ts";
import { fakerFor } from "./faker.ts";
import { messageOf, type MessageKind } from "./messages.ts";

/** Replacements for personal data. Addresses, numbers and hosts come from ranges reserved for examples. */
const PSEUDONYM_KINDS = [
  "name",
  "first name",
  "last name",
  "alias",
  "login",
  "e-mail",
  "phone",
  "company",
  "host",
  "address",
  "street",
  "city",
  "postcode",
  "country",
  "key",
  "message",
  "error message",
  "text",
] as const;

export type PseudonymKind = (typeof PSEUDONYM_KINDS)[number];

const MESSAGES: readonly [MessageKind, ...MessageKind[]] = ["opening", "waiting", "agent", "customer", "goodbye"];

/** The value with number `id` of a kind; depends only on seed, id and kind. The values of one person match. */
export function pseudonymOf(kind: PseudonymKind, seed: number, id: number, original: string): string {
  const faker = (): ReturnType<typeof fakerFor> => fakerFor(seed, id, kind);
  switch (kind) {
    case "name":
      return customerOf(seed, id).name;
    case "first name":
      return customerOf(seed, id).firstName;
    case "last name":
      return customerOf(seed, id).lastName;
    case "alias":
      return customerOf(seed, id).alias;
    case "login":
      return `${customerOf(seed, id).firstName.slice(0, 3).toUpperCase()}${id}`;
    case "e-mail":
      return customerOf(seed, id).email;
    case "phone":
      return phoneOf(id);
    case "company":
      return customerOf(seed, id).company;
    case "host":
      return /^[\d.]+$/.test(original) ? ipOf(id) : `host-${id}.example.com`;
    case "address":
      return `https://www.${customerOf(seed, id).domain}/`;
    case "street":
      return faker().location.streetAddress();
    case "city":
      return faker().location.city();
    case "postcode":
      return faker().string.numeric({ length: 4, allowLeadingZeros: false });
    case "country":
      return faker().location.country();
    case "key":
      return `key-${faker().string.alphanumeric(8)}`;
    case "message":
      return messageOf(seed, id, MESSAGES[id % MESSAGES.length] ?? "opening");
    case "error message":
      return `An error message that is not kept, number ${id}.`;
    case "text":
      return faker().company.catchPhrase();
  }
}

/** 80,000 numbers that North America reserves for fiction. */
function phoneOf(id: number): string {
  const area = 200 + (Math.floor(id / 100) % 800);
  return `+1-${area}-555-01${String(id % 100).padStart(2, "0")}`;
}

/** 254 addresses of a network reserved for examples, then as many as are needed. */
function ipOf(id: number): string {
  return id < 255 ? `192.0.2.${id}` : `2001:db8::${id.toString(16)}`;
}
