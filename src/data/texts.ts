import { fakerFor } from "./faker.ts";
import { hash, pick } from "./hash.ts";
import { landOf, moneyOf } from "./lands.ts";

/** Texts of generated carriers, by the name of the property and of what it belongs to. */

interface Seeded {
  readonly seed: number;
  readonly id: number;
  readonly name: string;
}

type Maker = (faker: ReturnType<typeof fakerFor>, at: Seeded) => string;

type Rule = readonly [pattern: RegExp, make: Maker];

/** One of a few words, a word a comma. */
function oneOf(words: string): Maker {
  const [first = "", ...rest] = words.split(", ");
  return (_, { seed, id, name }) => pick(seed, id, name, [first, ...rest]);
}

const someLand: Maker = (_, { seed, id }) => landOf(hash(seed, id, "country") % 1000).name;
const someMoney: Maker = (_, { seed, id }) => moneyOf(hash(seed, id, "currency") % 1000).code;
const sentence: Maker = (faker) => faker.lorem.sentence();
const fullName: Maker = (faker) => faker.person.fullName();
const company: Maker = (faker) => faker.company.name();
const email: Maker = (faker) => faker.internet.email({ provider: "example.com" }).toLowerCase();
const host: Maker = (faker) => `${faker.internet.domainWord()}.example.com`;
const digits: Maker = (faker) => faker.string.numeric({ length: 6, allowLeadingZeros: false });
const empty: Maker = () => "";

/** What a plain name or title is the name of: the first match for the carrier, or for what stands before `Name`, counts. */
const NAMES: readonly Rule[] = [
  [/countr(?:y|ies)/i, someLand],
  [/currenc/i, someMoney],
  [/language/i, oneOf("English, Norwegian, German, French, Dutch, Danish, Swedish")],
  [/business|industry|branch/i, oneOf("Energy, Finance, Health, Retail, Transport, Education, Public sector")],
  [/priority/i, oneOf("Low, Normal, High, Urgent")],
  [/stage/i, oneOf("Prospecting, Qualified, Proposal, Negotiation, Contract")],
  [/status|state$/i, oneOf("Open, In progress, On hold, Closed")],
  [/rating|satisfaction|credibility/i, oneOf("Low, Medium, High")],
  [/competitor/i, company],
  [/source$|origin/i, oneOf("Referral, Web site, Trade fair, Campaign, Partner")],
  [/saletype/i, oneOf("New sale, Renewal, Upgrade, Consulting")],
  [/projecttype/i, oneOf("Roll-out, Implementation, Event, Internal")],
  [/task|appointmenttype|activit/i, oneOf("Meeting, Phone call, Follow-up, Demo, Visit")],
  [/interest/i, oneOf("Newsletter, Events, Product news, Webinars")],
  [/position|jobtitle|role/i, (faker) => faker.person.jobTitle()],
  [/categor/i, oneOf("Customer, Partner, Supplier, Prospect")],
  [/department/i, oneOf("Sales, Support, Marketing, Finance, Development")],
  [/relation/i, oneOf("Subsidiary of, Supplier to, Partner of, Adviser to")],
  [
    /campaign|shipment|mailing/i,
    oneOf("Spring newsletter, Product launch, Customer survey, Invitation to the user day"),
  ],
  [/selection|segment/i, oneOf("Key customers, Newsletter readers, Open sales, Inactive customers")],
  [/^contact|contact$|company|organi[sz]ation|supplier|vendor|license?owner/i, company],
  [/^person|person$|associate|user(?!group)|principal|author|owner|respondent/i, fullName],
  [/template/i, oneOf("Letter, Offer, Minutes of meeting, Contract, E-mail")],
  [/document|attachment|file/i, (faker) => `${faker.commerce.productAdjective()} ${faker.word.noun()}`],
  [/product|price/i, (faker) => faker.commerce.productName()],
  [/quote|offer/i, (_, { id }) => `Offer ${10_000 + (id % 1000)}`],
  [
    /faq|kbentry/i,
    oneOf("How do I reset my password?, Where do I find my invoices?, How do I add a user?, How do I export a list?"),
  ],
  [
    /ticket|request|case$/i,
    oneOf("Cannot log in, Invoice is wrong, Question about the contract, Printer does not print, Change of address"),
  ],
  [
    /sale$|opportunity/i,
    oneOf("Renewal of licences, Upgrade of the service agreement, New equipment, Consulting for two weeks"),
  ],
  [
    /appointment|meeting|followup/i,
    oneOf("Meeting with the customer, Phone call, Demonstration, Status meeting, Lunch"),
  ],
  [/folder/i, oneOf("Inbox, Contracts, Support, Marketing, Archive")],
  [/usergroup|group$/i, oneOf("Sales, Support, Marketing, Management")],
  [/tag$|tags$/i, oneOf("urgent, invoice, login, feedback, returning")],
  [/reason/i, oneOf("Price, Quality, Delivery time, Service")],
  [/visib/i, oneOf("All, Group, Personal")],
  [/type$/i, oneOf("Standard, Internal, External")],
  [/^(?:list|item|mdolist|selectable)/i, oneOf("Standard, Premium, Basic, Custom")],
];

