import type { Call } from "./call.ts";
import type { Report } from "./model.ts";
import { andSays } from "./own-words.ts";
import { situationOf, type Refused } from "./refusal.ts";

/** Why a run ends when its first call is refused, and what the user can do; undefined if it was not refused. */
export function refusedCredentials(call: Call): Report["failure"] {
  const refused = refusedIn(call);
  const situation = refused && situationOf(refused);
  if (!refused || !situation) return undefined;
  const { status } = refused.answer;
  const to = refused.auth === undefined ? "" : " to the credentials";
  const message = `${situation.what} The server answers ${status}${to}${andSays(refused.answer)}. ${situation.todo}`;
  return { kind: "credentials-refused", message };
}

/** The input of `situationOf`. */
export function refusedIn({ request, answer }: Call): Refused | undefined {
  if (!answer) return undefined;
  const { authorization, "so-apptoken": appToken } = request.headers;
  return { url: request.url, auth: authorization, hasAppToken: appToken !== undefined, answer };
}
