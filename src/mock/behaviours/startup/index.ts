import { versionOf } from "../../../releases.ts";
import type { Operation } from "../../../model.ts";
import { textsAt } from "../../../routing/route.ts";
import { instantFromMs } from "../../../time/instant.ts";
import { okCarrier, okReply, type Call, type Reply } from "../../reply.ts";
import { partOf } from "../../world/parts.ts";
import { isRunning, TENANT } from "../../world/tenant.ts";
import type { World } from "../../world/world.ts";
import type { Behaviour } from "../behaviour.ts";
import { mdoList } from "./mdo-lists.ts";
import { principalOf } from "./principal.ts";

/** How long an answer about the tenant's state stays valid. */
const VALID_MS = 10 * 60_000;

function version(call: Call, { contract }: World): Reply {
  const { number, date, label } = versionOf(contract);
  const value = {
    v1: `${call.linkBase()}/api/v1`,
    NetServerVersion: number,
    NetServerAssembly: `SoCore, Version=${number}, Culture=neutral`,
    NetServerDate: date,
    NetServerLabel: label,
    NetServer: `SuperOffice NetServer ${number}, built ${date}`,
    Services: "88",
    ServicesCurrent: "88",
    Version: "v1",
    Documentation: `${call.linkBase()}/api/v1`,
  };
  const reply = isForPrograms(call)
    ? jsonReply(call.operation, value)
    : pageReply("SuperOffice WebAPI", Object.entries(value));
  return { ...reply, headers: { "Cache-Control": "no-cache", Pragma: "no-cache", Expires: "-1" } };
}

function index(call: Call, { contract }: World): Reply {
  const addresses = new Map<string, Record<string, string>>();
  for (const { method, path, parameters, summary } of contract.operations) {
    const query = parameters.flatMap((row) => (row.in === "query" ? [`${row.name}={${row.name}}`] : []));
    const text = query.length > 0 ? `?${query.join("&")} ${summary}` : summary;
    addresses.set(path, { ...addresses.get(path), [method]: text });
  }
  const isPage = /text\/html/i.test(call.headers.get("accept") ?? "");
  const lines = [...addresses].map(([path, methods]) => [path, Object.keys(methods).join(", ")] as const);
  if (isPage) return pageReply("Addresses", lines);
  // Addresses are not valid element names in XML.
  return { ...jsonReply(call.operation, Object.fromEntries(addresses)), accept: "application/json" };
}

function tenantState(call: Call, world: World): Reply {
  const state = partOf(world, TENANT).state();
  const endpoint = call.linkBase();
  return jsonReply(call.operation, {
    ContextIdentifier: textsAt(call.operation, call.url)["contextidentifier"] ?? "",
    Endpoint: endpoint,
    State: state,
    IsRunning: isRunning(state),
    ValidUntil: `${instantFromMs(world.nowMs() + VALID_MS)}Z`,
    Api: `${endpoint}/api`,
    Version: versionOf(world.contract).label,
  });
}

/** Answers with a page for people unless JSON is explicitly requested. */
function isForPrograms({ headers }: Call): boolean {
  return /json/i.test(headers.get("accept") ?? "");
}

function jsonReply(operation: Operation, value: object): Reply {
  return okReply(operation, { kind: "json", type: "object", value });
}

function pageReply(title: string, rows: readonly (readonly [string, string])[]): Reply {
  const shown = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const lines = rows.map(([name, text]) => `<tr><th>${shown(name)}</th><td>${shown(text)}</td></tr>`).join("\n");
  const text = `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><table>\n${lines}\n</table></body></html>\n`;
  return { status: 200, reason: "OK", content: { kind: "raw", mediaType: "text/html", text } };
}

/** The behaviours of the group `startup`. */
export const startupBehaviours: readonly Behaviour[] = [
  { operation: "GetApiVersion", behave: version },
  { operation: "GetApiIndex", behave: index },
  { operation: "GetTenantState", behave: tenantState },
  { operation: "GetMdoList", behave: mdoList },
  {
    operation: "GetCurrentPrincipal",
    behave: (call, world) => okCarrier(call.operation, principalOf(call, world)),
  },
];
