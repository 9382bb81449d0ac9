import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { rowNames } from "../support/all-rows.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { readBack } from "../support/xml.ts";

const JSON_BODY = { "content-type": "application/json" };
interface Init {
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

async function put(mock: Mock, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return mock.fetch(PATHS.session(2), {
    method: "PUT",
    headers: { ...TJE0, "content-type": "application/xml", ...headers },
    body,
  });
}

describe("XML bodies", () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      "plain elements",
      "<ChatSessionEntity><CustomerName>Ada</CustomerName></ChatSessionEntity>",
      { CustomerName: "Ada" },
    ],
    ["any root", "<entity><Rank>3</Rank></entity>", { Rank: 3 }],
    ["names in any case", "<E><customerNAME>Ada</customerNAME></E>", { CustomerName: "Ada" }],
    ["a bound prefix", '<s:E xmlns:s="urn:x"><s:CustomerName>Ada</s:CustomerName></s:E>', { CustomerName: "Ada" }],
    ["a default namespace", '<E xmlns="urn:x"><CustomerName>Ada</CustomerName></E>', { CustomerName: "Ada" }],
    [
      "a declaration, comments, instructions",
      "<?xml version='1.0'?><!-- a --><E><?b c?><Rank> 4 </Rank></E>",
      { Rank: 4 },
    ],
    ["unknown elements", "<E><Nothing><Deep>1</Deep></Nothing><Rank>5</Rank></E>", { Rank: 5 }],
    ["nil", `<E ${XSI}><CustomerName xsi:nil="true"/></E>`, { CustomerName: null }],
    [
      "nil under another prefix",
      '<E xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><User i:nil="1"/></E>',
      { User: null },
    ],
    ["empty text", "<E><CustomerName/></E>", { CustomerName: "" }],
    [
      "blanks around a number and a boolean",
      "<E><Rank>\n 7 </Rank><ChatbotIsActive> true </ChatbotIsActive></E>",
      { Rank: 7, ChatbotIsActive: true },
    ],
    ["blanks in text, kept", "<E><CustomerName>  Ada  </CustomerName></E>", { CustomerName: "  Ada  " }],
    ["booleans as digits", "<E><CustomerConsented>1</CustomerConsented></E>", { CustomerConsented: true }],
    ["escapes", "<E><CustomerName>&lt;A&amp;B&gt; &quot;&apos;</CustomerName></E>", { CustomerName: `<A&B> "'` }],
    [
      "character references, astral too",
      "<E><CustomerName>&#65;&#x1F600;😀</CustomerName></E>",
      { CustomerName: "A😀😀" },
    ],
    ["a carriage return by reference", "<E><CustomerName>a&#13;b</CustomerName></E>", { CustomerName: "a\rb" }],
    ["line ends, made one", "<E><CustomerName>a\r\nb\rc</CustomerName></E>", { CustomerName: "a\nb\nc" }],
    ["CDATA", "<E><CustomerName><![CDATA[<b>&amp;]]>x</CustomerName></E>", { CustomerName: "<b>&amp;x" }],
    ["text around a comment", "<E><CustomerName>A<!-- x -->da</CustomerName></E>", { CustomerName: "Ada" }],
    ["the last of a name", "<E><Rank>1</Rank><rank>2</rank><Rank>3</Rank></E>", { Rank: 3 }],
    [
      "a date with blanks",
      "<E><WhenIdle> 2024-06-01T10:00:00Z </WhenIdle></E>",
      { WhenIdle: "2024-06-01T12:00:00+02:00" },
    ],
    [
      "a reference",
      "<E><User><AssociateId>6</AssociateId></User></E>",
      { User: expect.objectContaining({ Name: "ANNE" }) },
    ],
    ["an empty reference", "<E><User/></E>", { User: null }],
    [
      "names that mean something to JavaScript",
      "<E><__proto__><x>1</x></__proto__><constructor>1</constructor><toString>2</toString><Rank>9</Rank></E>",
      { Rank: 9 },
    ],
    ["an empty entity", "<ChatSessionEntity/>", {}],
  ])("takes %s", async (_, body, wanted) => {
    const mock = createMock({ put: "merge" });
    const before = mock.sessions.get(2);
    const response = await put(mock, body);
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ ...before, ...wanted })]);
    expect(Object.getPrototypeOf({})).not.toHaveProperty("x");
  });

  it.each([
    [
      "a list of elements of any name",
      "<CustomFields><A>1</A><SuperOffice_x003A_2>b</SuperOffice_x003A_2></CustomFields>",
      { A: "1", "SuperOffice:2": "b" },
    ],
    [
      "keys and values",
      "<CustomFields><E><Key>a b</Key><Value>1</Value></E><E><Key>c</Key><Value>2</Value></E></CustomFields>",
      { "a b": "1", c: "2" },
    ],
    ["nothing", "<CustomFields/>", {}],
  ])("reads a dictionary from %s", async (_, fields, wanted) => {
    const response = await put(
      createMock({ put: "merge" }),
      `<E><User><AssociateId>6</AssociateId>${fields}</User></E>`,
    );
    expect(await response.json()).toMatchObject({ User: { CustomFields: wanted } });
  });

  it("reads a list of lists", async () => {
    const line = (name: string): string => `<Row><Field><Name>${name}</Name><ValueLength>5</ValueLength></Field></Row>`;
    const body = `<E><Contact><ContactId>4</ContactId><Address><LocalizedAddress>${line("a")}${line("b")}</LocalizedAddress></Address></Contact></E>`;
    expect(await (await put(createMock({ put: "merge" }), body)).json()).toMatchObject({
      Contact: { Address: { LocalizedAddress: [[{ Name: "a", ValueLength: 5 }], [{ Name: "b" }]] } },
    });
  });

  it("takes back what it has answered", async () => {
    const mock = createMock({ sessions: 60, put: "merge" });
    for (const session of mock.sessions.list()) {
      const path = PATHS.session(session.ChatSessionId);
      const read = await mock.fetch(path, {
        method: "PUT",
        headers: { ...TJE0, ...JSON_BODY, accept: "application/xml" },
        body: "{}",
      });
      const body = await read.text();
      const written = await mock.fetch(path, { method: "PUT", headers: { ...TJE0, "content-type": "text/xml" }, body });
      expect([written.status, body.length > 1000]).toEqual([200, true]);
      expect(mock.sessions.get(session.ChatSessionId)).toEqual(session);
    }
  });

  it.each([
    ["an unclosed element", "<E>\n<Rank>1</E>", /line 2, column \d+/],
    ["a bare ampersand", "<E><CustomerName>a & b</CustomerName></E>", /line 1, column \d+/],
    ["no element", "hello", /line 1/],
    ["two roots", "<E/><E/>", /line 1/],
    ["an unbound prefix", "<s:E><s:Rank>1</s:Rank></s:E>", /unbound namespace prefix/],
    ["an unknown entity", "<E><CustomerName>&who;</CustomerName></E>", /undefined entity/],
    ["a document type", "<!DOCTYPE E><E/>", /DOCTYPE/],
    ["an entity of its own", '<!DOCTYPE E [<!ENTITY a "b">]><E><CustomerName>&a;</CustomerName></E>', /DOCTYPE/],
    [
      "an entity from outside",
      '<!DOCTYPE E [<!ENTITY a SYSTEM "file:///etc/passwd">]><E><CustomerName>&a;</CustomerName></E>',
      /DOCTYPE/,
    ],
    ["NUL by reference", "<E><CustomerName>&#0;</CustomerName></E>", /line 1/],
    ["a control character", "<E><CustomerName>\u0001</CustomerName></E>", /line 1/],
    ["U+FFFE", "<E><CustomerName>\uFFFE</CustomerName></E>", /line 1/],
    ["half a pair by reference", "<E><CustomerName>&#xD800;</CustomerName></E>", /line 1/],
    ["text for a number", "<E><Rank>one</Rank></E>", /\/Rank/],
    ["no text for a number", "<E><Rank/></E>", /\/Rank/],
    ["nil for a number", `<E ${XSI}><Rank xsi:nil="true"/></E>`, /\/Rank/],
    ["a number beyond int32", "<E><Rank>2147483648</Rank></E>", /\/Rank/],
    ["elements for text", "<E><CustomerName><b>A</b></CustomerName></E>", /\/CustomerName/],
    ["text for a reference", "<E><User>TJE0</User></E>", /\/User/],
    ["a list of sessions", "<ArrayOfChatSessionEntity/>", /one object/],
    ["text alone", "<E>hello</E>", /one object/],
    ["nil", `<E ${XSI} xsi:nil="true"/>`, /holds no session/],
  ])("refuses %s with 400 and its place, and changes nothing", async (_, body, says) => {
    const mock = createMock({ put: "merge" });
    const before = mock.sessions.list();
    const response = await put(mock, body);
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(says)]);
    expect(mock.sessions.list()).toEqual(before);
  });
});

