import { fakerFor } from "./faker.ts";
import { pick } from "./hash.ts";

/** Texts of generated carriers, chosen by the property's name and its owner. */

type Maker = (faker: ReturnType<typeof fakerFor>) => string;

/** What a plain name or title names: the first match for the carrier counts. */
const NAMES: readonly (readonly [RegExp, Maker])[] = [
  [/country|countries/i, (faker) => faker.location.country()],
  [/currenc/i, (faker) => pickOf(faker, ["DKK", "EUR", "GBP", "NOK", "SEK", "USD"])],
  [/language/i, (faker) => pickOf(faker, ["English", "Norwegian", "German", "French", "Dutch"])],
  [
    /business|industry|branch/i,
    (faker) => pickOf(faker, ["Energy", "Finance", "Health", "Retail", "Transport", "Education"]),
  ],
  [/priority/i, (faker) => pickOf(faker, ["Low", "Normal", "High", "Urgent"])],
  [/status/i, (faker) => pickOf(faker, ["Open", "In progress", "Closed", "On hold"])],
  [/position|jobtitle|role/i, (faker) => faker.person.jobTitle()],
  [/category/i, (faker) => pickOf(faker, ["Customer", "Partner", "Supplier", "Prospect"])],
  [/^contact|company|organi[sz]ation|license?owner/i, (faker) => faker.company.name()],
  [/^person|associate|user(?!group)|principal|author|owner/i, (faker) => faker.person.fullName()],
  [/document|template|attachment|file/i, (faker) => `${faker.commerce.productAdjective()} ${faker.word.noun()}`],
  [/product|quote|price/i, (faker) => faker.commerce.productName()],
  [/list|item|type|group|folder|tag|reason/i, (faker) => faker.commerce.department()],
];

/** By the name of the property, the first match counts. */
const TEXTS: readonly (readonly [RegExp, Maker])[] = [
  [/e-?mail|fromaddress/i, (faker) => faker.internet.email({ provider: "example.com" }).toLowerCase()],
  [/phone|fax|mobile/i, (faker) => faker.phone.number({ style: "international" }).slice(0, 32)],
  [/domain|host/i, (faker) => `${faker.internet.domainWord()}.example.com`],
  [/url|href|link|website|webaddress/i, (faker) => `https://${faker.internet.domainWord()}.example.com`],
  [/culture|locale/i, () => "en-US"],
  [/language/i, () => "en"],
  [/countrycode|iso2|twoletter/i, (faker) => faker.location.countryCode("alpha-2")],
  [/iso3|threeletter/i, (faker) => faker.location.countryCode("alpha-3")],
  [/country/i, (faker) => faker.location.country()],
  [/city|location|place/i, (faker) => faker.location.city()],
  [/state$|county|region/i, (faker) => faker.location.state()],
  [/zip|postal/i, (faker) => faker.location.zipCode()],
  [/street|address/i, (faker) => faker.location.streetAddress()],
  [/currency/i, () => "EUR"],
  [/colou?r/i, (faker) => faker.color.rgb()],
  [/first_?name/i, (faker) => faker.person.firstName()],
  [/last_?name|surname/i, (faker) => faker.person.lastName()],
  [/middle_?name|kana/i, () => ""],
  [/mrmrs|salutation/i, (faker) => faker.person.prefix()],
  [/position|jobtitle/i, (faker) => faker.person.jobTitle()],
  [/company|organi[sz]ation|contact(?:full)?name/i, (faker) => faker.company.name()],
  [/priority/i, () => "Normal"],
  [/department|category/i, (faker) => faker.commerce.department()],
  [/product/i, (faker) => faker.commerce.productName()],
  [/mimetype|contenttype/i, () => "application/pdf"],
  [/extension/i, () => "pdf"],
  [/file|attachment/i, (faker) => `${faker.word.noun()}.pdf`],
  [/guid|uuid|uid$/i, (faker) => faker.string.uuid()],
  [/attention|associate|author|owner|person|fullname|createdby|updatedby/i, (faker) => faker.person.fullName()],
  [
    /^(?:our|your)ref|orgnr|number|snum|key|code/i,
    (faker) => faker.string.numeric({ length: 6, allowLeadingZeros: false }),
  ],
  [/heading|header|title|subject|label|tooltip|name|value/i, (faker) => faker.company.catchPhrase()],
  [/agenda|description|note|message|body|text|comment|reason|explanation/i, (faker) => faker.lorem.sentence()],
];

function pickOf(faker: Parameters<Maker>[0], texts: readonly string[]): string {
  return faker.helpers.arrayElement(texts);
}

/** `owner` is the carrier or list that the property belongs to. */
export function textOf(owner: string, name: string, seed: number, id: number): string {
  const isName = /^(?:name|fullname|value|displayvalue|displayname)$/i.test(name);
  const rule =
    (isName ? NAMES.find(([pattern]) => pattern.test(owner)) : undefined) ??
    TEXTS.find(([pattern]) => pattern.test(name));
  const faker = fakerFor(seed, id, name);
  return rule ? rule[1](faker) : pick(seed, id, name, ["alpha", "bravo", "delta", "sierra"]);
}
