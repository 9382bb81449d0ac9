import { bytesFaults } from "./bytes.ts";
import { credentialFaults } from "./credentials.ts";
import type { Fault } from "./fault.ts";
import { formatFaults } from "./formats.ts";
import { headerFaults } from "./headers.ts";
import { listFaults } from "./list.ts";
import { queueFaults } from "./queue.ts";
import { schemaFaults } from "./schema.ts";
import { selectFaults } from "./select.ts";
import { timeFaults } from "./time.ts";
import { transportFaults } from "./transport.ts";
import { writeFaults } from "./writes.ts";

/** All faults, in groups. To add one: one entry in its group's list, with the checks that must find it. */
export const faults: readonly Fault[] = [
  ...schemaFaults,
  ...bytesFaults,
  ...transportFaults,
  ...credentialFaults,
  ...selectFaults,
  ...formatFaults,
  ...headerFaults,
  ...writeFaults,
  ...queueFaults,
  ...listFaults,
  ...timeFaults,
];
