import { RELEASES } from "../../releases.ts";
import { DEPLOYMENTS } from "../../deployments.ts";
import { DIALECTS } from "../../dialects.ts";
import { type Command, InvalidArgumentError, Option } from "commander";
import { KitError } from "../../errors.ts";
import { isOrigin } from "../../mock/http/cors.ts";
import { MOST_CALLS } from "../../mock/options.ts";
import { DEFAULT_RATE, MOST_RATE } from "../../mock/simulator/options.ts";
import { hostIn, isEventName } from "../../mock/webhooks/check-hook.ts";
import { append, wholeNumber } from "../shared/add-flags.ts";
import { type CliIo, unlessStopped } from "../shared/io.ts";
import type { ServeOptions } from "./options.ts";

/** `so-mock serve`: the mock on a port, until SIGINT or SIGTERM. */
export function registerServe(program: Command, io: CliIo): void {
  program
    .command("serve")
    .description("start the stub server")
    .option("--port <number>", "port to listen on; 0 picks a free one", wholeNumber(0, 65_535), 4010)
    .option("--host <name>", "address to listen on", "127.0.0.1")
    .option("--seed <number>", "determines every generated text and number", wholeNumber(-0x80000000, 0x7fffffff), 1)
    .option("--sessions <number>", "number of sessions to start with", wholeNumber(0, 1_000_000), 12)
    .addOption(oneOf("--dialect <name>", "dialect of the answers", DIALECTS))
    .addOption(oneOf("--auth <rule>", "whether credentials are required", ["required", "optional"]))
    .addOption(oneOf("--put <rule>", "what PUT and Save do with properties left out of the body", ["replace", "merge"]))
    .addOption(
      oneOf(
        "--deployment <place>",
        "which credentials are accepted: the cloud's, an onsite installation's, or both",
        DEPLOYMENTS,
      ),
    )
    .addOption(new Option("--release <name>", "answer as this release does").choices(RELEASES))
    .option(
      "--rate-limit <number>",
      "calls a second that one caller may make; more are answered 429 with Retry-After",
      wholeNumber(1, MOST_CALLS),
    )
    .option("--clock <iso>", "freeze the clock at this time; without it, the clock starts now and runs")
    .option("--https", "serve HTTPS; without --cert, with a certificate for localhost that is made for this run")
    .option("--cert <file>", "serve HTTPS with the certificate of this PEM file; needs --key")
    .option("--key <file>", "PEM file with its key")
    .option("--base-path <path>", "prefix before /api/v1, such as /Cust12345", "")
    .option("--cors <origin...>", "origins whose pages may read the answers; without it, any (--no-cors: none)", origin)
    .addOption(new Option("--no-cors").hideHelp())
    .option(
      "--trust-proxy",
      "begin links where X-Forwarded-Proto, -Host, -Port and -Prefix say, not where the request does",
    )
    .addOption(oneOf("--log <form>", "format of the request log", ["pretty", "json", "silent"]))
    .option("--no-control", "turn off the control API and the console under /_mock")
    .option(
      "--control-token <token>",
      "token required to control the mock; also admits other machines (or SO_MOCK_CONTROL_TOKEN)",
      token,
    )
    .option("--worlds <number>", "maximum number of named worlds kept at once", wholeNumber(1, 10_000), 100)
    .option(
      "--store <place>",
      "where sessions are kept: memory, file:PATH or redis://HOST (or SO_MOCK_STORE, or a file that SO_MOCK_STORE_FILE names)",
      "memory",
    )
    .option(
      "--store-timeout <ms>",
      "how long the store may take before a request is answered 503",
      wholeNumber(100, 60_000),
      2000,
    )
    .option("--workers <number>", "number of processes on the port; more than one needs --store", wholeNumber(1, 64), 1)
    .addOption(
      new Option("--simulate [rate]", "simulate customers and colleagues, at this many new customers a minute")
        .argParser(rate)
        .preset(String(DEFAULT_RATE)),
    )
    .option("--webhook <url>", "post the events of the world to this address, as a webhook named cli", webhookUrl)
    .option("--webhook-secret <secret>", "sign these calls with this secret (or SO_MOCK_WEBHOOK_SECRET)", secret)
    .option("--webhook-event <name>", "only events of this name; repeatable", eventName)
    .option("--webhook-host <host>", "a host beyond this machine that webhooks may lead to; repeatable", webhookHost)
    .option("--speed <factor>", "speed of the clock, as a multiple of real time", speed, 1)
    .option("--world <file>", "start from a world file, such as world.yaml; other flags win over it")
    .option("--from <folder>", "start from a recording of so-mock record and answer its requests as recorded")
    .option(
      "--group <name>",
      "answer only the operations of this group: documented, sessions, topics, webhooks or startup; repeatable",
      append,
    )
    .option("--operation <id>", "answer only this operation; repeatable, combines with --group", append)
    .option(
      "--spec <folder>",
      "imported tables to answer beside chat, or changed tables of the kit in place of its own; repeatable",
      append,
    )
    .option("--fixtures <folder>", "documented samples, read with --spec or --watch", "fixtures/documented")
    .option("--open", "open the console in a browser")
    .option("--watch", "reload the tables (--spec, default spec/) and the samples when they change")
    .action(async (options: ServeOptions, command: Command) => {
      const isGiven = (name: string): boolean => command.getOptionValueSource(name) === "cli";
      if (isGiven("fixtures") && options.spec === undefined && options.watch !== true) {
        throw new KitError({
          code: "serve-fixtures",
          what: "it has no effect, since the built-in tables come with their samples",
          where: "--fixtures",
          todo: "add --spec or --watch, or leave it out",
        });
      }
      if (!isGiven("store")) options = { ...options, store: await storeOf(io) };
      if (options.world !== undefined) {
        const { fromWorld } = await import("./from-world.ts");
        const settled = await unlessStopped(fromWorld(options, options.world, isGiven), io.signal);
        if (!settled) return io.exit(0);
        options = settled;
      }
      const { serve } = await import("./run.ts");
      if (options.from === undefined) return serve(options, io);
      const { fromRecording } = await import("./from-recording.ts");
      return serve(await fromRecording(options, options.from, isGiven), io);
    });
}

