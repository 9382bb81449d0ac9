import type { Contract, Operation } from "../../src/model.ts";
import type { Samples } from "../../src/sample-model.ts";

/** One request that every operation of a contract has to answer. */
export function requestFor(operation: Operation, contract: Contract, samples?: Samples, id = 7): Request {
  const { method, path, parameters, body } = operation;
  const valueOf = (name: string): string => {
    const row = parameters.find((parameter) => parameter.name === name);
    const [first] = contract.enums[row?.enum ?? ""]?.values ?? [];
    if (first) return first.name;
    if (row?.kind === "bool") return "true";
    if (row?.kind === "date-time") return "2024-01-01T00:00:00Z";
    return row?.kind === "int32" || row?.kind === "int64" || row?.kind === "double" ? String(id) : "text";
  };
  const query = parameters
    .filter((row) => row.in === "query" && row.required)
    .map(({ name }) => `${encodeURIComponent(name)}=${encodeURIComponent(valueOf(name))}`)
    .join("&");
  const url = `http://127.0.0.1${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => valueOf(name))}`;
  const sample = samples?.requests[operation.id]?.body;
  const [mediaType = "application/json"] = body?.mediaTypes ?? [];
  const text = mediaType.endsWith("json") ? JSON.stringify(sample ?? (body?.array ? [] : {})) : "bytes";
  return new Request(query === "" ? url : `${url}?${query}`, {
    method,
    headers: { Authorization: "Basic dGplMDpUamUw", ...(body ? { "Content-Type": mediaType } : {}) },
    ...(body ? { body: text } : {}),
  });
}
