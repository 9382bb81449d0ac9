import type { Report } from "./model.ts";

/** Why a run ends when its first call is refused, and what the user can do about it. */
export function refusedCredentials(auth: readonly string[], status: number): NonNullable<Report["failure"]> {
  const message =
    auth.length === 0
      ? `No credentials were given, and the server answers ${status}. Give some: --auth "Basic …", SO_MOCK_AUTH, or the option auth.`
      : `The server answers ${status} to the credentials. Check them, and that they belong to this tenant.`;
  return { kind: "credentials-refused", message };
}
