import { expect, it } from "vitest";
import { copiedIn, descriptionsIn, type OwnWords, unpackWords } from "../../scripts/document-facts/own-words.ts";
import { readJson } from "../support/root.ts";

const CONTRACTS = ["contracts/contract.json", "contracts/openapi.json", "contracts/openapi.all.json"];

it("the kit describes everything in words of its own", () => {
  const theirs = unpackWords(readJson("fixtures/documents/own-words.json") as OwnWords);
  const ours = new Set(CONTRACTS.flatMap((file) => descriptionsIn(readJson(file))));
  expect(theirs.runs.size).toBeGreaterThan(5000);
  expect(ours.size).toBeGreaterThan(600);
  const copied = [...ours].flatMap((text) => copiedIn(text, theirs).map((words) => ({ text, words })));
  expect(copied).toEqual([]);
});
