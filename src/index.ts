/** The kit's public API. Handlers for MSW are in `superoffice-mock-kit/msw`, vitest's part in `…/vitest`. */

export { contract, findOperation } from "./contract.ts";
export { KitError } from "./errors.ts";
export type { Problem } from "./errors.ts";
export { createMock } from "./mock/create-mock.ts";
export type { Mock } from "./mock/mock.ts";
export {
  associate,
  chatMessage,
  chatSession,
  contact,
  person,
  project,
  sale,
  ticket,
} from "./mock/factories/entities.ts";
export type { FactoryOptions } from "./mock/factories/make.ts";
export { faultCatalogue } from "./mock/faults/catalogue.ts";
export type { FaultName, WebhookFaultName } from "./mock/faults/catalogue.ts";
export type { FaultOptions } from "./mock/faults/options.ts";
export type { MockGroup } from "./mock/groups/group.ts";
export type { Journal, JournalEntry, WantedEntry } from "./mock/journal.ts";
export type {
  AgentFacts,
  AgentLevers,
  Colleagues,
  Customers,
  FaultLevers,
  GivenAgent,
  GivenMember,
  GivenSession,
  GivenTopic,
  Levers,
  Scenarios,
  SimulatorLevers,
  SnapshotLevers,
  TopicFacts,
  TopicLevers,
  TopicMember,
} from "./mock/levers/levers.ts";
export type { OperationId } from "./generated/operation-ids.ts";
export type { MockOptions } from "./mock/options.ts";
export type { Replay, ReplayExchange, RecordedState } from "./replay-model.ts";
export type { Sessions } from "./mock/sessions.ts";
export type { Attempt as WebhookAttempt, NewWebhook } from "./mock/webhooks/hook.ts";
export type {
  ReceiverOptions,
  WebhookDelivery,
  WebhookOptions,
  WebhookReceiver,
  Webhooks,
  WebhookSubscription,
} from "./mock/webhooks/webhooks-model.ts";
export type { Clock, TimeSource } from "./mock/world/clock.ts";
export type { WorldFault, WorldFile, WorldMessage, WorldSession, WorldTopic } from "./mock/world-file/model.ts";
export { validateAnswer } from "./validate-answer.ts";
export type { AnswerProblem } from "./validate-answer.ts";
export { verify } from "./verify/index.ts";
export type {
  CheckResult,
  Coverage,
  Finding,
  Mode,
  Observation,
  Report,
  Severity,
  WriteEntry,
} from "./verify/model.ts";
export type { ProgressEvent, Target, VerifyOptions } from "./verify/options.ts";
export type * from "./generated/entities.ts";
export type * from "./generated/sessions.ts";
export type * from "./generated/topics.ts";
// Two groups declare this type identically.
export type { ODataSlimResponse } from "./generated/sessions.ts";
export type { Webhook, WebhookResult, WebhookWithLinks } from "./generated/webhooks.ts";
export type * from "./model.ts";
export type * from "./sample-model.ts";
export type * from "./type-model.ts";
