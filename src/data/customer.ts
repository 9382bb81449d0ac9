import { fakerFor } from "./faker.ts";
import { pick } from "./hash.ts";

/** A customer whose names, addresses and company match. */
interface Customer {
  readonly firstName: string;
  readonly lastName: string;
  readonly name: string;
  readonly alias: string;
  readonly company: string;
  /** The domain of the company, without `www.` */
  readonly domain: string;
  readonly email: string;
  readonly phone: string;
  readonly host: string;
}

const ENDINGS = ["example.com", "example.net", "example.org"] as const;

/** The customer with number `id`; depends only on seed and id. */
export function customerOf(seed: number, id: number): Customer {
  const faker = fakerFor(seed, id, "customer");
  const firstName = faker.person.firstName();
  const lastName = faker.person.lastName();
  const company = faker.company.name();
  const domain = `${slug(company).split("-").slice(0, 2).join("-")}.${pick(seed, id, "domain", [...ENDINGS])}`;
  return {
    firstName,
    lastName,
    name: `${firstName} ${lastName}`,
    alias: firstName,
    company,
    domain,
    email: `${slug(firstName)}.${slug(lastName)}@${domain}`,
    phone: faker.phone.number({ style: "international" }).slice(0, 32),
    host: faker.internet.ipv4(),
  };
}

/** Lower-case letters and digits, joined by hyphens. */
function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
