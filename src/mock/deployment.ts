import type { Deployment } from "../deployments.ts";

/** The rules of the vendor's page on authentication: which scheme is taken where. */

/** The schemes of a contract that a deployment takes. Own installations offer Negotiate too, which the mock does not speak. */
export function schemesOf(deployment: Deployment, schemes: readonly string[]): readonly string[] {
  if (deployment === "online") return schemes.filter((scheme) => scheme !== "Basic");
  if (deployment === "onsite") return [...schemes.filter((scheme) => scheme !== "Bearer"), NEGOTIATE];
  return schemes;
}

export const NEGOTIATE = "Negotiate";

/** Why a deployment does not take credentials that the API takes elsewhere; undefined if it does, or if there are none. */
export function whyNotTaken(deployment: Deployment, headers: Headers): string | undefined {
  if (deployment === "any") return undefined;
  const [scheme = "", secret = ""] = headers.get("authorization")?.split(/ +/) ?? [];
  switch (`${deployment} ${scheme.toLowerCase()}`) {
    case "online basic":
      return "The cloud takes no Basic credentials.";
    case "online soticket":
      return headers.get("so-apptoken")?.trim()
        ? undefined
        : "The cloud takes a SoTicket only with the header SO-AppToken.";
    case "online bearer":
      return secret.startsWith("8A:") ? undefined : "An access token of the cloud begins with 8A:.";
    case "onsite bearer":
      return "An onsite installation takes no Bearer tokens.";
    default:
      return undefined;
  }
}
