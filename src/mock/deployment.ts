import type { Deployment } from "../deployments.ts";

/** The rules on the vendor's authentication page: which schemes each deployment accepts. */

/**
 * The schemes of a contract that a deployment accepts. Onsite installations also offer Negotiate, which the mock does
 * not support.
 */
export function schemesOf(deployment: Deployment, schemes: readonly string[]): readonly string[] {
  if (deployment === "online") return schemes.filter((scheme) => scheme !== "Basic");
  if (deployment === "onsite") return [...schemes.filter((scheme) => scheme !== "Bearer"), NEGOTIATE];
  return schemes;
}

export const NEGOTIATE = "Negotiate";

/** Why a deployment rejects credentials that the API accepts elsewhere; undefined if it does not, or without any. */
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