describe("XML answers", () => {
  const ask = async (mock: Mock, path: string, { headers, ...init }: Init = {}): Promise<Response> =>
    mock.fetch(path, {
      method: "POST",
      ...init,
      headers: { ...TJE0, ...JSON_BODY, accept: "application/xml", ...headers },
    });

  it("writes a list as ArrayOf and the carrier's name", async () => {
    const response = await ask(createMock({ put: "merge" }), PATHS.list);
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const text = await response.text();
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?><ArrayOfChatSessionEntity [^>]*><ChatSessionEntity>/,
    );
    expect(text).toContain('<TransferTo xsi:nil="true"/>');
  });

  it("writes an empty list", async () => {
    const text = await (await ask(createMock({ sessions: 0 }), PATHS.list)).text();
    expect(readBack(text)).toEqual({ root: "ArrayOfChatSessionEntity", value: [] });
  });

  it("writes the null of an empty queue as a nil carrier", async () => {
    const text = await (await ask(createMock({ sessions: 0 }), PATHS.pickUp)).text();
    expect(readBack(text)).toEqual({ root: "ChatSessionEntity", value: null });
  });

  it.each([
    "customerName,user/fullName",
    "USER/fullname, user/FULLNAME ,user",
    "nothing,customerName,user/nothing",
    "contact/address/street/city,ticket/deadline",
    "fieldProperties,tableRight",
    " , customerName ,",
    "",
    "nothing",
  ])("leaves out by $select=%s what JSON leaves out, keys stay", async (select) => {
    const mock = createMock({ sessions: 30, put: "merge" });
    const path = `${PATHS.list}?$select=${encodeURIComponent(select)}`;
    const { value } = readBack(await (await ask(mock, path)).text());
    const json = (await (await mock.fetch(path, { method: "POST", headers: TJE0 })).json()) as object[];
    expect(value).toEqual(json);
    expect(Object.keys(json[0] ?? {})).toEqual(rowNames("ChatSessionEntity"));
  });

  it("answers the documented sample in XML", async () => {
    const mock = createMock({ put: "merge" });
    const headers = { prefer: "example=documented" };
    const json = await (await mock.fetch(PATHS.list, { method: "POST", headers: { ...TJE0, ...headers } })).json();
    expect(readBack(await (await ask(mock, PATHS.list, { headers })).text()).value).toEqual(json);
  });

  it.each<[string, string, Init, string, string]>([
    ["REST", PATHS.reset(4711), {}, "ErrorMessage", "SoNotFoundException"],
    ["agent", PATHS.save, { body: "{}" }, "Message", "SoNotFoundException"],
    ["framework", PATHS.reset("x"), {}, "MessageDetail", "The request is invalid."],
  ])("writes errors of the %s in their shape", async (_, path, init, key, says) => {
    const mock = createMock({ put: "merge" });
    mock.fail("SaveChatSessionEntity", { status: "not-found" });
    const text = await (await ask(mock, path, init)).text();
    const json = (await (
      await mock.fetch(path, { method: "POST", ...init, headers: { ...TJE0, ...JSON_BODY } })
    ).json()) as object;
    expect(text).toContain("<Error ");
    expect(text).toContain(`<${key}>`);
    expect(text).toContain(says);
    for (const [name, value] of Object.entries(json)) expect(text).toContain(`<${name}>${String(value)}</${name}>`);
  });

  it.each([
    ["escapes", `<A&B> ]]> "'`, `<A&B> ]]> "'`],
    ["line ends and tabs", "a\r\nb\rc\n\td", "a\r\nb\rc\n\td"],
    ["astral characters", "😀𝒳\u{10FFFD}", "😀𝒳\u{10FFFD}"],
    ["blanks alone", "   ", "   "],
    ["nothing", "", ""],
    ["what XML has no way to write", "a\u0001b\u0008c\uFFFEd", "a\uFFFDb\uFFFDc\uFFFDd"],
  ])("carries %s in text", async (_, given, wanted) => {
    const mock = createMock({ put: "merge" });
    mock.sessions.update(2, { CustomerName: given });
    const text = await (
      await mock.fetch(PATHS.session(2), {
        method: "PUT",
        headers: { ...TJE0, ...JSON_BODY, accept: "text/xml" },
        body: "{}",
      })
    ).text();
    expect(readBack(text).value).toMatchObject({ CustomerName: wanted });
  });

  it("carries keys of dictionaries that are no names of elements", async () => {
    const mock = createMock({ put: "merge" });
    const fields = { "SuperOffice:1": "a", "a b": "b", "1x": null, "": "e", "@x": "f", _x003A_: "g", "ø.π-1": "h" };
    mock.sessions.update(2, { User: { AssociateId: 6, CustomFields: fields } });
    const text = await (
      await mock.fetch(PATHS.session(2), {
        method: "PUT",
        headers: { ...TJE0, ...JSON_BODY, accept: "text/xml" },
        body: "{}",
      })
    ).text();
    const { "": empty, ...named } = fields;
    expect(readBack(text).value).toMatchObject({ User: { CustomFields: { ...named, _x_: empty } } });
    const stored = mock.sessions.get(2);
    const back = await put(mock, text);
    expect([back.status, mock.sessions.get(2)]).toEqual([200, stored]);
  });
});
