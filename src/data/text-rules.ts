import { fakerFor } from "./faker.ts";
import { hash, pick } from "./hash.ts";
import { landOf, moneyOf } from "./lands.ts";

/** What texts of generated carriers are, by the name of the property and of what it belongs to. */

interface Seeded {
  readonly seed: number;
  readonly id: number;
  readonly name: string;
}

type Maker = (faker: ReturnType<typeof fakerFor>, at: Seeded) => string;

export type Rule = readonly [pattern: RegExp, make: Maker];

/** One of a few words, a word a comma. */
function oneOf(words: string): Maker {
  const [first = "", ...rest] = words.split(", ");
  return (_, { seed, id, name }) => pick(seed, id, name, [first, ...rest]);
}

const someLand: Maker = (_, { seed, id }) => landOf(hash(seed, id, "country") % 1000).name;
const someMoney: Maker = (_, { seed, id }) => moneyOf(hash(seed, id, "currency") % 1000).code;
const sentence = oneOf(
  "Please call back before noon., The offer was sent on Monday., Waiting for an answer from the customer., See the attached document., Agreed on the phone., To be followed up next week.",
);
const fullName: Maker = (faker) => faker.person.fullName();
const company: Maker = (faker) => faker.company.name();
const email: Maker = (faker) => faker.internet.email({ provider: "example.com" }).toLowerCase();
const host: Maker = (faker) => `${faker.internet.domainWord()}.example.com`;
const digits: Maker = (faker) => faker.string.numeric({ length: 6, allowLeadingZeros: false });
const empty: Maker = () => "";

/** What a plain name or title is the name of: the first match for the carrier, or for what stands before `Name`, counts. */
export const NAMES: readonly Rule[] = [
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
  [/type$/i, oneOf("Standard, Internal, External")],
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
    /ticket|requests?$|case$/i,
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
  [/^(?:list|item|mdolist|selectable)/i, oneOf("Standard, Premium, Basic, Custom")],
  [/(?:customer|employee|member|manager|recipient|sender|participant|attendee|holder)$/i, fullName],
];

