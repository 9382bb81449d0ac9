import {
  array,
  asyncProperty,
  constant,
  constantFrom,
  dictionary,
  integer,
  letrec,
  oneof,
  property,
  string,
  uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { createAddressBook } from "../../src/traffic/address.ts";
import { createExchangeAnonymiser } from "../../src/traffic/anonymise/exchange.ts";
import { leftoversIn, looksPersonal } from "../../src/traffic/anonymise/leftovers.ts";
import { kindOf } from "../../src/traffic/anonymise/kinds.ts";
import { createRegistry } from "../../src/traffic/anonymise/registry.ts";
import type { Exchange } from "../../src/traffic/exchange.ts";
import type { Recorded } from "../../src/traffic/recordings/format.ts";
import { makeSession } from "../support/facts.ts";
import { PATHS } from "../support/agents.ts";
import { expectProperty } from "../support/property.ts";

const book = createAddressBook(contract);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Options {
  readonly method?: string;
  readonly path?: string;
  readonly asked?: Readonly<Record<string, string>>;
  readonly sent?: string;
  readonly status?: number;
  readonly reason?: string;
  readonly label?: string;
  readonly answered?: Readonly<Record<string, string>>;
}

/** Anonymises exchanges of one recording; the answers are given as texts. */
function recording(mapIds = false): (text: string, options?: Options) => Promise<Recorded> {
  const anonymise = createExchangeAnonymiser(contract, createRegistry(1, mapIds));
  return async (text, options = {}) => {
    const { method = "POST", path = PATHS.list, asked = {}, sent = "", status = 200, reason = "OK" } = options;
    const exchange: Exchange = {
      place: "here",
      method,
      url: path,
      request: { headers: { "content-type": "application/json", ...asked }, body: bytes(sent) },
      answer: {
        status,
        reason,
        headers: { "content-type": options.label ?? "application/json", ...options.answered },
        body: bytes(text),
      },
      tookMs: 1.4,
      complete: true,
    };
    const address = book.find(method, path);
    const recorded = address && (await anonymise(exchange, address));
    if (!recorded) throw new Error("This is an exchange of the contract.");
    return recorded;
  };
}

type Session = Record<string, never> & Record<string, unknown>;
function sessionsOf({ answer }: Recorded): Session[] {
  const { body } = answer;
  if (!body || !("json" in body)) throw new Error("There is JSON.");
  return (Array.isArray(body.json) ? body.json : [body.json]) as Session[];
}
const ada = { CustomerName: "Ada Lovelace", CustomerEmail: "Ada@Lovelace.org", CustomerAlias: "Ada" };

describe("an anonymised session", async () => {
  const original = makeSession(7, {
    ...ada,
    FirstMessage: "My number is 98 76 54 32",
    User: { AssociateId: 5, Name: "TJE0", FullName: "Tove Jensen" },
    Person: {
      PersonId: 12,
      Firstname: "Ada",
      Lastname: "Lovelace",
      FullName: "Ada Lovelace",
      Email: "ada@lovelace.org",
    },
    Contact: { ContactId: 3, Name: "Analytical Engines", OrgNr: "987654321" },
    Secret: { Note: "call me", Number: 98765432, Small: 4 },
    _Links: { Self: "https://crm.lovelace.org/Cust12345/api/v1/ChatSession/7?x=ada", Web: "https://lovelace.org/ada" },
  });
  const [session = {}] = sessionsOf(await recording()(JSON.stringify([original])));
  const text = JSON.stringify(session);

  it("holds nothing of the original that tells who it was", () => {
    expect(text).not.toMatch(
      /ada|lovelace|tove|jensen|tje0|analytical|98765432|98 76|call me|cust12345|kari|host\.ex/i,
    );
  });

  it.each([
    "ChatSessionId",
    "TopicId",
    "CustomerConsented",
    "Status",
    "Flags",
    "WhenRequested",
    "WhenIdle",
    "InitialQueuePos",
    "Rank",
    "ChatbotIsActive",
    "Rating",
    "TableRight",
    "FieldProperties",
    "Project",
  ])("keeps %s, which says nothing about a person", (name) => {
    expect(session[name]).toEqual(original[name]);
  });

  it("has the same keys and types", () => {
    const shape = (value: unknown): unknown =>
      typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    expect(shape(session)).toEqual(shape(original));
  });

  it("keeps links into the API, on another host", () => {
    expect(session["_Links"]).toMatchObject({ Self: "https://crm.example.com/api/v1/ChatSession/7" });
  });

  it("uses only what is reserved for examples", () => {
    expect(leftoversIn(session)).toEqual([]);
  });

  it("lets one person be one person: in the session, in the CRM, in mail", () => {
    const { CustomerName, CustomerEmail, Person } = session as Record<string, unknown>;
    expect(Person).toMatchObject({ FullName: CustomerName, Email: CustomerEmail });
    const [, last = ""] = String(CustomerName).split(" ");
    expect(String(CustomerEmail)).toContain(last.toLowerCase());
  });
});

describe("pseudonyms", () => {
  it("stay the same through a recording, in a request and in any case of letters", async () => {
    const record = recording();
    const [first = {}] = sessionsOf(await record(JSON.stringify([makeSession(1, ada)])));
    const put = await record(JSON.stringify(makeSession(2, { CustomerEmail: "ada@lovelace.org" })), {
      method: "PUT",
      path: PATHS.session(2),
      sent: JSON.stringify({ customerName: "ADA LOVELACE " }),
    });
    expect(sessionsOf(put)[0]).toMatchObject({ CustomerEmail: first["CustomerEmail"] });
    expect(put.request.body).toEqual({ json: { customerName: first["CustomerName"] } });
  });

  it("differ for every two originals, and fit their fields", async () => {
    await expectProperty(
      property(uniqueArray(string({ minLength: 1 }), { minLength: 2, maxLength: 60 }), (texts) => {
        const registry = createRegistry(3, false);
        const originals = new Map(texts.map((text) => [text.trim().toLowerCase(), text]));
        const made = [...originals.values()].map((text) => registry.replace("phone", text, undefined, 32));
        expect(new Set(made).size).toBe(made.length);
        expect(Math.max(...made.map((text) => text.length))).toBeLessThanOrEqual(32);
      }),
      100,
    );
  });

  it("tell nothing about the original: only the order of appearance counts", () => {
    const [one, other] = ["Ada Lovelace", "Grace Hopper"].map((name) =>
      createRegistry(1, false).replace("name", name, 1),
    );
    expect(one).toBe(other);
  });

  it.each([
    ["met ADA LOVELACE.", "ada lovelace"],
    ["(Ada Lovelace)", "ada lovelace"],
    ["Canada Lovelaces", undefined],
    ["Ada", undefined],
    ["at o'hara@x.org's", "o'hara@x.org"],
  ])("are looked for the other way round: %s", (text, original) => {
    const registry = createRegistry(1, false);
    registry.replace("name", "Ada Lovelace");
    registry.replace("e-mail", "o'hara@x.org");
    registry.replace("text", "something that is no name");
    expect(registry.findOriginal(text)).toBe(original);
    expect(registry.scrub(text) === text).toBe(original === undefined);
  });

  it("map ids everywhere when asked to, paths and links too, and leave 0", async () => {
    const record = recording(true);
    const body = makeSession(4711, {
      TopicId: 4711,
      User: { AssociateId: 0 },
      _Links: { Self: "/api/v1/ChatSession/4711" },
    });
    const { request, answer } = await record(JSON.stringify(body), {
      method: "PUT",
      path: PATHS.session(4711),
      sent: "{}",
    });
    expect(request.path).toBe("/api/v1/ChatSession/1");
    expect(answer.body).toMatchObject({
      json: {
        ChatSessionId: 1,
        TopicId: 1,
        User: { AssociateId: 0 },
        _Links: { Self: "https://crm.example.com/api/v1/ChatSession/1" },
      },
    });
  });
});

describe("what a text is", () => {
  const { ChatSessionEntity, ChatSessionEntityWithLinks } = contract.types;
  const textsOf = (type: typeof ChatSessionEntity) => type?.properties.filter(({ kind }) => kind === "string") ?? [];

  it.each(textsOf(ChatSessionEntity).map(({ name }) => name))("%s is the same with links and without", (name) => {
    expect(textsOf(ChatSessionEntityWithLinks).some((row) => row.name === name)).toBe(true);
    expect(kindOf("ChatSessionEntityWithLinks", name)).toBe(kindOf("ChatSessionEntity", name));
  });

  it.each<[string, string, string]>([
    ["ChatSessionEntity", "CustomerName", "name"],
    ["ChatSessionEntity", "CustomerAlias", "alias"],
    ["ChatSessionEntity", "CustomerEmail", "e-mail"],
    ["ChatSessionEntity", "CustomerPhone", "phone"],
    ["ChatSessionEntity", "CustomerHost", "host"],
    ["ChatSessionEntity", "CustomerCompanyName", "company"],
    ["ChatSessionEntity", "FirstMessage", "message"],
    ["ChatSessionEntity", "SessionKey", "key"],
    ["Associate", "Name", "login"],
    ["Associate", "FullName", "name"],
    ["Contact", "Name", "company"],
    ["Project", "Name", "text"],
    ["Person", "Firstname", "first name"],
    ["Person", "Lastname", "last name"],
    ["Person", "DirectPhone", "phone"],
    ["Ticket", "Title", "text"],
    ["", "whatever", "text"],
  ])("%s.%s: %s", (type, property, kind) => {
    expect(kindOf(type, property)).toBe(kind);
  });
});

describe("what is not stored", () => {
  it("credentials, cookies, tokens and headers that say who", async () => {
    const asked = {
      authorization: "Bearer geheim.geheim",
      cookie: "a=geheim",
      "x-real-ip": "10.1.2.3",
      "so-apptoken": "geheim",
    };
    const recorded = await recording()("[]", {
      asked,
      answered: { "set-cookie": "XSRF=geheim", server: "crm01.lovelace.org" },
    });
    expect(JSON.stringify(recorded)).not.toMatch(/geheim|10\.1|lovelace/);
    expect(recorded.request.credentials).toBe("Bearer 1");
  });

  it("but which caller it was", async () => {
    const record = recording();
    const by = async (authorization: string) => (await record("[]", { asked: { authorization } })).request.credentials;
    expect(await Promise.all(["Basic YTpi", "SoTicket t", "Basic YTpi", "Odd x"].map(by))).toEqual([
      "Basic 1",
      "SoTicket 2",
      "Basic 1",
      "Unknown 3",
    ]);
    expect((await record("[]", { asked: { "x-xsrf-token": "t" } })).request.credentials).toBe("XSRF 4");
    expect((await record("[]")).request.credentials).toBeUndefined();
  });

  it("parameters of the address, but for the names in $select", async () => {
    const path = `${PATHS.list}?token=geheim&$select=Status,customerName,evil name@x.org`;
    expect((await recording()("[]", { path })).request.path).toBe(`${PATHS.list}?$select=Status,customerName`);
  });

  it("the words of an error, but its type; the reason phrase", async () => {
    const said = {
      Error: true,
      ErrorType: "SoNotFoundException",
      ErrorMessage: "Ada is gone",
      ErrorSource: "Ada's pc",
    };
    const { answer } = await recording()(JSON.stringify(said), { status: 404, reason: "Ada is gone" });
    expect(JSON.stringify(answer)).not.toContain("Ada");
    expect(answer).toMatchObject({ reason: "Not Found", body: { json: { ErrorType: "SoNotFoundException" } } });
  });

  it.each([
    ["<!doctype html><p>Ada</p>", "text/html", "HTML is never recorded"],
    ['{"CustomerName":"Ada', "application/json", "it is not valid JSON"],
    ["<a><b>Ada</a>", "application/xml", "it is not valid XML"],
  ])("a body that cannot be understood: %s", async (text, label, withheld) => {
    expect((await recording()(text, { label })).answer.body).toEqual({ withheld });
  });
});

describe("other forms", () => {
  it("XML has the same pseudonyms as JSON, and keeps what says nothing about a person", async () => {
    const record = recording();
    const [json = {}] = sessionsOf(await record(JSON.stringify([makeSession(1, ada)])));
    const xml = `<x:ArrayOfChatSessionEntity xmlns:x="u" xmlns:i="v"><x:ChatSessionEntity><x:ChatSessionId>1</x:ChatSessionId>
      <x:CustomerName>Ada Lovelace</x:CustomerName><x:CustomerConsented>true</x:CustomerConsented><x:User i:nil="true"/>
      <x:Status>Closed</x:Status><x:Person><x:Email>ada@lovelace.org</x:Email></x:Person></x:ChatSessionEntity></x:ArrayOfChatSessionEntity>`;
    const { body } = (await record(xml, { label: "application/xml" })).answer;
    const text = body && "text" in body ? body.text : "";
    expect(text).toContain(`<CustomerName>${String(json["CustomerName"])}</CustomerName>`);
    expect(text).toContain(`<Email>${String(json["CustomerEmail"])}</Email>`);
    expect(text).toContain("<CustomerConsented>true</CustomerConsented>");
    expect(text).toContain('<User xsi:nil="true"/>');
    expect(text).toContain("<Status>Closed</Status>");
    expect(text).not.toMatch(/Ada|lovelace/);
  });

  it("forms keep their names", async () => {
    const asked = { "content-type": "application/x-www-form-urlencoded" };
    const options = {
      method: "POST",
      path: PATHS.save,
      asked,
      sent: "ChatSessionId=7&User.Name=TJE0&CustomerName=Ada+Lovelace",
    };
    const { body } = (await recording()("null", options)).request;
    expect(body && "text" in body ? body.text : "").toMatch(
      /^ChatSessionId=7&User\.Name=\w+&CustomerName=(?!Ada)\w+\+\w+$/,
    );
  });
});

describe("whatever a server answers", () => {
  const secret = constantFrom(
    "ada@lovelace.org",
    "+47 98 76 54 32",
    "10.1.2.3",
    "Ada Lovelace",
    "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  );
  const json = letrec((tie) => ({
    value: oneof({ depthSize: "small" }, secret, integer(), constant(null), tie("list"), tie("record")),
    list: array(tie("value"), { maxLength: 4 }),
    record: dictionary(
      oneof(secret, constantFrom("Name", "Status", "User", "Reason", "FieldProperties", "_Links", "x")),
      tie("value"),
      { maxKeys: 5 },
    ),
  })).value;

  it("leaves nothing that looks personal", async () => {
    await expectProperty(
      asyncProperty(json, async (value) => {
        const { answer } = await recording()(JSON.stringify(value));
        expect(JSON.stringify(answer)).not.toMatch(/lovelace|98 76 54|10\.1\.2\.3|4b825dc6/i);
        expect(leftoversIn(answer.body)).toEqual([]);
      }),
      100,
    );
  });
});

describe("a long list", () => {
  const sessions = Array.from({ length: 500 }, (_, at) => makeSession(at + 1, { CustomerName: `Ada ${at}` }));
  const items = sessions.map(({ ChatSessionId: id }) => `<S><ChatSessionId>${String(id)}</ChatSessionId></S>`);
  it.each([
    ["JSON", JSON.stringify(sessions), "application/json"],
    ["XML", `<ArrayOfS>${items.join("")}</ArrayOfS>`, "application/xml"],
  ])("lets others have their turn while it is worked on: %s", async (_, text, label) => {
    let turns = 0;
    let next: NodeJS.Immediate | undefined;
    const turn = (): void => {
      turns++;
      next = setImmediate(turn);
    };
    turn();
    await recording()(text, { label });
    clearImmediate(next);
    expect(turns).toBeGreaterThan(15);
  });
});

describe("what looks personal", () => {
  it.each([
    ["ada@lovelace.org", "an e-mail address"],
    ["write to ada@lovelace.co.uk.", "an e-mail address"],
    ["ada@example.com", undefined],
    ["ada@mail.example.org", undefined],
    ["+47 98 76 54 32", "a phone number"],
    ["+1-200-555-0142", undefined],
    ["01017012345", "a long number"],
    ["10.20.30.40", "an IP address"],
    ["192.0.2.7", undefined],
    ["https://crm.lovelace.org/x", "a web address"],
    ["https://crm.example.com/x", undefined],
    ["Bearer abcdef123", "a credential"],
    ["Basic 1", undefined],
    ["eyJhbGciOiJIUzI1NiJ9", "a token"],
    ["4b825dc642cb6eb9a060e54bf8d69288fbee4904", "a token"],
    ["2024-06-12T08:00:00.1234567+02:00", undefined],
    ["SuperOffice.Data.AssociateType", undefined],
    ["/api/v1/Agents/Chat/ChatSessionsForUser", undefined],
    ["http://www.w3.org/2001/XMLSchema-instance", undefined],
  ])("%s", (text, what) => {
    expect(looksPersonal(text)).toBe(what);
  });

  it("is told with its place, and never with the value", () => {
    const left = leftoversIn({ a: [{ "b/c": "ada@lovelace.org" }], "ada@lovelace.org": 12345678901 });
    expect(left).toEqual([
      { pointer: "/a/0/b~1c", what: "an e-mail address" },
      { pointer: "/1", what: "an e-mail address" },
      { pointer: "/1", what: "a long number" },
    ]);
  });
});
