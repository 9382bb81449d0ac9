import { expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { importTexts } from "../support/importing.ts";

/** Imported users are the agents of the chat. */

const text = { type: "string" };
const number = { type: "integer", format: "int32" };
const User = { type: "object", properties: { AssociateId: number, Name: text, UserName: text } };
const responses = { 200: { description: "OK", content: { "application/json": { schema: User } } } };
const one = (name: string, schema: object): object => ({
  get: { parameters: [{ name, in: "path", required: true, schema }], responses },
});
const { contract } = importTexts({
  "users.json": JSON.stringify({
    openapi: "3.0.3",
    paths: {
      "/api/v1/User/{id}": one("id", number),
      "/api/v1/User/{userName}": one("userName", text),
    },
    components: { schemas: { User } },
  })
    .replaceAll(JSON.stringify(User), '{"$ref":"#/components/schemas/User"}')
    .replace('"schemas":{"User":{"$ref":"#/components/schemas/User"}}', `"schemas":{"User":${JSON.stringify(User)}}`),
});

it.each([
  ["6", { AssociateId: 6, Name: "ANNE", UserName: "ANNE" }],
  ["anne", { AssociateId: 6, Name: "ANNE", UserName: "ANNE" }],
  ["BOB", { UserName: "BOB" }],
])("a user is the agent of the same number or login: %s", async (asked, expected) => {
  const mock = createMock({ contract: [contract] });
  const answer = await mock.fetch(`/api/v1/User/${asked}`, { headers: { Authorization: "Basic dGplMDpUamUw" } });
  expect(await answer.json()).toMatchObject(expected);
});
