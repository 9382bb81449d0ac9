import type { AnyCheck } from "../../verify/check.ts";
import { findCheck } from "../../verify/checks/index.ts";
import type { Exchange, Finding, FindingPlace, Report } from "../../verify/model.ts";
import { redactPath } from "../../redact.ts";

const NOT_KEPT = "(not kept)";

const LEFT_OUT = "Details are left out, because they may quote a body.";

/** A report of live traffic that says what is wrong without quoting any body. `find` finds a check by name. */
export function withoutBodies(
  report: Report,
  scrub: (text: string) => string,
  find: (name: string) => AnyCheck | undefined = findCheck,
): Report {
  // Quoted text may come from an unreadable body, which the anonymiser could not replace.
  const quotes = (name: string): boolean => find(name)?.quotesBody ?? true;
  const withoutQuotes = <Shown extends FindingPlace>(
    { curl: _curl, ...shown }: Shown,
    check: string,
  ): Omit<Shown, "curl"> =>
    quotes(check)
      ? { ...shown, message: LEFT_OUT, expected: NOT_KEPT, actual: NOT_KEPT }
      : { ...shown, message: scrub(shown.message), expected: scrub(shown.expected), actual: scrub(shown.actual) };
  const findingWithout = (finding: Finding): Finding => ({
    ...withoutQuotes(finding, finding.check),
    ...(finding.places && { places: finding.places.map((place) => withoutQuotes(place, finding.check)) }),
  });
  return {
    ...report,
    findings: report.findings.map(findingWithout),
    observations: report.observations.map((each) => ({
      ...each,
      message: quotes(each.check) ? LEFT_OUT : scrub(each.message),
    })),
    exchanges: report.exchanges.map(withoutBody),
  };
}

function withoutBody({ request, response, ...rest }: Exchange): Exchange {
  const { body, ...asked } = request;
  const url = redactPath(asked.url);
  return {
    ...rest,
    request: { method: asked.method, url, headers: {}, ...(body === undefined ? {} : { body: NOT_KEPT }) },
    ...(response && { response: { status: response.status, reason: "", headers: {}, body: NOT_KEPT } }),
  };
}
