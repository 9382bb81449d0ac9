// Made by `npm run contracts`. Do not edit.

export interface PlainError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface PlainValidator {
  (value: unknown): boolean;
  errors?: readonly PlainError[] | null;
}

export const ActionInput: PlainValidator;
export const AgentInput: PlainValidator;
export const MemberInput: PlainValidator;
export const TopicInput: PlainValidator;
export const WebhookInput: PlainValidator;
export const ClockInput: PlainValidator;
export const FaultInput: PlainValidator;
export const FindInput: PlainValidator;
export const SimulatorInput: PlainValidator;
