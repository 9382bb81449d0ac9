import type { Command } from "commander";
import { OWN_EXITS } from "./exit-codes.ts";

/** The end of a command's help, before its exit codes: examples and environment variables. */
interface Help {
  readonly examples: readonly [Line, Line];
  readonly environment: readonly Line[];
}

type Line = readonly [left: string, meaning: string];

const COLOR: Line = ["NO_COLOR, FORCE_COLOR", "whether output has colours; if neither is set, on a terminal only"];
const AUTH: Line = ["SO_MOCK_AUTH", "Authorization values, each on a line of its own"];
const PROXY: Line = ["HTTPS_PROXY, NO_PROXY", "proxy for requests, and hosts that go without it"];
const CERTIFICATES: Line = ["NODE_EXTRA_CA_CERTS", "PEM file with certificate authorities to trust"];
const NETWORK: readonly Line[] = [PROXY, CERTIFICATES, COLOR];

const HELP: ReadonlyMap<string, Help> = new Map<string, Help>([
  [
    "so-mock",
    {
      examples: [
        ["so-mock serve", "a stub server at http://127.0.0.1:4010"],
        ["so-mock verify --help", "the flags of a command"],
      ],
      environment: [["see the help of each command", "such as so-mock serve --help"]],
    },
  ],
  [
    "serve",
    {
      examples: [
        ["so-mock serve --port 4010 --sessions 40 --simulate", "a busy morning, at http://127.0.0.1:4010"],
        ["so-mock serve --world world.yaml --clock 2025-01-15T09:00:00Z", "the world of a file, at a moment"],
      ],
      environment: [
        ["SO_MOCK_CONTROL_TOKEN", "as --control-token"],
        ["SO_MOCK_STORE", "as --store"],
        ["SO_MOCK_STORE_FILE", "file that holds the value of --store"],
        ["SO_MOCK_WEBHOOK_SECRET", "what webhooks are signed with"],
        COLOR,
      ],
    },
  ],
  [
    "init",
    {
      examples: [
        ["so-mock init", "writes world.yaml"],
        ["so-mock init worlds/monday.yaml --force", "another name, in place of what is there"],
      ],
      environment: [["none", "it reads no variables"]],
    },
  ],
  [
    "verify",
    {
      examples: [
        ["so-mock verify --self", "the mock itself, without a server"],
        ["so-mock verify https://crm.example.com/Cust12345 --report junit=report.xml", "a server, only by reading"],
      ],
      environment: [AUTH, ...NETWORK],
    },
  ],
  [
    "doctor",
    {
      examples: [
        ["so-mock doctor http://127.0.0.1:4010", "can verify run against it?"],
        ["so-mock doctor https://crm.example.com/Cust12345 --proxy http://proxy:8080", "the same through a proxy"],
      ],
      environment: [AUTH, ...NETWORK],
    },
  ],
  [
    "check",
    {
      examples: [
        ["so-mock check traffic.har", "recorded traffic"],
        ['so-mock check "fixtures/*.json" --type ChatSessionEntity', "canned fixtures"],
      ],
      environment: [COLOR],
    },
  ],
  [
    "record",
    {
      examples: [
        ["so-mock record https://crm.example.com/Cust12345 --out recorded", "a proxy that keeps what passes"],
        ["so-mock record http://127.0.0.1:4010 --out recorded --validate", "the same, and says what deviates"],
      ],
      environment: NETWORK,
    },
  ],
  [
    "diff",
    {
      examples: [
        ["so-mock diff mock https://crm.example.com/Cust12345", "this mock and a server"],
        ["so-mock diff mock mock:observed", "the two dialects of the mock"],
      ],
      environment: [
        AUTH,
        ["SO_MOCK_AUTH_A, SO_MOCK_AUTH_B", "those of the first and of the second server"],
        ...NETWORK,
      ],
    },
  ],
  [
    "verify-receiver",
    {
      examples: [
        ["so-mock verify-receiver http://127.0.0.1:3000/hook", "does it handle webhook calls?"],
        ["so-mock verify-receiver http://127.0.0.1:3000/hook --secret s3cret", "the same, signed"],
      ],
      environment: [["SO_MOCK_WEBHOOK_SECRET", "as --secret"], COLOR],
    },
  ],
  [
    "import",
    {
      examples: [
        ["so-mock import swagger.json --out spec", "tables from a description"],
        ["so-mock import pages/ --out spec --contract contract.json", "from pages, and a contract for createMock"],
      ],
      environment: NETWORK,
    },
  ],
  [
    "changes",
    {
      examples: [
        ["so-mock changes old.json new.json", "what a new version changed"],
        ["so-mock changes old/ new/ --fail-on breaking", "the same in a pipeline"],
      ],
      environment: NETWORK,
    },
  ],
]);

/** Adds this ending to the help of every command that has one. */
export function addHelp(commands: readonly Command[]): void {
  for (const command of commands) {
    const help = HELP.get(command.name());
    if (!help) continue;
    const { examples, environment } = help;
    const exits = OWN_EXITS.get(command.name());
    command.addHelpText("after", () =>
      [
        section("Examples", examples),
        section("Environment", environment),
        exits ? section("Exit codes", exits) : "",
      ].join(""),
    );
  }
}

function section(title: string, lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([left]) => left.length));
  return `\n${title}:\n${lines.map(([left, meaning]) => `  ${left.padEnd(width)}  ${meaning}\n`).join("")}`;
}