/** By the name of the property, the first match counts. */
export const TEXTS: readonly Rule[] = [
  [/^lunch\w*start/i, () => "11:30:00"],
  [/^lunch\w*stop/i, () => "12:00:00"],
  [/^(?:mon|tue|wed|thu|fri|sat|sun)\w*(?:start|from|open)/i, () => "08:00:00"],
  [/^(?:mon|tue|wed|thu|fri|sat|sun)\w*(?:stop|end|until|close)/i, () => "16:00:00"],
  [/^(?:address|phone|e?mail|country|url|language|file)_?type$/i, oneOf("Standard, Internal, External")],
  [/(?:mail|message|html).{0,40}(?:body|text|html)|body$|html$/i, sentence],
  [/e-?mail|fromaddress|replyto|^(?:cc|bcc)$/i, email],
  [/phone|fax|mobile|^(?:tel|telephone)/i, (faker) => faker.phone.number({ style: "international" }).slice(0, 32)],
  [/user_?agent$/i, () => "Mozilla/5.0"],
  [/mac_?address$/i, (_, { id }) => `02:00:00:00:00:${String((id % 90) + 10)}`],
  [/domain|host|server/i, host],
  [/url|href|link|website|webaddress|homepage|^www/i, (faker) => `https://${faker.internet.domainWord()}.example.com`],
  [/(?:^[Ii]|[a-z_]I)[Pp]_?(?:[Vv]4)?_?[Aa]ddress$|(?:^[Ii]|[a-z_]I)[Pp]$/, (_, { id }) => `192.0.2.${(id % 254) + 1}`],
  [/time_?zone(?:_?(?:name|location))?$/i, () => "Europe/Oslo"],
  [/culture|locale/i, () => "en-US"],
  [/languagename/i, oneOf("English, Norwegian, German")],
  [/language/i, () => "en"],
  [/countrycode|iso2|twoletter/i, (_, { seed, id }) => landOf(hash(seed, id, "country") % 1000).iso2],
  [/iso3|threeletter/i, (_, { seed, id }) => landOf(hash(seed, id, "country") % 1000).iso3],
  [/country/i, someLand],
  [/latitude/i, () => "59.9139"],
  [/longitude/i, () => "10.7522"],
  [/city|location|place|town/i, (faker) => faker.location.city()],
  [/county|region|^state$/i, (faker) => faker.location.state()],
  [/zip|postal|^post\d$/i, (faker) => faker.location.zipCode("####")],
  [/(?:address|line)[23]$/i, empty],
  [/street|address|^formatted$/i, (faker) => faker.location.streetAddress()],
  [/currency/i, someMoney],
  [/(?:amount|cost|price|total|sum)$/i, digits],
  [/colou?r/i, (faker) => faker.color.rgb()],
  [/^(?:user|login|windows)name$|login(?:name)?$|username/i, (faker) => faker.person.firstName().toUpperCase()],
  [/password|secret|token/i, empty],
  [/first_?name|givenname/i, (faker) => faker.person.firstName()],
  [/last_?name|surname|familyname/i, (faker) => faker.person.lastName()],
  [/middle_?name|^kana|academic|nickname/i, empty],
  [/mrmrs|salutation/i, (faker) => faker.person.prefix()],
  [/position|jobtitle/i, (faker) => faker.person.jobTitle()],
  [/company|organi[sz]ation|contact(?:full)?name/i, company],
  [/(?:mime|media|content)_?type/i, () => "application/pdf"],
  [/extension/i, () => "pdf"],
  [/(?:file|attachment)(?:name)?$/i, (faker) => `${faker.word.noun()}.pdf`],
  [/tablename|entityname/i, oneOf("contact, person, sale, project, appointment")],
  [/guid|uuid|uid$/i, (faker) => faker.string.uuid()],
  [/(?:hash|checksum|etag|fingerprint)$/i, (faker) => faker.string.uuid().replaceAll("-", "")],
  [/iban/i, () => "NO9386011117947"],
  [/bankaccount/i, (faker) => faker.string.numeric({ length: 11, allowLeadingZeros: false })],
  [/personnumber/i, empty],
  [/attention|^fullname|formalname|edby(?:full)?(?:name)?$/i, fullName],
  [/^(?:our|your)ref|orgnr|number|snum|key$|code$|identifier$|^(?:id|sku|ean|gtin|isbn)$/i, digits],
  [/(?:[a-z]I[dD]|[a-z]N[or]|_id|_n[or])$/, digits],
  [/^[Dd]ate$|[a-z]Date$|_date$|[Bb]irthday$/, (_, { id }) => `2023-0${(id % 9) + 1}-${(id % 19) + 10}`],
  [/^[Tt]ime$|[a-z]Time$|_time$/, (_, { id }) => `${(id % 9) + 10}:30:00`],
  [/font_?size/i, () => "14px"],
  [/font/i, () => "Verdana"],
  [/gender|^sex$/i, oneOf("Female, Male, Unspecified")],
  [/(?:icon|image|picture|logo|avatar|photo)$/i, () => "picture.png"],
  [/keywords/i, oneOf("password login, invoice payment, user licence, export list")],
  [/tooltip|hint|extrainfo|error|exception/i, empty],
];

/** Where nothing else says what it is. */
export const GENERAL: readonly Rule[] = [
  [/question/i, oneOf("How do I reset my password?, Where do I find my invoices?, How do I add a user?")],
  [/answer/i, oneOf("Choose Settings and then Security., See the guide for administrators., Ask your administrator.")],
  [/version/i, () => "1.0"],
  [/fullname/i, fullName],
  [/heading|header|title|subject|label|name|value/i, (faker) => faker.company.catchPhrase()],
  [
    /agenda|description|note|message|body|(?<!con)text|comment|reason|explanation|postit|signature|summary|content/i,
    sentence,
  ],
];
