import type { AnyCheck } from "../../verify/check.ts";
import { findCheck as findOfRunner } from "../../verify/checks/index.ts";
import { webhookCallChecks } from "../webhook-calls/checks.ts";
import type { Exchange, Finding, FindingPlace, Report } from "../../verify/model.ts";
import { redactPath } from "../../redact-text.ts";

const NOT_KEPT = "(not kept)";

const findCheck = (name: string): AnyCheck | undefined =>
  findOfRunner(name) ?? webhookCallChecks.find((check) => check.name === name);

const LEFT_OUT = "Details are left out, because they may quote a body.";

/** A report of live traffic that describes faults without quoting bodies. `find` finds a check by name. */
export function withoutBodies(
  report: Report,
  scrub: (text: string) => string,
  find: (name: string) => AnyCheck | undefined = findCheck,
): Report {
  // Quoted text may come from an unreadable body, which the anonymiser could not process.
  const quotes = (name: string): boolean => find(name)?.quotesBody ?? true;
  return {
    ...report,
    findings: report.findings.map((finding) => withoutQuotes(finding, scrub, find)),
    observations: report.observations.map((each) => ({
      ...each,
      message: quotes(each.check) ? LEFT_OUT : scrub(each.message),
    })),
    exchanges: report.exchanges.map(withoutBody),
  };
}

/** The same for a single finding, such as one printed at its discovery. */
export function withoutQuotes(
  { curl: _curl, places, ...finding }: Finding,
  scrub: (text: string) => string,
  find: (name: string) => AnyCheck | undefined = findCheck,
): Finding {
  const quotes = find(finding.check)?.quotesBody ?? true;
  const shown = <Shown extends FindingPlace>(place: Shown): Shown =>
    quotes
      ? { ...place, pointer: scrub(place.pointer), message: LEFT_OUT, expected: NOT_KEPT, actual: NOT_KEPT }
      : {
          ...place,
          message: scrub(place.message),
          pointer: scrub(place.pointer),
          expected: scrub(place.expected),
          actual: scrub(place.actual),
        };
  return { ...shown(finding), ...(places && { places: places.map((place) => shown(place)) }) };
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
