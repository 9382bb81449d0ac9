import type { Aside } from "./aside.ts";
import type { Carrier } from "../data/reference.ts";
import { depart } from "./faults/depart.ts";
import type { FaultSchedule, Strike } from "./faults/schedule.ts";
import { late } from "./faults/late.ts";
import type { Course, Kitchen, Part } from "./kitchen.ts";
import { note, type Bytes } from "./note.ts";
import { storeAway, unauthorized, unbindable, unexpected, wrongHeader } from "./refusals.ts";
import type { Playback } from "./playback/playback.ts";
import { okReply, type Reply } from "./reply.ts";
import { respond } from "./respond.ts";
import { takeBody } from "./take-body.ts";
import { queryValue } from "./wire/address.ts";
import { readId, type GivenParameters, type PathTexts } from "./wire/parameters.ts";
import type { Presentation } from "./wire/present.ts";
import { readSelect } from "./wire/select.ts";
import type { Wishes } from "./wire/wishes.ts";

/** Answers a request to an operation. Waits only for a body, and for a delay that a test ordered. */
export function answerOperation(
  kitchen: Kitchen,
  part: Part,
  request: Request,
  idText: string | undefined,
  aside: Aside | undefined,
  texts: PathTexts = NO_TEXTS,
): Response | Promise<Response> {
  const { faults, keep } = kitchen;
  if (aside?.spared) return takeCourse(kitchen, part, request, idText, aside, texts, undefined);
  const { id } = part.operation;
  const prefer = request.headers.get("prefer");
  const struck = keep ? (faults.wish(id, prefer) ?? OPEN) : faults.next(id, prefer);
  return takeCourse(kitchen, part, request, idText, aside, texts, struck);
}

/** Others may have ordered faults since: the call's own step has to look. */
const OPEN = "open";

type Struck = ReturnType<FaultSchedule["next"]> | typeof OPEN;

function takeCourse(
  kitchen: Kitchen,
  part: Part,
  request: Request,
  idText: string | undefined,
  aside: Aside | undefined,
  texts: PathTexts,
  next: Struck,
): Response | Promise<Response> {
  const { operation } = part;
  const caller = kitchen.credentials(request.headers, aside?.cookies);
  const open = next === OPEN;
  const strike = open || (next && "refused" in next) ? undefined : next;
  const wishes = kitchen.wishes(request.headers);
  const wrong = !open && next && "refused" in next ? wrongHeader("Prefer", next.refused) : unmet(wishes);
  const course: Course = { kitchen, operation, request, aside, caller, wishes, strike, open, wrong };
  const response = strike?.fault?.wrap
    ? depart(course, strike)
    : kitchen.playback && !isOrdered(course)
      ? playBack(kitchen.playback, course, part, idText, texts)
      : goThrough(course, part, idText, texts);
  return strike && strike.delayMs > 0 ? late(response, strike.delayMs, request.signal) : response;
}

/** What a test orders for a call comes before what was recorded. */
function isOrdered({ strike, wishes, wrong }: Course): boolean {
  return strike?.fault !== undefined || wishes.example || (wrong !== undefined && wishes.problem === undefined);
}

async function playBack(
  playback: Playback,
  course: Course,
  part: Part,
  idText: string | undefined,
  texts: PathTexts,
): Promise<Response> {
  const { operation, request, caller } = course;
  const recorded = await playback.next(operation, request.clone(), caller !== undefined);
  return goThrough({ ...course, recorded }, part, idText, texts);
}

function unmet({ problem, refused }: Wishes): Reply | undefined {
  if (refused !== undefined) return wrongHeader("Prefer", refused);
  return problem === undefined ? undefined : wrongHeader("SO-TimeZone", problem);
}

