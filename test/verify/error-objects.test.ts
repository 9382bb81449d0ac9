import { expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { sessions } from "../../src/groups/sessions.ts";
import { isErrorObject } from "../../src/verify/evidence.ts";

const { ChatMessage, ChatSessionEntity } = { ...contract.types, ...sessions.types };

it.each([
  ["what the API answers", { Error: true, ErrorType: "x", ErrorMessage: "no", ErrorSource: "" }, true],
  ["what the framework answers", { Message: "no", MessageDetail: "none" }, true],
  ["other names, in any case", { errors: [] }, true],
  ["a message of the chat", { ChatMessageId: 7, Message: "Hello" }, false],
  ["a message without its number", { ChatSessionId: 3, Message: "Hello", Author: "Ada" }, false],
  ["a text", "Message", false],
])("tells errors from messages of a chat: %s", (_, value, isError) => {
  expect(isErrorObject(value, ChatMessage)).toBe(isError);
});

it.each([
  [{ ChatSessionId: 3, Error: true }, false],
  [{ Error: true, Message: "no" }, true],
  [{ Rank: 1 }, false],
])("tells errors from sessions: %j", (value, isError) => {
  expect(isErrorObject(value, ChatSessionEntity)).toBe(isError);
});
