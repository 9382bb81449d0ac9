import { quietPath } from "../quiet-path.ts";
import type { Exchange, Finding, Report } from "../../verify/model.ts";

const NOT_KEPT = "(not kept)";

/** A report of live traffic that tells what is wrong, and nothing of what was said. */
export function withoutBodies(report: Report, scrub: (text: string) => string): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => quiet(finding, scrub)),
    observations: report.observations.map((each) => ({ ...each, message: scrub(each.message) })),
    exchanges: report.exchanges.map(bare),
  };
}

/** The checks of the bytes show a piece of a body that could not be read, so nobody knows what is in it. */
const SHOWS_TEXT: readonly string[] = ["body-fits-label", "json-well-formed", "xml-well-formed", "no-error-under-200"];

function quiet(finding: Finding, scrub: (text: string) => string): Finding {
  const { check, operation, severity, pointer, source, exchange, fingerprint } = finding;
  const actual = SHOWS_TEXT.includes(check) ? NOT_KEPT : scrub(finding.actual);
  const words = { message: scrub(finding.message), pointer, expected: scrub(finding.expected), actual, fingerprint };
  return {
    check,
    operation,
    severity,
    ...words,
    ...(source && { source }),
    ...(exchange !== undefined && { exchange }),
  };
}

function bare({ request, response, ...rest }: Exchange): Exchange {
  const { body, ...asked } = request;
  const url = quietPath(asked.url);
  return {
    ...rest,
    request: { method: asked.method, url, headers: {}, ...(body === undefined ? {} : { body: NOT_KEPT }) },
    ...(response && { response: { status: response.status, reason: "", headers: {}, body: NOT_KEPT } }),
  };
}
