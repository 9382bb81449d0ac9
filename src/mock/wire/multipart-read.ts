import { base64Of } from "../../base64.ts";
import type { Decoded } from "./decoded.ts";
import { MOST_NAMES, readFields } from "./form-read.ts";

/** Converts multipart forms to nested objects of text; files are base64, as bytes are in JSON. */
export async function readMultipart(bytes: ArrayBuffer | Uint8Array, contentType: string): Promise<Decoded> {
  let form: FormData;
  try {
    const body = new Uint8Array(bytes);
    form = await new Response(body, { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return { ok: false, detail: "The multipart form cannot be read." };
  }
  const parts = [...form];
  if (parts.length > MOST_NAMES) return { ok: false, detail: `The form has more than ${MOST_NAMES} names.` };
  const fields = parts.map(async ([name, value]): Promise<[string, string]> => [
    name,
    typeof value === "string" ? value : base64Of(await value.arrayBuffer()),
  ]);
  return readFields(await Promise.all(fields));
}
