import { delay, list, object, text, type Schema } from "./parts.ts";

/** Actions of the customer or another agent in a session. */
const ACTIONS = [
  "customer-types",
  "customer-writes",
  "customer-leaves",
  "customer-rates",
  "colleague-picks-up",
  "colleague-types",
  "colleague-writes",
  "colleague-closes",
] as const;

export type Action = (typeof ACTIONS)[number];

export type InputName =
  | "ActionInput"
  | "AgentInput"
  | "ClockInput"
  | "FaultInput"
  | "FindInput"
  | "MemberInput"
  | "SimulatorInput"
  | "TopicInput"
  | "WebhookInput";

const id: Schema = { type: "integer", minimum: 1, maximum: 0x7fffffff };
const login: Schema = { type: "string", minLength: 1, maxLength: 64, description: "Login of an agent, such as KARI." };
const right: Schema = { type: "boolean" };
const fault: Schema = {
  type: ["string", "integer"],
  maxLength: 64,
  description: "A name of the catalogue, or a status from 200 to 599; without it the answer is only delayed.",
};

/** Request bodies as JSON Schemas, the source of the validators and the OpenAPI file. */
export const INPUTS: Readonly<Record<InputName, Schema>> = {
  ActionInput: object(
    {
      action: { enum: ACTIONS },
      text: {
        type: "string",
        minLength: 1,
        maxLength: 1024,
        description: "What is written; chosen by the seed if absent.",
      },
      colleague: { type: "string", maxLength: 64, description: "Login of the colleague who picks up, such as ANNE." },
      rating: { type: "integer", minimum: 1, maximum: 5 },
    },
    ["action"],
  ),
  AgentInput: object(
    {
      login,
      name: { type: "string", maxLength: 255, description: "Full name." },
      id: { ...id, description: "AssociateId; follows from the login if absent." },
      credentials: { ...list(text), maxItems: 100, description: "Values of Authorization, such as Bearer abc." },
    },
    ["login"],
  ),
  MemberInput: object({ login, CanListen: right, CanRespond: right, CanManage: right, CanNotify: right }, ["login"]),
  TopicInput: object({ ChatTopicId: id, Name: text, Description: text, WelcomeMessage: text }, []),
  WebhookInput: object(
    {
      url: { type: "string", minLength: 1, maxLength: 4000, description: "Address of the receiver." },
      secret: { type: "string", maxLength: 400 },
      events: {
        type: ["array", "string"],
        items: { type: "string", maxLength: 200 },
        maxItems: 200,
        maxLength: 4000,
        description: "Names of events, also as one text; the three chat events if absent.",
      },
      name: { type: "string", minLength: 1, maxLength: 400 },
    },
    ["url"],
  ),
  ClockInput: object(
    {
      advance: { type: ["number", "string"], maxLength: 20, description: "Milliseconds, or text such as 5m." },
      set: {
        type: ["string", "number"],
        maxLength: 40,
        description: "A moment: ISO 8601 with an offset, or milliseconds since 1970.",
      },
      frozen: { type: "boolean" },
    },
    [],
    { minProperties: 1, maxProperties: 1 },
  ),
  FaultInput: object(
    {
      fault,
      status: { ...fault, description: "The same as fault, as mock.fail calls it." },
      operation: { type: "string", maxLength: 64, description: "Id of an operation; * (default) for all." },
      times: { type: "integer", minimum: 1 },
      share: { type: "number", exclusiveMinimum: 0, maximum: 1 },
      delay,
    },
    [],
    { minProperties: 1 },
  ),
  FindInput: {
    type: "object",
    description: "Fields of an entry and their values, such as operation and status; at in any form of a moment.",
  },
  SimulatorInput: object(
    {
      rate: {
        type: ["number", "null"],
        minimum: 0,
        maximum: 600,
        description: "Customers per minute; null stops the simulation.",
      },
    },
    ["rate"],
  ),
};
