import { fakerFor } from "../../../data/faker.ts";
import { between, pick } from "../../../data/hash.ts";
import { messageOf } from "../../../data/messages.ts";
import type { Carrier } from "../../../data/reference.ts";
import { instantFromMs } from "../../../time/instant.ts";
import { COLLEAGUES, SAMPLE_USER } from "../agents.ts";
import { FIRST, idOf, nameOfAgent, namesOf, ownerOf, projectOf, type Facts } from "./customers.ts";
import { contactFacts } from "./people.ts";

/** Sales, projects and tickets: values derived from their id. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function saleFacts(facts: Facts, id: number): Carrier {
  const { seed } = facts;
  const customer = id - FIRST.sale;
  const contactId = idOf("contact", customer);
  const owner = ownerOf(facts, contactId);
  const project = projectOf(facts, customer);
  const Amount = between(seed, id, "amount", 10, 5000) * 100;
  const Probability = pick(seed, id, "probability", [20, 40, 60, 80]);
  const EarningPercent = pick(seed, id, "earning", [10, 25, 40]);
  return {
    Title: fakerFor(seed, id, "sale").commerce.productName(),
    ContactId: contactId,
    ContactName: contactFacts(facts, contactId)["Name"],
    PersonId: idOf("person", customer),
    PersonFullName: namesOf(facts, idOf("person", customer)).name,
    AssociateId: owner.id,
    AssociateFullName: nameOfAgent(facts, owner),
    ProjectId: project,
    ProjectName: projectFacts(facts, project)["Name"],
    Status: "Open",
    Completed: "Started",
    Currency: "EUR",
    Amount,
    Probability,
    WeightedAmount: (Amount * Probability) / 100,
    EarningPercent,
    Earning: (Amount * EarningPercent) / 100,
    SaleTypeName: "Order",
  };
}

export function projectFacts(facts: Facts, id: number): Carrier {
  const owner = pick(facts.seed, id, "project owner", [SAMPLE_USER, ...COLLEAGUES]);
  const faker = fakerFor(facts.seed, id, "project");
  return {
    Name: `${faker.commerce.department()} ${faker.number.int({ min: 2020, max: 2029 })}`,
    AssociateId: owner.id,
    AssociateFullName: nameOfAgent(facts, owner),
    Type: "Roll-out",
    Status: "In progress",
    IsPublished: false,
    PublishFrom: null,
    PublishTo: null,
    EventId: 0,
    StartDate: null,
  };
}

/** An open request, asked in the chat and answered: its times are in order, and its minutes match them. */
export function ticketFacts(facts: Facts, id: number): Carrier {
  const { seed, startMs } = facts;
  const customer = id - FIRST.ticket;
  const personId = idOf("person", customer);
  const contactId = idOf("contact", customer);
  const { firstName, lastName, name, email } = namesOf(facts, personId);
  const owner = ownerOf(facts, contactId);
  const saleId = idOf("sale", customer);
  const project = projectOf(facts, customer);
  const created = startMs - between(seed, id, "created", 2, 60) * DAY;
  const toRead = between(seed, id, "read", 1, 30);
  const toReply = toRead + between(seed, id, "replied", 1, 90);
  const at = (minutes: number): string => instantFromMs(created + minutes * MINUTE);
  return {
    Title: messageOf(seed, customer, "opening"),
    CreatedAt: at(0),
    FirstReadByUser: at(toRead),
    ReadByOwner: at(toRead),
    RepliedAt: at(toReply),
    ReadByCustomer: at(toReply + 10),
    LastChanged: at(toReply + 10),
    Deadline: instantFromMs(startMs + DAY),
    AlertTimeout: instantFromMs(startMs + DAY),
    Activate: null,
    ClosedAt: null,
    CreatedBy: 1,
    CreatedByName: "SYSTEM",
    Author: name,
    OwnedBy: owner.id,
    OwnedByName: owner.login,
    OwnedByAssociateId: owner.id,
    CategoryName: "Chat",
    CategoryFullname: "Support/Chat",
    Slevel: "External",
    PriorityName: "Normal",
    BaseStatus: "Active",
    TicketStatusDisplayValue: "Open",
    Origin: "Chat",
    ReadStatus: "Green",
    CustId: personId,
    PersonFirstname: firstName,
    PersonMiddleName: "",
    PersonLastname: lastName,
    PersonFullname: name,
    FromAddress: email,
    ContactId: contactId,
    ContactName: contactFacts(facts, contactId)["Name"],
    SaleId: saleId,
    SaleHeading: saleFacts(facts, saleId)["Title"],
    ProjectId: project,
    ProjectName: projectFacts(facts, project)["Name"],
    TimeToReply: toReply,
    RealTimeToReply: toReply,
    TimeToClose: 0,
    RealTimeToClose: 0,
    ConnectId: 0,
    FormSubmissionId: 0,
    HasAttachment: false,
    NumReplies: 1,
    NumMessages: 2,
    TicketTypeName: "Question",
  };
}
