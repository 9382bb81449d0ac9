/** More than any list of chat sessions needs; bounds a server that never stops sending. */
const MOST_BYTES: number = 64 * 1024 * 1024;

export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** The whole body, or an error once it exceeds the limit. */
export async function readBytes(response: Response, limit: number = MOST_BYTES): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw new TooLargeError(`The answer is larger than ${limit} bytes.`);
    }
  }
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Up to that many bytes of a body, as text; the rest is not read. */
export async function beginningOfBody(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let read = 0;
  while (read < most) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel().catch(() => undefined);
  return text.slice(0, most);
}
