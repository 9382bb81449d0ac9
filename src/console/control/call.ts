import { likeName } from "../../arguments.ts";
import { isRecord } from "../../values.ts";
import * as validators from "../../generated/control-validators.js";
import { bindEntity } from "../../mock/bind-entity.ts";
import { OSLO } from "../../time/zone-code.ts";
import type { Worlds } from "../../mock/worlds.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { codeAt, type KnownProblem, problem, queryProblem, type Violation } from "./problem.ts";
import type { ControlRoute } from "./routes/model.ts";
import type { InputName } from "./schemas/inputs.ts";

/** One call of the control API, parsed. */
export interface ControlCall {
  readonly liveState: LiveState;
  readonly worlds: Worlds;
  readonly request: Request;
  /** The path parameter; "" if there is none. */
  readonly key: string;
  /** The login in the path; "" if there is none. */
  readonly login: string;
  /** The type of the imported entities in the path; "" if there is none. */
  readonly type: string;
  readonly query: URLSearchParams;
  /** The body, validated by the route's schema. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Handles a route's calls. */
export type Handler = (call: ControlCall) => Response | Promise<Response>;

const VALIDATORS: Readonly<Record<InputName, validators.PlainValidator>> = validators;

const BODY_LIMIT = 262_144;

/** The body of a call, or a refusal if the body or the query is invalid. */
export async function readInput(
  route: ControlRoute,
  request: Request,
  liveState: LiveState,
): Promise<Readonly<Record<string, unknown>> | Response> {
  const known = Object.keys(route.query ?? {});
  const strange = [...new URL(request.url).searchParams.keys()].find((name) => !known.includes(name));
  if (strange !== undefined) return queryProblem(strange, known.length > 0 ? `one of ${known.join(", ")}` : "left out");
  if (!route.input) return {};
  const type = request.headers.get("content-type") ?? "";
  // A page of another site can send a form or text without a preflight, but not JSON.
  const isJson = /^application\/json\b/i.test(type);
  if (!isJson && type !== "") return problem(415, "Send application/json.", `The Content-Type was "${type}".`);
  const text = await request.text();
  if (!isJson && text !== "") return problem(415, "Send application/json.", "The request had no Content-Type.");
  if (text.length > BODY_LIMIT) return problem(413, "The body is too large.");
  let value: unknown;
  try {
    value = text === "" ? {} : JSON.parse(text);
  } catch (error) {
    return problem(400, "The body is not JSON.", error instanceof Error ? error.message : "");
  }
  if (route.input === "Entity") {
    return isRecord(value) ? value : problem(400, "The body is invalid.", "It must be an object with properties.");
  }
  const errors = route.input === "Session" ? sessionViolations(value, liveState) : violationsOf(route.input, value);
  if (errors.length > 0) return problem(400, "The body is invalid.", undefined, errors, knownAs(route.input, errors));
  return value as Readonly<Record<string, unknown>>;
}

function sessionViolations(value: unknown, { open }: LiveState): readonly Violation[] {
  if (!isRecord(value)) {
    return [{ pointer: "", message: "must be an object with properties of a ChatSessionEntity" }];
  }
  const names = open.contract.types["ChatSessionEntity"]?.properties.map(({ name }) => name) ?? [];
  const known = names.map((name) => name.toLowerCase());
  const strange = Object.keys(value).filter((name) => !known.includes(name.toLowerCase()));
  const { violations } = bindEntity(open.world(), "ChatSessionEntity", value, { zone: OSLO.offsetAt, textual: false });
  return [
    ...strange.map((name) => {
      const like = likeName(name, names);
      return { pointer: `/${name}`, message: `is not a property of a session${like ? `; ${like}` : ""}` };
    }),
    ...violations,
  ];
}

/** The code that the lever's own error would have, for clients that rethrow it. */
function knownAs(input: InputName | "Session", [first]: readonly Violation[]): KnownProblem {
  const code = input === "Session" ? "session-value" : codeAt(first?.pointer ?? "");
  if (code === undefined || first === undefined) return {};
  return { code, what: `${first.pointer} ${first.message}`, todo: "see /_mock/openapi.json" };
}

function violationsOf(name: InputName, value: unknown): Violation[] {
  const validate = VALIDATORS[name];
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  // If none of several forms fits, saying so is more helpful than listing what each of them requires.
  const forms = errors.filter(({ keyword }) => keyword === "anyOf");
  const said = errors.filter(
    (one) => !forms.some((form) => form !== one && one.instancePath.startsWith(form.instancePath)),
  );
  return said.map(({ instancePath, params, keyword, message: words = "is invalid" }) => {
    const message = keyword === "anyOf" ? "must have one of the documented forms" : words;
    const extra = params["additionalProperty"] ?? params["missingProperty"];
    const allowed = params["allowedValues"];
    return {
      pointer: typeof extra === "string" ? `${instancePath}/${extra}` : instancePath,
      message: Array.isArray(allowed) ? `${message}: ${allowed.join(", ")}` : message,
    };
  });
}
