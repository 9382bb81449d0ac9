import { expect, it } from "vitest";
import { carrierEvents } from "../../../src/mock/webhooks/carrier-events.ts";
import { refusedHook } from "../../../src/mock/webhooks/check-hook.ts";
import type { Hook } from "../../../src/mock/webhooks/hook.ts";
import type { CarrierChange } from "../../../src/mock/world/world-events.ts";
import { HOOK } from "../../support/receiving.ts";

/** Facts 3.2: which events there are beyond chat, and what raises them. */

const change = (family: string, what: CarrierChange["what"], more: Partial<CarrierChange> = {}): CarrierChange => ({
  family,
  what,
  id: 7,
  values: {},
  ...more,
});

const CASES: readonly (readonly [string, CarrierChange, readonly string[]])[] = [
  ["an activity, which its carrier calls an appointment", change("Appointment", "created"), ["activity.created"]],
  ["a project member", change("ProjectMember", "deleted"), ["projectmember.deleted"]],
  [
    "a company that is deleted: at once for good",
    change("Contact", "deleted"),
    ["contact.softdeleted", "contact.deleted"],
  ],
  [
    "a person that is marked as deleted",
    change("Person", "changed", { values: { Deleted: true }, before: { Deleted: false } }),
    ["person.changed", "person.softdeleted"],
  ],
  [
    "a person that was marked before",
    change("Person", "changed", { values: { Deleted: true }, before: { Deleted: true } }),
    ["person.changed"],
  ],
  [
    "a sale that is sold",
    change("SaleEntity", "changed", { values: { Status: "Sold" }, before: { Status: "Open" } }),
    ["sale.changed", "sale.sold"],
  ],
  [
    "a sale that was sold before",
    change("Sale", "changed", { values: { Status: "Sold" }, before: { Status: "Sold" } }),
    ["sale.changed"],
  ],
  [
    "a sale that is lost and completed",
    change("Sale", "changed", { values: { Status: 3, Completed: true }, before: { Status: 1, Completed: false } }),
    ["sale.changed", "sale.lost", "sale.completed"],
  ],
  ["a request, which has no event of its deletion", change("Ticket", "deleted"), []],
  ["a request that is created", change("Ticket", "created"), ["ticket.created"]],
  [
    "a colleague, who is a row of a list, too",
    change("Associate", "changed"),
    ["associate.changed", "list.associate.changed"],
  ],
  [
    "a consent that is given, which happens to its person",
    change("ConsentPerson", "created", { values: { PersonId: 18, Comment: "by phone" } }),
    ["person.consented"],
  ],
  [
    "a consent that is changed",
    change("ConsentPerson", "changed", { values: { Comment: "by letter" }, before: { PersonId: 18 } }),
    ["person.consented"],
  ],
  [
    "a consent that is marked as withdrawn",
    change("ConsentPerson", "changed", { values: { LegalBase: { Key: "WITHDRAWN" } }, before: { PersonId: 18 } }),
    ["person.unconsented"],
  ],
  [
    "a consent that is removed",
    change("ConsentPerson", "deleted", { before: { PersonId: 18 } }),
    ["person.unconsented"],
  ],
  ["a consent of nobody", change("ConsentPerson", "created", { values: { Comment: "?" } }), []],
  ["a row of a vendor's list", change("Category", "created"), ["list.category.created"]],
  ["a row of a vendor's list that is deleted", change("SaleType", "deleted"), ["list.saletype.softdeleted"]],
  [
    "a row of a list by its address",
    change("MDOListItem@/api/v1/list/business/items", "changed"),
    ["list.business.changed"],
  ],
  ["a row of one's own list", change("ListItem@/api/v1/list/110/items", "deleted"), ["list.110.softdeleted"]],
  [
    "a row of a list that is marked as deleted",
    change("Category", "changed", { values: { Deleted: true }, before: { Deleted: false } }),
    ["list.category.changed", "list.category.softdeleted"],
  ],
  ["a row of a list that was marked before", change("Category", "deleted", { before: { Deleted: true } }), []],
  [
    "a company that was marked before it is deleted",
    change("ContactEntity", "deleted", { before: { Deleted: true } }),
    ["contact.deleted"],
  ],
  ["a row of an extra table", change("y_car", "changed"), ["y_car.changed"]],
];

