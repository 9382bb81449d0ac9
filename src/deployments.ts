import { SAMPLE_CREDENTIALS } from "./sample-credentials.ts";

/** Where the API runs decides which credentials it takes: in the vendor's cloud, or in an installation of one's own. */
export const DEPLOYMENTS = ["any", "online", "onsite"] as const;
export type Deployment = (typeof DEPLOYMENTS)[number];

export function isDeployment(value: unknown): value is Deployment {
  return DEPLOYMENTS.some((known) => known === value);
}

/** The user whose credentials the documents' samples show. */
const SAMPLE_LOGIN = "TJE0";

/** Authorization for an agent: any password will do, and in the cloud, which takes none, a token that names the login. */
export function credentialsOf(login: string, deployment: Deployment): string {
  if (deployment === "online") return `Bearer 8A:Cust12345.${login}`;
  return login === SAMPLE_LOGIN ? SAMPLE_CREDENTIALS : `Basic ${base64(`${login.toLowerCase()}:secret`)}`;
}

/** Of the text in UTF-8, as the mock reads it. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** Those of the samples' user. */
export function sampleCredentials(deployment: Deployment): string {
  return credentialsOf(SAMPLE_LOGIN, deployment);
}
