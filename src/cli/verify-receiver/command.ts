import type { Command } from "commander";
import { type FlagValues, RECEIVER_FLAGS } from "../shared/flags.ts";
import { addExitCodes, addFlags } from "../shared/add-flags.ts";
import type { CliIo } from "../shared/io.ts";

/** `so-mock verify-receiver`: the contract test of a webhook receiver. Exit codes as for verify. */
export function registerVerifyReceiver(program: Command, io: CliIo): void {
  const command = program
    .command("verify-receiver")
    .description("test your own receiver of webhooks: signatures, duplicates, odd events, bursts")
    .argument("<url>", "address of the receiver; it is posted to")
    .option("--secret <secret>", "secret that calls are signed with (or SO_MOCK_WEBHOOK_SECRET)")
    .option("--effect-url <url>", "a GET there answers how many effects there were: a number, {count} or a list")
    .option("--associate <id>", "AssociateId of your application, whose own changes it ignores");
  addExitCodes(command);
  addFlags(command, RECEIVER_FLAGS, {
    timeout: "how long an answer may take, in milliseconds (default: 10000)",
  }).action(async (url: string, values: FlagValues) => {
    const { runVerifyReceiver } = await import("./run.ts");
    io.exit(await runVerifyReceiver(url, values, io));
  });
}
