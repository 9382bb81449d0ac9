import { isGatewayError, type Call } from "../call.ts";
import type { Check, Verdict } from "../check.ts";
import { citePage } from "../evidence.ts";
import { ownWords } from "../own-words.ts";
import { anyKnown } from "../../operation-roles.ts";

export const statusDocumented: Check<"call"> = {
  name: "status-documented",
  title: "The status is documented for such a request",
  explanation:
    "The documents list 200 as the only success. Another 2xx breaks clients that compare with 200, and a 4xx or 5xx for a valid request is a refusal that no document mentions. What a server answers to an unknown id or to an empty queue is open, as long as it is not a 5xx.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: true,
  needsBody: false,
  quotesBody: false,
  run({ call }) {
    const status = call.answer?.status;
    const { expect } = call.spec;
    // A throttled call shows neither how an empty queue nor how an unknown id is answered.
    if (status === 429 && (expect === "empty-queue" || expect === "unknown")) return undefined;
    // Redirects, a PUT without a body, and the run's credentials have their own checks.
    if (
      status === undefined ||
      expect === "refusal" ||
      (expect === "no-entity" && !isGatewayError(call)) ||
      expect === "open" ||
      (status >= 300 && status < 400 && status !== 304)
    )
      return undefined;
    const isRun = call.spec.auth === undefined;
    if (expect === "answer" && isRun && (status === 401 || status === 403)) return undefined;
    return judge(call, status).map((verdict) => ({ source: citePage(call.operation), ...verdict }));
  },
};

/** The documented success statuses; where a page lists no status at all, those the API generally uses. */
function successesOf({ operation }: Call): readonly number[] {
  const listed = operation.statuses.map(({ status }) => status).filter((status) => status >= 200 && status < 300);
  return listed.length > 0 ? listed : [200, 204];
}

function judge(call: Call, status: number): readonly Verdict[] {
  const { expect, purpose } = call.spec;
  const { id } = call.operation;
  const actual = `${status} ${call.answer?.reason ?? ""}`.trim();
  const ofHabit = expect === "answer" && isAboutValues(call) ? ["answer-schema/habit"] : [];
  if (status >= 500) {
    const message = `${id} answers ${actual} (${purpose}).`;
    return [{ message, expected: expectedOf(call), actual, kind: String(status), restsOn: ofHabit }];
  }
  const successes = successesOf(call);
  // An agent with nothing to return answers 204 or null.
  const isFine =
    successes.includes(status) || (expect === "made-up" && status === 204 && call.operation.answer.nullable);
  if ((expect === "answer" || (expect === "made-up" && status < 300)) && !isFine) {
    const kind = status < 300 ? `undocumented-${status}` : `refused-${status}`;
    // If the server never stored the run's session, this follows from that.
    const ofModel = call.spec.id === undefined ? [] : ["create-new-id", "create-listed", "entity-kept/missing"];
    const restsOn = status < 300 ? ofModel : [...ofModel, ...ofHabit];
    return [
      { message: `${id} answers ${actual} (${purpose}).`, expected: successes.join(" or "), actual, kind, restsOn },
    ];
  }
  if (expect === "unknown" || expect === "empty-queue") {
    if (status > 200 && status < 300 && status !== 204) {
      const message = `${id} answers ${actual} (${purpose}).`;
      return [{ message, expected: expectedOf(call), actual, kind: `undocumented-${status}` }];
    }
    const about = expect === "unknown" ? "an id that does not exist" : "an empty queue";
    return [
      { message: `Answers ${about} with ${actual.replace(/\.$/, "")}.`, severity: "info", kind: `${expect}-${status}` },
    ];
  }
  return [];
}

/**
 * Can a refusal be about how values are written in the body? A server that writes names or numbers in a way of its own
 * often takes them in that way only. It is not, if its words are about something else.
 */
function isAboutValues({ request, answer }: Call): boolean {
  if (!request.body || !answer) return false;
  const words = ownWords(answer);
  if (words === "" || VALUES.test(words)) return true;
  return (words.match(/\w+/g) ?? []).some((word) => word.length > 3 && request.body?.includes(`"${word}"`));
}

const VALUES =
  /\b(?:bad request|(?:in)?valid\w*|values?|convert\w*|cast|pars(?:e|ed|ing)|deseriali\w+|json|enum\w*|types?|formats?|strings?|numbers?|integers?|int32|int64|booleans?)\b/i;

function expectedOf({ spec }: Call): string {
  if (spec.expect === "rejection") return "a status below 500";
  if (spec.expect === "made-up") return "a documented status or a 4xx";
  return spec.expect === "answer" || spec.expect === "entry" ? "200" : "200 with null, or a 4xx";
}