/** By the name of the property, the first match counts. */
const TEXTS: readonly Rule[] = [
  [/(?:mail|message|html).{0,40}(?:body|text|html)|body$|html$/i, sentence],
  [/e-?mail|fromaddress|replyto|^(?:cc|bcc)$/i, email],
  [/phone|fax|mobile|^(?:tel|telephone)/i, (faker) => faker.phone.number({ style: "international" }).slice(0, 32)],
  [/domain|host|server/i, host],
  [/url|href|link|website|webaddress|homepage|^www/i, (faker) => `https://${faker.internet.domainWord()}.example.com`],
  [/(?:^[Ii]|[a-z_]I)[Pp]_?(?:[Vv]4)?_?[Aa]ddress$|^[Ii][Pp]$/, (_, { id }) => `192.0.2.${(id % 254) + 1}`],
  [/time_?zone(?:_?(?:name|location))?$/i, () => "Europe/Oslo"],
  [/culture|locale/i, () => "en-US"],
  [/languagename/i, oneOf("English, Norwegian, German")],
  [/language/i, () => "en"],
  [/countrycode|iso2|twoletter/i, (_, { seed, id }) => landOf(hash(seed, id, "country") % 1000).iso2],
  [/iso3|threeletter/i, (_, { seed, id }) => landOf(hash(seed, id, "country") % 1000).iso3],
  [/country/i, someLand],
  [/city|location|place|town/i, (faker) => faker.location.city()],
  [/county|region|^state$/i, (faker) => faker.location.state()],
  [/zip|postal/i, (faker) => faker.location.zipCode("####")],
  [/(?:address|line)[23]$/i, empty],
  [/street|address/i, (faker) => faker.location.streetAddress()],
  [/currency/i, someMoney],
  [/colou?r/i, (faker) => faker.color.rgb()],
  [/^(?:user|login|windows)name$|login(?:name)?$|username/i, (faker) => faker.person.firstName().toUpperCase()],
  [/password|secret|token/i, empty],
  [/first_?name|givenname/i, (faker) => faker.person.firstName()],
  [/last_?name|surname|familyname/i, (faker) => faker.person.lastName()],
  [/middle_?name|^kana|academic|nickname/i, empty],
  [/mrmrs|salutation/i, (faker) => faker.person.prefix()],
  [/position|jobtitle/i, (faker) => faker.person.jobTitle()],
  [/company|organi[sz]ation|contact(?:full)?name/i, company],
  [/mimetype|contenttype/i, () => "application/pdf"],
  [/extension/i, () => "pdf"],
  [/(?:file|attachment)(?:name)?$/i, (faker) => `${faker.word.noun()}.pdf`],
  [/tablename|entityname/i, oneOf("contact, person, sale, project, appointment")],
  [/guid|uuid|uid$/i, (faker) => faker.string.uuid()],
  [/bankaccount|iban/i, (faker) => faker.string.numeric({ length: 11, allowLeadingZeros: false })],
  [/personnumber/i, empty],
  [/attention|fullname|formalname|createdby|updatedby|signedby/i, fullName],
  [/^(?:our|your)ref|orgnr|number|snum|key$|code$/i, digits],
  [/keywords/i, oneOf("password login, invoice payment, user licence, export list")],
  [/tooltip|hint|extrainfo/i, empty],
];

/** Where nothing else says what it is. */
const GENERAL: readonly Rule[] = [
  [/question/i, oneOf("How do I reset my password?, Where do I find my invoices?, How do I add a user?")],
  [/answer/i, oneOf("Choose Settings and then Security., See the guide for administrators., Ask your administrator.")],
  [/version/i, () => "1.0"],
  [/heading|header|title|subject|label|name|value/i, (faker) => faker.company.catchPhrase()],
  [/agenda|description|note|message|body|text|comment|reason|explanation|postit|signature|summary|content/i, sentence],
];

/** `owner` is the carrier or the list that the property belongs to. */
export function textOf(owner: string, name: string, seed: number, id: number): string {
  const known = /^countr(?:y|ies)(?:$|entity|@)|\/countr(?:y|ies)\//i.test(owner)
    ? ofLand(name, id)
    : /currenc/i.test(owner)
      ? ofMoney(name, id)
      : undefined;
  if (known !== undefined) return known;
  const isName = /^(?:name|fullname|value|displayvalue|displayname|title|heading|header|subject)$/i.test(name);
  const part = /^(\w+?)(?:Full)?Name$/.exec(name)?.[1] ?? name;
  const find = (rules: readonly Rule[], word: string): Rule | undefined =>
    rules.find(([pattern]) => pattern.test(word));
  const rule =
    (isPersonsTitle(owner, name) ? find(TEXTS, "JobTitle") : undefined) ??
    (isName ? find(NAMES, owner) : undefined) ??
    find(TEXTS, name) ??
    find(NAMES, part) ??
    find(GENERAL, name);
  const faker = fakerFor(seed, id, name);
  return rule ? rule[1](faker, { seed, id, name }) : pick(seed, id, name, ["Alpha", "Bravo", "Delta", "Sierra"]);
}

function isPersonsTitle(owner: string, name: string): boolean {
  return name === "Title" && /^person$/i.test(owner);
}

function ofLand(name: string, id: number): string | undefined {
  const { name: called, iso2, iso3, dialIn, capital, currency } = landOf(id);
  if (/^(?:english|full|display)?name$|^value$|image/i.test(name)) return called;
  if (/iso3|threeletter/i.test(name)) return iso3;
  if (/iso|code|twoletter|zipprefix/i.test(name)) return iso2;
  if (/dialin|phone/i.test(name)) return dialIn;
  if (/interarea/i.test(name)) return "0";
  if (/domain/i.test(name)) return iso2 === "GB" ? "uk" : iso2.toLowerCase();
  if (/currency/i.test(name)) return currency;
  if (/capital/i.test(name)) return capital;
  return /orgnr/i.test(name) ? "Org. no." : undefined;
}

function ofMoney(name: string, id: number): string | undefined {
  const { code, name: called } = moneyOf(id);
  if (/^(?:name|value|symbol|displayvalue)$|code|iso/i.test(name)) return code;
  return /english|long|full|description|tooltip/i.test(name) ? called : undefined;
}
