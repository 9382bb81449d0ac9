import { sampleCredentials } from "../../deployments.ts";
import { isRecord, readJson } from "../../values.ts";
import { samples } from "../../samples.ts";
import { curlOf } from "../../curl.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import { pathOf } from "../../routing/address.ts";
import { textsAt } from "../../routing/route.ts";
import type { Operation } from "../../model.ts";
import type { FailedCheck } from "./checks.ts";

/** A curl command for a valid version of the request. */
export function workingCurl(
  open: OpenMock,
  operation: Operation,
  asked: { readonly origin: string; readonly url: string; readonly body: string | undefined },
  checks: readonly FailedCheck[],
): string {
  const chat = isChat(operation);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    chat
      ? String(existingId(open, Number(textsAt(operation, asked.url)[name.toLowerCase()])))
      : valueIn(open, operation, name),
  );
  const query = /\?[^#]*/.exec(pathOf(asked.url))?.[0] ?? "";
  const body = operation.body ? workingBody(operation, asked.body, checks) : undefined;
  return curlOf({
    method: operation.method,
    url: `${asked.origin}${open.settings.basePath}${path}${operation.select ? query : ""}`,
    headers: {
      Authorization: sampleCredentials(open.settings.deployment),
      ...(body === undefined ? {} : { "Content-Type": contentTypeOf(operation, asked.body) }),
    },
    body,
  });
}

function isChat({ path }: Operation): boolean {
  return /\/Chat(?:\/|Session)/.test(path);
}

/** A path value for an imported operation; every world has a carrier with id 1. */
function valueIn({ contract }: OpenMock, { parameters }: Operation, name: string): string {
  const row = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
  const [first] = contract.enums[row?.enum ?? ""]?.values ?? [];
  return first?.name ?? (row?.kind === "string" ? "name" : "1");
}

/** The requested session if it exists, otherwise another one. */
function existingId(open: OpenMock, asked: number): number {
  const { store } = open.world();
  if (store.get(asked)) return asked;
  return store.firstQueued(() => true)?.ChatSessionId ?? store.list().slice(0, 1)[0]?.ChatSessionId ?? 1;
}

const MERGE_PATCH = "application/merge-patch+json";

/** A PUT of one property as JSON would clear all others, so a patch is used, which changes only that one. */
function contentTypeOf({ method, body }: Operation, sent: string | undefined): string {
  const isPart = method === "PUT" && objectIn(sent) === undefined;
  return isPart && body?.mediaTypes.includes(MERGE_PATCH) ? MERGE_PATCH : "application/json";
}

/** The body sent, without its invalid parts; a small body if nothing is left. */
function workingBody(operation: Operation, body: string | undefined, checks: readonly FailedCheck[]): string {
  const sent = objectIn(body);
  if (sent) {
    const wrong = new Set(checks.map(({ pointer }) => pointer.split("/")[1]));
    const left = Object.entries(sent).filter(([name]) => !wrong.has(name));
    if (left.length > 0) return JSON.stringify(Object.fromEntries(left));
  }
  if (!isChat(operation)) return operation.body?.array ? "[]" : "{}";
  const sample = samples.requests[operation.id]?.body as Readonly<Record<string, unknown>> | undefined;
  const name = sample?.["CustomerName"] ?? "Grace Hopper";
  const id = operation.method === "POST" ? { ChatSessionId: 0 } : {};
  return JSON.stringify({ ...id, CustomerName: name });
}

function objectIn(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  const value = readJson(text ?? "");
  return isRecord(value) ? value : undefined;
}
