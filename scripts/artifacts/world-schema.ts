import { INPUTS } from "../../src/console/control/schemas/inputs.ts";
import { requestTypeSchema, schemaFile } from "../../src/schema/json-schema.ts";
import type { JsonSchema } from "../../src/schema/property-schema.ts";
import type { Contract } from "../../src/model.ts";
import type { WorldFile } from "../../src/mock/world-file/model.ts";

/** The JSON Schema of a world file, for editors. The mock itself says more, with lines; a new key of the file gets its line here. */
export function worldSchema(contract: Contract): JsonSchema {
  const { AgentInput, FaultInput, MemberInput, TopicInput, WebhookInput } = INPUTS;
  const keys: Readonly<Record<keyof WorldFile, JsonSchema>> = {
    seed: { type: "integer", description: "Determines every value that the file does not say." },
    clock: {
      type: ["string", "number"],
      description: "The moment at which the world stands, with an offset; or system.",
    },
    dialect: { enum: ["documented", "observed"] },
    credentials: { enum: ["required", "optional"], description: "Whether calls without credentials are answered 401." },
    put: { enum: ["replace", "merge"], description: "What PUT and Save do with properties that the body leaves out." },
    deployment: {
      enum: ["any", "online", "onsite"],
      description: "Where the API runs, which decides what credentials it takes.",
    },
    rateLimit: { type: "number", exclusiveMinimum: 0, description: "How many calls a second one caller may make." },
    simulate: { type: "number", minimum: 0, maximum: 600, description: "Customers a minute who act by themselves." },
    associates: list("Agents beside the known ones, or in their place by login.", AgentInput),
    topics: list("The topics, in place of the seeded ones.", {
      ...TopicInput,
      properties: {
        ...(TopicInput["properties"] as JsonSchema),
        members: {
          type: "array",
          items: { anyOf: [{ type: "string" }, MemberInput] },
          description: "Logins, or logins and rights.",
        },
      },
    }),
    sessions: {
      description: "The sessions, in place of the seeded ones; or how many seeded ones.",
      anyOf: [
        { type: "integer", minimum: 0 },
        { type: "array", items: sessionSchema(contract) },
      ],
    },
    entities: {
      type: "object",
      description: "Things of imported tables by carrier, beside the made ones; the same number changes one.",
      additionalProperties: { type: "array", items: { type: "object" } },
    },
    webhooks: list("Webhooks that are there from the start, and again after a reset.", WebhookInput),
    faults: list("Faults that are set from the start, and again after a reset.", FaultInput),
  };
  return schemaFile("world", "World file", { type: "object", properties: keys, additionalProperties: false });
}

function list(description: string, items: JsonSchema): JsonSchema {
  return { type: "array", description, items };
}

const MOMENT = {
  type: "string",
  description: "A moment with an offset, or before the start of the world, such as -5m.",
};

function sessionSchema(contract: Contract): JsonSchema {
  const type = contract.types["ChatSessionEntity"];
  if (!type) throw new Error("The contract has no type ChatSessionEntity.");
  const { properties } = requestTypeSchema(type, {
    contract,
    reading: { dialect: "either", select: false },
    request: true,
    refer: () => ({ type: ["object", "null"] }),
  }) as { readonly properties: Readonly<Record<string, JsonSchema>> };
  const own = Object.entries(properties).map(([name, schema]) => [name, name.startsWith("When") ? MOMENT : schema]);
  return {
    type: "object",
    properties: {
      ...(Object.fromEntries(own) as JsonSchema),
      User: {
        type: ["string", "object", "null"],
        description: "The login of the agent who has taken it on, or an Associate.",
      },
      Topic: { type: "string", description: "The name of its topic, in place of TopicId." },
      messages: list("What has been said, oldest first.", {
        type: "object",
        properties: { customer: { type: "string" }, agent: { type: "string" }, at: MOMENT },
        additionalProperties: false,
      }),
    },
    additionalProperties: false,
  };
}
