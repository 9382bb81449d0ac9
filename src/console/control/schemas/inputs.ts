import { delay, object, type Schema } from "./parts.ts";

/** What the customer or a colleague can do in a session. */
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

export type InputName = "ActionInput" | "ClockInput" | "FaultInput" | "SimulatorInput";

/** Bodies of requests, as JSON Schemas. Validators and the OpenAPI file are made from these. */
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
  ClockInput: object(
    {
      advance: { type: ["number", "string"], maxLength: 20, description: "Milliseconds, or text such as 5m." },
      set: { type: "string", maxLength: 40, description: "A moment: ISO 8601 with an offset." },
      frozen: { type: "boolean" },
    },
    [],
    { minProperties: 1, maxProperties: 1 },
  ),
  FaultInput: object(
    {
      fault: {
        type: ["string", "integer"],
        maxLength: 64,
        description: "A name of the catalogue, or a status from 200 to 599; without it the answer is only delayed.",
      },
      operation: { type: "string", maxLength: 64, description: "Id of an operation; * (default) for all." },
      times: { type: "integer", minimum: 1 },
      share: { type: "number", exclusiveMinimum: 0, maximum: 1 },
      delay,
    },
    [],
    { minProperties: 1 },
  ),
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