it.each(CASES)("3.2 tells of %s", (_what, given, events) => {
  expect(carrierEvents(given).map(({ Event }) => Event)).toEqual(events);
  for (const { Event, Entity, PrimaryKey } of carrierEvents(given)) {
    const key = given.family === "ConsentPerson" ? 18 : 7;
    expect([PrimaryKey, Event.startsWith(`${Entity}.`)]).toEqual([key, true]);
  }
});

it("3.3 names in Changes what differs, in the words of the database; sold and lost have no FieldValues", () => {
  const values = {
    Heading: "Ada's",
    Status: "Sold",
    Contact: { ContactId: 3 },
    Amount: 5,
    UpdatedDate: "x",
    Category: { Id: 4 },
  };
  const before = { ...values, Status: "Open", Contact: { ContactId: 2 } };
  const [changed, sold] = carrierEvents(change("Sale", "changed", { values, before }));
  expect(changed?.Changes).toEqual(["sale_id", "status", "contact_id", "updated", "updated_associate_id"]);
  expect(changed?.FieldValues).toEqual({ contact_id: 3, amount: 5, category_idx: 4 });
  expect(sold).toEqual({
    Event: "sale.sold",
    Entity: "sale",
    PrimaryKey: 7,
    Changes: ["sale_id", "status", "updated", "updated_associate_id"],
  });
});

it("3.3 a row of a list has an empty FieldValues, and the deletion of anything else its Values", () => {
  const [list] = carrierEvents(change("ListItem@/api/v1/list/110/items", "deleted"));
  expect(list).toMatchObject({ Changes: ["udlist_id", "deleted", "updated", "updated_associate_id"], FieldValues: {} });
  expect(carrierEvents(change("Project", "deleted"))).toEqual([
    { Event: "project.deleted", Entity: "project", PrimaryKey: 7, Values: { project_id: 7 } },
  ]);
});

const DOCUMENTED =
  "activity.created associate.changed contact.softdeleted chatsession.message document.edited person.unconsented project.deleted " +
  "projectmember.created quote.ordered relation.changed sale.sold salestakeholder.deleted ticket.changed list.category.softdeleted " +
  "list.110.created y_car.deleted webhook123.errors window.closed";

it("3.2 takes every documented name and one's own, and refuses what is no entity and event", () => {
  const hook = (events: readonly (string | null)[]): Hook =>
    ({ ...HOOK, WebhookId: 0, Events: events, Headers: {}, Properties: {} }) as unknown as Hook;
  expect(refusedHook(hook(DOCUMENTED.split(" ")), [])).toBeUndefined();
  for (const name of [
    "contact",
    "contact.",
    ".created",
    "contact created",
    "contact.*",
    "*",
    "",
    null,
    "a..b",
    "contact.créated",
  ]) {
    expect([name, refusedHook(hook([name]), [])]).toEqual([name, expect.stringContaining("is not an event name")]);
  }
});

it("3.2 tells of a consent by its person's number and the columns of the consent", () => {
  const values = { ConsentPersonId: 7, PersonId: 18, Comment: "x", LegalBase: { LegalBaseId: 2, Key: "CONSENT" } };
  const before = { ...values, Comment: "", LegalBase: { LegalBaseId: 1, Key: "CONTRACT" } };
  expect(carrierEvents(change("ConsentPerson", "changed", { values, before }))).toEqual([
    {
      Event: "person.consented",
      PrimaryKey: 18,
      Entity: "person",
      Changes: ["consentperson_id", "comment", "legalBase_id", "updated", "updated_associate_id"],
    },
  ]);
});

it("3.2 tells of each entity's creation, change and deletion", () => {
  const names = [
    "Activity",
    "Associate",
    "Project",
    "ProjectMember",
    "Relation",
    "SaleStakeholder",
    "Document",
    "Sale",
  ];
  for (const family of [...names, "y_car"]) {
    for (const what of ["created", "changed", "deleted"] as const) {
      const events = carrierEvents(change(family, what)).map(({ Event }) => Event);
      expect(events).toContain(`${family.toLowerCase()}.${what}`);
    }
  }
});
