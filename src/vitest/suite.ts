// Tests are generated from data here: the rules for written tests do not apply.
/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/no-conditional-expect */

import { beforeAll, describe, expect, test } from "vitest";
import { reading, requireObject } from "../arguments.ts";
import { findOperation } from "../contract.ts";
import { fits } from "../verify/check.ts";
import { checks } from "../verify/checks/index.ts";
import { splitKnown } from "../verify/findings.ts";
import type { Finding, Report, Severity } from "../verify/model.ts";
import type { VerifyOptions } from "../verify/options.ts";
import { casesByOperation, reaches, troubles, type Case } from "../verify/reporters/cases.ts";
import { createPage } from "../verify/reporters/page.ts";
import { findingLines } from "../verify/reporters/pretty-finding.ts";
import { plural } from "../verify/reporters/text.ts";
import { chosenIds } from "../verify/choose-operations.ts";
import { DOCUMENTED } from "../operation-roles.ts";
import { defaultRate, demandBaseUrl } from "../verify/target.ts";
import { DEFAULT_BUDGET_SECONDS, verify } from "../verify/run.ts";

export interface ContractSuiteOptions extends Omit<VerifyOptions, "auth" | "signal" | "onProgress"> {
  /** Everything before `/api/v1`. */
  readonly baseUrl: string;
  /** Authorization values; the first one is used for the run, the others must also be accepted. */
  readonly auth?: string | readonly string[] | undefined;
  /** Sends the requests, such as a mock's `fetch`; the network by default. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** The lowest severity that fails a test; default `error`. */
  readonly failOn?: Severity | undefined;
  /** Fingerprints of known findings, which fail no test. */
  readonly known?: readonly string[] | undefined;
  /** The suite's name. */
  readonly name?: string | undefined;
}

/** Above the number of requests of a run; their pacing does not count against the time limit. */
const LONGEST_PACED = 600;
/** After its time budget, the run still has to delete what it created. */
const GRACE_SECONDS = 30;

/**
 * Registers a test for each operation and check. The run happens once, before the first test; what the mode or the
 * server rules out is skipped with the reason. Throws KitError `verify-base-url`.
 */
export function contractSuite(options: ContractSuiteOptions): void {
  reading("contractSuite", () => {
    requireObject(options, { code: "verify-option", where: "contractSuite" });
    demandBaseUrl(options.baseUrl, "contractSuite");
  });
  const { baseUrl, fetch = (request: Request) => globalThis.fetch(request), name, ...rest } = options;
  const { auth = [], failOn = options.strict === true ? "warning" : "error", known = [], ...verifyOptions } = rest;
  // A custom fetch may lead to a mock.
  const rate = verifyOptions.rate ?? (options.fetch === undefined ? defaultRate(baseUrl) : undefined);
  const limit =
    ((rate === undefined ? 0 : LONGEST_PACED / rate) +
      (options.budgetSeconds ?? DEFAULT_BUDGET_SECONDS) +
      GRACE_SECONDS) *
    1000;
  const counts = (finding: Finding): boolean => reaches(finding.severity, failOn) && !accepted.has(finding.fingerprint);
  let accepted: ReadonlySet<string> = new Set();
  const chosen = chosenIds(options.groups, options.operations);
  const operations = chosen.flatMap((id) => findOperation(id) ?? []);
  const nonDocumented = chosen.filter((id) => !DOCUMENTED.includes(id));
  const wanted = checks.filter((check) => options.checks?.includes(check.name) ?? true);

  describe(name ?? `the contract at ${baseUrl}`, () => {
    let report: Report | undefined;
    let cases = new Map<string, Case>();
    const registered = new Set<string>();

    beforeAll(async () => {
      const values = typeof auth === "string" ? [auth] : auth;
      const found = await verify(
        { baseUrl, fetch },
        { ...verifyOptions, ...(rate !== undefined && { rate }), auth: values },
      );
      const split = splitKnown(found.findings, new Set(known));
      accepted = split.known;
      report = { ...found, findings: split.findings };
      const all = casesByOperation(report).flatMap((group) => group.cases);
      cases = new Map(all.map((entry) => [`${entry.operation} ${entry.check}`, entry]));
    }, limit);

    test("can be verified", () => {
      const [trouble] = report === undefined ? [] : troubles(report);
      if (trouble) expect.fail(trouble.message);
    });

    for (const operation of operations) {
      describe(operation.id, () => {
        for (const check of wanted.filter((one) => fits(one, operation))) {
          registered.add(`${operation.id} ${check.name}`);
          test(`${check.name}: ${check.title}`, ({ skip }) => {
            const entry = cases.get(`${operation.id} ${check.name}`);
            if (entry === undefined) return skip(report?.failure?.message ?? "the run did not get to it");
            if (entry.status === "skipped") return skip(entry.reason ?? "no reason given");
            const findings = [...entry.findings, ...entry.shared].filter(counts);
            if (findings.length > 0) expect.fail(explain(findings, entry.explanation));
          });
        }
      });
    }

    // A group's checks are known only once the group is loaded, so all of them share one test.
    for (const operation of nonDocumented) {
      test(`${operation} answers as its tables say`, ({ skip }) => {
        const own = [...cases.values()].filter((entry) => entry.operation === operation);
        for (const entry of own) registered.add(`${operation} ${entry.check}`);
        const findings = own.flatMap((entry) => entry.findings).filter(counts);
        if (findings.length > 0) expect.fail(explain(findings, ""));
        if (own.every(({ status }) => status === "skipped")) skip(own[0]?.reason ?? "the run did not get to it");
      });
    }

    test("nothing else was found", () => {
      const others = [...cases].filter(([key]) => !registered.has(key)).flatMap(([, entry]) => entry.findings);
      const findings = others.filter(counts);
      if (findings.length > 0) expect.fail(explain(findings, ""));
    });
  });
}

const SHOWN = 10;

function explain(findings: readonly Finding[], explanation: string): string {
  const page = createPage({ width: 100, color: false });
  const lines = findings.slice(0, SHOWN).flatMap((finding) => [...findingLines(finding, page), ""]);
  const rest = findings.length > SHOWN ? [`   … and ${findings.length - SHOWN} more`] : [];
  const title = `${plural(findings.length, "deviation")} from the contract. ${explanation}`.trimEnd();
  return [title, "", ...lines, ...rest].join("\n").trimEnd();
}
