import { SAMPLE_CREDENTIALS } from "./sample-credentials.ts";

/** Where the API runs decides which credentials it accepts: the vendor's cloud, or an on-site installation. */
export const DEPLOYMENTS = ["any", "online", "onsite"] as const;
export type Deployment = (typeof DEPLOYMENTS)[number];

export function isDeployment(value: unknown): value is Deployment {
  return DEPLOYMENTS.some((known) => known === value);
}

/** The user whose credentials the documents' samples show. */
const SAMPLE_LOGIN = "TJE0";

/** An agent's Authorization: any password works; the cloud, which has none, gets a token that names the login. */
export function credentialsOf(login: string, deployment: Deployment): string {
  if (deployment === "online") return `Bearer 8A:Cust12345.${login}`;
  return login === SAMPLE_LOGIN ? SAMPLE_CREDENTIALS : `Basic ${base64(`${login.toLowerCase()}:secret`)}`;
}

/** base64 of the text's UTF-8 bytes, as the mock decodes it. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** Credentials of the samples' user. */
export function sampleCredentials(deployment: Deployment): string {
  return credentialsOf(SAMPLE_LOGIN, deployment);
}
