import { isOwnName } from "../../routing/own-machine.ts";

/** Where the mock may send: to this machine, and to the hosts named in the options. */

/** Why an address may not be called; undefined if it may. */
export function refusedTarget(target: string, hosts: readonly string[]): string | undefined {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return `Webhook TargetUrl must be an absolute address: '${target}'`;
  if (url.username !== "" || url.password !== "") return "Webhook TargetUrl must hold no credentials.";
  const isNamed = hosts.some((host) => host.toLowerCase() === url.hostname || host.toLowerCase() === url.host);
  if (isOwnName(url.hostname) || isNamed) return undefined;
  // The first sentence is the vendor's, the second one the mock's.
  const what =
    url.protocol === "http:"
      ? `Webhook TargetUrl must be secure: 'HTTPS:' not found in '${target}'.`
      : `Webhook TargetUrl leads to ${url.hostname}.`;
  return `${what} This mock sends to this machine only; start it with --webhook-host ${url.hostname} to allow more.`;
}
