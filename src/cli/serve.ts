import { InvalidArgumentError, Option, type Command } from "commander";
import type { JournalEntry } from "../mock/journal.ts";
import type { CliIo } from "./io.ts";

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly sessions: number;
  readonly dialect: "documented" | "observed";
  readonly auth: "required" | "optional";
  readonly clock?: string;
  readonly basePath: string;
  readonly log: Log;
}

type Log = "pretty" | "json" | "silent";

/** `so-mock serve`: the mock on a port, until SIGINT or SIGTERM. */
export function registerServe(program: Command, io: CliIo): void {
  program
    .command("serve")
    .description("start the stub server")
    .option("--port <number>", "port to listen on, 0 for any free one", wholeNumber(0, 65_535), 4010)
    .option("--host <name>", "address to listen on", "127.0.0.1")
    .option("--seed <number>", "decides every name, text and number", wholeNumber(-0x80000000, 0x7fffffff), 1)
    .option("--sessions <number>", "how many sessions the world starts with", wholeNumber(0, 1_000_000), 12)
    .addOption(
      new Option("--dialect <name>", "how answers are written")
        .choices(["documented", "observed"])
        .default("documented"),
    )
    .addOption(
      new Option("--auth <rule>", "are credentials needed").choices(["required", "optional"]).default("required"),
    )
    .option("--clock <iso>", "let the time stand still at this moment instead of running on from now")
    .option("--base-path <path>", "what stands before /api/v1, such as /Cust12345", "")
    .addOption(
      new Option("--log <form>", "how requests are logged").choices(["pretty", "json", "silent"]).default("pretty"),
    )
    .action((options: ServeOptions) => serve(options, io));
}

/** Commander's own error for text that is no whole number in the range. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^[+-]?\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}

async function serve(options: ServeOptions, io: CliIo): Promise<void> {
  const [{ createMock }, { startServer }, { contract }, { banner }] = await Promise.all([
    import("../mock/create-mock.ts"),
    import("../server.ts"),
    import("../contract.ts"),
    import("./banner.ts"),
  ]);
  const onRequest = requestLog(options.log, io);
  const mock = createMock({
    seed: options.seed,
    sessions: options.sessions,
    dialect: options.dialect,
    credentials: options.auth,
    basePath: options.basePath,
    clock: options.clock ?? { now: () => Date.now() },
    onError: (error) => io.stderr(`${error instanceof Error ? error.stack : String(error)}\n`),
    ...(onRequest ? { onRequest } : {}),
  });
  const server = await startServer(mock, { port: options.port, host: options.host });
  if (options.log === "json") {
    io.stdout(`${JSON.stringify({ event: "listening", url: server.url, message: `listening on ${server.url}` })}\n`);
  } else {
    io.stdout(banner(contract, { ...options, url: server.url + options.basePath, origin: server.url }));
  }
  await aborted(io.signal);
  await server.close();
  io.exit(0);
}

function requestLog(log: Log, io: CliIo): ((entry: JournalEntry) => void) | undefined {
  if (log === "silent") return undefined;
  if (log === "json") return (entry) => io.stdout(`${JSON.stringify({ event: "request", ...entry })}\n`);
  return ({ method, path, status, operation, caller, problem }) => {
    const who = caller === undefined ? "" : ` by ${caller}`;
    const what = operation === undefined ? "" : ` ${operation}${who}`;
    io.stdout(`${method} ${path} ${status}${what}${problem === undefined ? "" : `: ${problem}`}\n`);
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
