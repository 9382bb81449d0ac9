import { isOwnName } from "../../routing/own-machine.ts";

/** Where the mock may send: to this machine, and to hosts that were named. */

/** Why nothing is sent to an address; undefined where it may be. */
export function refusedTarget(target: string, hosts: readonly string[]): string | undefined {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return `Webhook TargetUrl must be an absolute address: '${target}'`;
  if (url.username !== "" || url.password !== "") return "Webhook TargetUrl must hold no credentials.";
  const isNamed = hosts.some((host) => host.toLowerCase() === url.hostname || host.toLowerCase() === url.host);
  if (isOwnName(url.hostname) || isNamed) return undefined;
  if (url.protocol === "http:") return `Webhook TargetUrl must be secure: 'HTTPS:' not found in '${target}'`;
  return (
    `Webhook TargetUrl leads to ${url.hostname}, and this mock sends to this machine only: ` +
    `start it with --webhook-host ${url.hostname} to allow more.`
  );
}
