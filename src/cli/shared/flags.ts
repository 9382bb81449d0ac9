import type { SettingName } from "../../verify/config.ts";

/** Flags shared by several commands. Loads nothing heavy, since every start of the command line reads this file. */

/** The values of flags by Commander's names: `--fail-on` is `failOn`. */
export type FlagValues = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

interface Flag {
  /** The placeholder for its value; absent for a switch. */
  readonly value?: string;
  readonly text: string;
  readonly repeatable?: true;
}

/** A flag for each setting of the runner except the address. `resolveSettings` checks the values. */
export const FLAGS: Readonly<Record<Exclude<SettingName, "base-url">, Flag>> = {
  self: { text: "verify the mock in this process, in both dialects, instead of a server" },
  list: { text: "print what the run would send, in order, with mode and reason, and send nothing" },
  spec: {
    value: "<folder>",
    text: "imported tables beside chat, with the checks that fit any operation; or tables in place of the built-in ones",
    repeatable: true,
  },
  auth: {
    value: "<value>",
    text: "Authorization value (or SO_MOCK_AUTH); the first one is used for the run, the others must also be accepted",
    repeatable: true,
  },
  "auth-command": {
    value: "<command>",
    text: "command that prints the Authorization value within 60 seconds; run at the start, and once more at a 401",
  },
  header: { value: "<line>", text: '"Name: value" to send with every request', repeatable: true },
  mode: {
    value: "<mode>",
    text: "read (default), write (changes only sessions that the run created) or sandbox (changes anything)",
  },
  group: {
    value: "<name>",
    text: "only the operations of this group: documented, sessions, topics, webhooks or startup",
    repeatable: true,
  },
  operation: { value: "<id>", text: "only this operation", repeatable: true },
  check: { value: "<name>", text: "only this check", repeatable: true },
  release: {
    value: "<name>",
    text: "the release of the server: 10.2, 11.13, 12.4, any (default), or auto, which asks GET /api",
  },
  "min-coverage": {
    value: "<type=percent>",
    text: "end with exit code 5 when less of a type or an enum was seen, such as ChatSessionEntity=80",
    repeatable: true,
  },
  strict: { text: "count warnings as errors" },
  "fail-on": { value: "<severity>", text: "lowest severity that ends with exit code 1: error (default) or warning" },
  report: {
    value: "<format=file>",
    text: "write a json, junit, html, sarif, markdown or ctrf report to a file",
    repeatable: true,
  },
  bodies: {
    value: "<how>",
    text: "values of bodies in output and reports: redacted (default: by length and first character), full or none",
  },
  format: { value: "<format>", text: "format of the output: pretty (default), json or github" },
  baseline: { value: "<file>", text: "known findings, which are not counted" },
  "update-baseline": { text: "add the findings to the baseline and remove stale entries" },
  verbose: { text: "print everything that was found, however long" },
  proxy: { value: "<url>", text: "proxy for all requests (or HTTPS_PROXY and NO_PROXY)" },
  cacert: { value: "<file>", text: "PEM file with certificate authorities to trust beside the usual ones" },
  cert: { value: "<file>", text: "PEM file with a client certificate" },
  key: { value: "<file>", text: "PEM file with its key" },
  wait: { value: "<seconds>", text: "wait up to this long for a server that is starting" },
  timeout: { value: "<ms>", text: "give up on a request after this many milliseconds (default: 30000)" },
  budget: { value: "<seconds>", text: "skip what is left after this many seconds (default: 120)" },
  rate: {
    value: "<number>",
    text: "requests a second, at most (default: 10, and no limit on this machine); waiting for it is not charged to the budget",
  },
  seed: { value: "<number>", text: "determines the texts that the run writes" },
};

export type FlagName = keyof typeof FLAGS;

/** How a report is written, and what counts in it. */
const REPORT_FLAGS: readonly FlagName[] = [
  "strict",
  "fail-on",
  "report",
  "format",
  "baseline",
  "update-baseline",
  "verbose",
];

/** Flags of the commands that judge exchanges: which to judge, and where to write findings. */
export const JUDGING_FLAGS: readonly FlagName[] = [
  "group",
  "operation",
  "check",
  "release",
  "min-coverage",
  ...REPORT_FLAGS,
];

/** Their descriptions in commands without a server. */
export const JUDGING_TEXTS: Partial<Record<FlagName, string>> = {
  release: "the release that answered: 10.2, 11.13, 12.4 or any (default)",
};

/** The same for commands whose reports may contain bodies. */
export const CHECK_FLAGS: readonly FlagName[] = [...JUDGING_FLAGS, "bodies"];

/** The subset for so-mock verify-receiver. */
export const RECEIVER_FLAGS: readonly FlagName[] = ["check", ...REPORT_FLAGS, "timeout"];

/** `--secret` of commands that judge traffic. */
export const SECRET_TEXT = "secret that webhook calls are signed with (or SO_MOCK_WEBHOOK_SECRET)";

/** Connection flags. */
const NETWORK_FLAGS: readonly FlagName[] = ["proxy", "cacert", "cert", "key"];

export const VERIFY_FLAGS: readonly FlagName[] = [
  "self",
  "list",
  "spec",
  "auth",
  "auth-command",
  "header",
  ...NETWORK_FLAGS,
  "wait",
  "mode",
  ...CHECK_FLAGS,
  "timeout",
  "budget",
  "rate",
  "seed",
];

export const DOCTOR_FLAGS: readonly FlagName[] = [
  "auth",
  "auth-command",
  "header",
  ...NETWORK_FLAGS,
  "wait",
  "timeout",
];

/** The flags that `so-mock diff` shares with `verify`. */
export const DIFF_FLAGS: readonly FlagName[] = [
  ...NETWORK_FLAGS,
  "mode",
  "group",
  "operation",
  "timeout",
  "budget",
  "rate",
  "seed",
  "report",
  "baseline",
  "update-baseline",
  "verbose",
];