/** Who calls, which id, what body, then the behaviour. */
function goThrough(
  course: Course,
  { behave, parameters: read, take = takeBody }: Part,
  idText: string | undefined,
  texts: PathTexts,
): Response | Promise<Response> {
  const { kitchen, operation, request, caller, wishes, wrong } = course;
  if (!caller) return refused(course, unauthorized(kitchen.schemes));
  const id = idText === undefined ? 0 : readId(idText);
  if (id === undefined) return refused(course, unbindable(`"${idText}" in the path is no 32-bit whole number.`));
  if (wrong) return refused(course, wrong);
  const given = read?.(request.url, texts) ?? NO_PARAMETERS;
  if (given.problem !== undefined) return refused(course, unbindable(given.problem));
  const { language } = wishes;
  const { headers } = request;
  const { zone } = wishes.how;
  const { linkBase } = kitchen;
  const { recorded } = course;
  // Most faults come before the operation, which then must not happen; the request is judged for the journal even so.
  const happens = (): boolean =>
    recorded ? recorded.acts : !course.strike?.fault || course.strike.fault.happens === true;
  const act = (body: Carrier): Reply =>
    happens()
      ? behave(
          { operation, caller, id, body, language, parameters: given.values, headers, zone, linkBase },
          kitchen.world(),
        )
      : okReply(operation, { kind: "empty" });
  const actAlone = (): Response | Promise<Response> =>
    carriedOut(
      course,
      () => act({}),
      (reply) => finish(course, reply),
    );
  if (wishes.example) {
    return kitchen.sample(operation).then((sample) => (sample ? refused(course, sample) : actAlone()));
  }
  const { body } = operation;
  if (!body) return actAlone();
  // A departure that the step finds wants the body, too.
  const own = course.open ? request.clone() : request;
  return take(kitchen, operation, body, own, wishes.how.zone.offsetAt).then(({ bytes, use }) => {
    let values: Carrier | undefined;
    return carriedOut(
      course,
      () => {
        const step = use(id);
        if ("refusal" in step) return step.refusal;
        ({ values } = step);
        return act(step.values);
      },
      (reply) => {
        if (own !== request) void request.body?.cancel();
        return finish(course, reply, values, bytes);
      },
    );
  });
}

/** A reply that rests on nothing in the world. */
function refused(course: Course, reply: Reply): Response | Promise<Response> {
  const answer = (): Response | Promise<Response> => finish(course, reply);
  return course.open ? carriedOut(course, () => reply, answer) : answer();
}

/** Acts, and answers: at once in a world of its own, otherwise when the change is kept. */
function carriedOut(
  course: Course,
  act: () => Reply,
  answer: (reply: Reply) => Response | Promise<Response>,
): Response | Promise<Response> {
  const { kitchen, open, operation, request } = course;
  const { keep, faults } = kitchen;
  if (!keep) return answer(guarded(course, act));
  const step = (): Reply | Strike => {
    if (!open) return guarded(course, act);
    const strike = (course.strike = faults.strike(operation.id));
    return strike?.fault?.wrap ? strike : guarded(course, act);
  };
  return keep(step).then(
    (done) => {
      const response = "status" in done ? answer(done) : depart(course, done);
      const delayMs = open ? (course.strike?.delayMs ?? 0) : 0;
      return delayMs > 0 ? late(response, delayMs, request.signal) : response;
    },
    () => {
      if (open) course.strike = undefined;
      return answer(storeAway());
    },
  );
}

/** A fault inside answers 500 in the API's shape; the stack goes to the log alone. */
function guarded({ kitchen, operation }: Course, act: () => Reply): Reply {
  try {
    return act();
  } catch (error) {
    kitchen.settings.onError(error);
    return unexpected(operation);
  }
}

const NO_TEXTS: PathTexts = {};
const NO_PARAMETERS: GivenParameters = { values: {} };

function finish(course: Course, proper: Reply, body?: Carrier, bytes?: Bytes): Response | Promise<Response> {
  const { kitchen, operation, request, aside, caller, strike, wishes, recorded } = course;
  const { schemes } = kitchen;
  recorded?.settle(kitchen.world());
  const reply = recorded?.reply ?? proper;
  const answer = strike?.fault?.reply({ operation, proper: reply, schemes }) ?? reply;
  const select = operation.select ? readSelect(queryValue(request.url, "$select")) : undefined;
  const how: Presentation = select ? { ...wishes.how, select } : wishes.how;
  const listed = operation.answer.mediaTypes;
  const rawHeaders = aside?.req?.rawHeaders;
  const asked = {
    operation,
    request,
    rawHeaders,
    caller,
    verdict: reply,
    reply: answer,
    fault: strike?.name,
    body,
    bytes,
  };
  const number = aside?.spared ? 0 : note(kitchen, { ...asked, how, listed });
  const whole = recorded ? answer : withHeaders(explained(answer, number), wishes.headers);
  return respond(kitchen.encoder, whole, how, whole.accept ?? request.headers.get("accept"), listed, aside);
}

function withHeaders(reply: Reply, headers: Wishes["headers"]): Reply {
  return headers ? { ...reply, headers: { ...headers, ...reply.headers } } : reply;
}

/** A refused request learns under which number the journal says more. */
export function explained(reply: Reply, number: number): Reply {
  if (reply.status < 400) return reply;
  return { ...reply, headers: { ...reply.headers, "X-Mock-Explain": String(number) } };
}
