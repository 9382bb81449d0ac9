import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { createRecorder, type NewExchange } from "../../src/mock/recorder.ts";
import { okReply } from "../../src/mock/reply.ts";
import { OSLO } from "../../src/time/zone-code.ts";

const [operation] = contract.operations;

function happening(number: number, more: Partial<NewExchange>): NewExchange {
  return {
    number,
    operation: operation?.id,
    method: "PUT",
    url: "http://localhost/api/v1/ChatSession/1",
    headers: new Headers(),
    body: undefined,
    reply: okReply(operation!, { kind: "emptyBody" }),
    format: { dialect: "documented", zone: OSLO, offsets: false, language: undefined, linkBase: "" },
    listed: ["application/json"],
    ...more,
  };
}

describe("the recorder", () => {
  it("keeps every body apart, also where they outgrow one block", () => {
    const recorder = createRecorder();
    const bodies = Array.from({ length: 60 }, (_, at) => new Uint8Array(10_000 + at).fill(at));
    bodies.forEach((body, at) => recorder.add(happening(at + 1, { body: at % 2 ? body : body.buffer })));
    bodies.forEach((body, at) => expect(recorder.get(at + 1)?.body).toEqual(body));
  });

  it("keeps what was there when a caller changes its bytes afterwards", () => {
    const recorder = createRecorder();
    const body = Uint8Array.of(1, 2, 3);
    recorder.add(happening(1, { body }));
    body.fill(9);
    expect(recorder.get(1)?.body).toEqual(Uint8Array.of(1, 2, 3));
  });

  it("cuts a long body and says by how much", () => {
    const recorder = createRecorder();
    recorder.add(happening(1, { body: new Uint8Array(20_000) }));
    expect([recorder.get(1)?.body?.length, recorder.get(1)?.cut]).toEqual([16_384, 3616]);
  });

  it("gives headers that an adapter has in turn, repeated ones joined", () => {
    const recorder = createRecorder();
    recorder.add(happening(1, { headers: ["Accept", "text/xml", "X-A", "1", "x-a", "2"] }));
    const headers = recorder.get(1)?.headers;
    expect([headers?.get("accept"), headers?.get("x-a")]).toEqual(["text/xml", "1, 2"]);
  });

  it("knows the last thousand and nothing after it is cleared", () => {
    const recorder = createRecorder();
    for (let number = 1; number <= 1001; number++) recorder.add(happening(number, {}));
    expect([recorder.get(1), recorder.get(2)?.number, recorder.get(1001)?.number]).toEqual([undefined, 2, 1001]);
    recorder.clear();
    expect(recorder.get(1001)).toBeUndefined();
  });
});
