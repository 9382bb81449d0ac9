import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createProgram } from "../../src/cli/main.ts";
import type { CliIo } from "../../src/cli/shared/io.ts";
import { SCENARIOS } from "../../src/mock/levers/scenarios.ts";
import { contract } from "../../src/contract.ts";
import { sessions } from "../../src/groups/sessions.ts";
import { startup } from "../../src/groups/startup.ts";
import { topics } from "../../src/groups/topics.ts";
import { webhooks } from "../../src/groups/webhooks.ts";
import { faultCatalogue } from "../../src/mock/faults/catalogue.ts";
import { OF_CHECK, OWN_EXITS } from "../../src/cli/shared/exit-codes.ts";
import { EXIT_CODES } from "../../src/verify/exit-code.ts";
import { receiverChecks } from "../../src/verify/receiver/run.ts";
import { webhookCallChecks } from "../../src/traffic/webhook-calls/checks.ts";
import { ownChecks } from "../../src/verify/checks/entities.ts";
import { checks } from "../../src/verify/checks/index.ts";
import { importedChecks } from "../../src/verify/run.ts";
import { checkReference } from "./checks.ts";
import { commandReference } from "./commands.ts";
import { type ControlApi, controlBodies, controlCalls, controlQueries } from "./control-api.ts";
import { faultTable } from "./faults.ts";
import { exampleSections } from "./examples.ts";
import type { Sections } from "./fill-pages.ts";
import { interfaceTable } from "./interfaces.ts";
import { code, sentence, table } from "./markdown.ts";
import { operationTable } from "./operations.ts";
import { propertyTable, type Schema } from "./schemas.ts";

/** The types of the public API that the reference shows member by member. */
const INTERFACES = [
  "MockOptions",
  "Mock",
  "Levers",
  "Customers",
  "Colleagues",
  "Scenarios",
  "SnapshotLevers",
  "SimulatorLevers",
  "FaultLevers",
  "TopicLevers",
  "AgentLevers",
  "Sessions",
  "Journal",
  "JournalEntry",
  "Clock",
  "FaultOptions",
  "UnhandledOptions",
  "VerifyOptions",
  "ContractSuiteOptions",
  "MatchContractOptions",
  "WorldFile",
  "ConnectOptions",
  "Connected",
] as const;

/** The commands are described here, and none of them runs. */
export const NO_IO: CliIo = {
  stdout: () => undefined,
  stderr: () => undefined,
  env: {},
  isTTY: false,
  columns: 80,
  signal: new AbortController().signal,
  openPage: () => undefined,
  exit: () => undefined,
};

/** Everything of docs/ that follows from the code and from contracts/. */
export function allSections(root: string): Sections {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, "contracts", file), "utf8"));
  const control = read("control.openapi.json") as ControlApi;
  return new Map([
    ["operations documented", operationTable(contract.operations)],
    ...[sessions, topics, webhooks, startup].map(
      (group) => [`operations ${group.name}`, operationTable(group.operations)] as const,
    ),
    ...createProgram(NO_IO).commands.map(
      (command) => [`command ${command.name()}`, commandReference(command)] as const,
    ),
    [
      "exit codes",
      table(
        ["exit code", "meaning", "for check"],
        EXIT_CODES.map(([value, meaning]) => [String(value), meaning, OF_CHECK[value] ?? "the same"]),
      ),
    ],
    [
      "exit codes of other commands",
      table(
        ["command", "exit code", "meaning"],
        [...OWN_EXITS].flatMap(([name, rows]) => rows.map(([value, meaning]) => [code(name), value, meaning])),
      ),
    ],
    [
      "checks",
      checkReference([...checks, ...ownChecks], new Set(importedChecks(() => undefined).map(({ name }) => name))),
    ],
    [
      "receiver checks",
      table(
        ["check", "what has to hold", "severity"],
        receiverChecks.map(({ name, title, severity }) => [code(name), sentence(title), severity]),
      ),
    ],
    [
      "webhook call checks",
      table(
        ["check", "what has to hold", "severity"],
        webhookCallChecks.map(({ name, title, severity }) => [code(name), sentence(title), severity]),
      ),
    ],
    ["faults", faultTable(faultCatalogue)],
    [
      "scenarios",
      table(
        ["scenario", "situation"],
        SCENARIOS.map(({ name, summary }) => [code(name), sentence(summary)]),
      ),
    ],
    ["control calls", controlCalls(control)],
    ["control queries", controlQueries(control)],
    ["control bodies", controlBodies(control)],
    ["report", propertyTable(read("report.schema.json") as Schema)],
    ...exampleSections(root),
    ...INTERFACES.map((name) => [`interface ${name}`, interfaceTable(root, name)] as const),
  ]);
}