/** An address with a password may be given in the environment or in a file, to keep it out of the process list. */
async function storeOf({ env }: CliIo): Promise<string> {
  const file = env["SO_MOCK_STORE_FILE"] ?? "";
  if (file === "") return env["SO_MOCK_STORE"] || "memory";
  const { readText } = await import("../shared/files.ts");
  return (
    await readText(file, "store-option", "SO_MOCK_STORE_FILE", "name a file that holds the store's address")
  ).trim();
}

/** An option whose default is its first choice. */
function oneOf(flags: string, text: string, choices: readonly string[]): Option {
  return new Option(flags, text).choices(choices).default(choices[0]);
}

function token(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("Give a token, or leave the option out.");
}

function webhookUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError("Give the address of a receiver, such as http://localhost:3000/hook.");
}

function webhookHost(text: string, before: readonly string[] | undefined): readonly string[] {
  if (hostIn(text) !== undefined) return [...(before ?? []), text];
  throw new InvalidArgumentError("Give a host, such as hooks.example or hooks.example:8443.");
}

function secret(text: string): string {
  if (text !== "" && text.length <= 400) return text;
  throw new InvalidArgumentError("Give 1 to 400 characters, or leave the option out.");
}

function eventName(text: string, before: readonly string[] | undefined): readonly string[] {
  if (isEventName(text)) return [...(before ?? []), text];
  throw new InvalidArgumentError("Give the name of an event, such as chatsession.created.");
}

function origin(text: string, before: readonly string[] | undefined): readonly string[] {
  if (isOrigin(text)) return [...(before ?? []), text];
  throw new InvalidArgumentError("Give scheme and host of pages, such as https://app.example or http://localhost:*.");
}

function rate(text: string): number {
  return decimal(text, 0, MOST_RATE, `a number of customers a minute, from 0 to ${MOST_RATE}`);
}

function speed(text: string): number {
  return decimal(text, 0.01, 1000, "a number from 0.01 to 1000");
}

function decimal(text: string, min: number, max: number, wanted: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= min && value <= max) return value;
  throw new InvalidArgumentError(`Give ${wanted}.`);
}
