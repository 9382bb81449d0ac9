import { customerOf } from "../../../data/customer.ts";
import { fakerFor } from "../../../data/faker.ts";
import { pick } from "../../../data/hash.ts";
import type { Carrier } from "../../../data/reference.ts";
import { FIRST, nameOfAgent, namesOf, OWN_COMPANY, ownerOf, type Facts } from "./customers.ts";

/** Persons and companies: values derived from their id. The rest is filled in by property. */

export function personFacts(facts: Facts, id: number): Carrier {
  const { firstName, lastName, name, email, phone, contactId } = namesOf(facts, id);
  const contact = contactFacts(facts, contactId);
  const owner = ownerOf(facts, contactId);
  return {
    Firstname: firstName,
    MiddleName: "",
    Lastname: lastName,
    FullName: name,
    FormalName: name,
    Email: email,
    EmailName: email,
    DirectPhone: phone,
    CountryId: contact["CountryId"],
    Retired: 0,
    ContactId: contactId,
    ContactName: contact["Name"],
    ContactFullName: contact["FullName"],
    ContactDepartment: contact["Department"],
    ContactCountryId: contact["CountryId"],
    ContactOrgNr: contact["OrgNr"],
    ContactPhone: contact["DirectPhone"],
    CategoryName: contact["CategoryName"],
    AssociateId: owner.id,
    AssociateName: owner.login,
    SupportAssociateId: owner.id,
  };
}

/** ISO 3166 numbers, as in recorded answers. */
const COUNTRIES: readonly [Country, ...Country[]] = [
  [578, "Norway"],
  [208, "Denmark"],
  [752, "Sweden"],
  [276, "Germany"],
  [826, "United Kingdom"],
];

type Country = readonly [id: number, name: string];

export function contactFacts(facts: Facts, id: number): Carrier {
  const { seed } = facts;
  const { company, domain } = customerOf(seed, id - FIRST.contact);
  const owner = ownerOf(facts, id);
  const [CountryId, CountryName] = pick(seed, id, "country", COUNTRIES);
  const faker = fakerFor(seed, id, "address");
  const street = faker.location.streetAddress();
  const zip = faker.string.numeric(4);
  const city = faker.location.city();
  const FormattedAddress = `${street}\n${zip} ${city}`;
  return {
    Name: company,
    FullName: company,
    Department: "",
    OrgNr: fakerFor(seed, id, "orgnr").string.numeric(9),
    URL: `https://www.${domain}`,
    URLName: `www.${domain}`,
    EmailAddress: `post@${domain}`,
    EmailAddressName: `post@${domain}`,
    DirectPhone: fakerFor(seed, id, "switchboard").phone.number({ style: "international" }).slice(0, 32),
    City: city,
    CountryId,
    CountryName,
    AssociateId: owner.id,
    AssociateFullName: nameOfAgent(facts, owner),
    CategoryName: id === OWN_COMPANY ? "Own company" : "Customer",
    IsOwnerContact: id === OWN_COMPANY,
    FormattedAddress,
    Address: addressOf({ street, zip, city, formatted: FormattedAddress }),
  };
}

interface Place {
  readonly street: string;
  readonly zip: string;
  readonly city: string;
  readonly formatted: string;
}

/** The same address in three forms, as in the carrier: by line, by part, as text. */
function addressOf({ street, zip, city, formatted }: Place): Carrier {
  const part = (AtypeIdx: string): Carrier => ({
    AtypeIdx,
    Address1: street,
    Address2: "",
    Address3: "",
    City: city,
    County: "",
    State: "",
    Zipcode: zip,
    Formatted: formatted,
  });
  const line = (Name: string, Value: string, Label: string, ValueLength: number): Carrier => ({
    Name,
    Value,
    Tooltip: "",
    Label,
    ValueLength,
    AddressType: "ContactStreetAddress",
    TableRight: null,
    FieldProperties: {},
  });
  return {
    Wgs84Latitude: 0,
    Wgs84Longitude: 0,
    LocalizedAddress: [
      [line("StreetAddress1", street, "Street", 80)],
      [line("StreetZipcode", zip, "Zip and city", 9), line("StreetCity", city, "", 30)],
    ],
    Street: part("ContactStreetAddress"),
    Postal: part("ContactPostalAddress"),
    Formatted: formatted,
    TableRight: null,
    FieldProperties: {},
  };
}
