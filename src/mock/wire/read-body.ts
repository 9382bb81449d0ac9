/** A request's body as bytes, at most `limit` of them; "too-large" beyond. */
export async function readBody(request: Request, limit: number): Promise<ArrayBuffer | Uint8Array | "too-large"> {
  const announced = request.headers.get("content-length");
  if (announced !== null && Number(announced) > limit) return "too-large";
  if (announced !== null && request.headers.get("transfer-encoding") === null) {
    const bytes = await request.arrayBuffer();
    return bytes.byteLength > limit ? "too-large" : bytes;
  }
  return readStream(request.body, limit);
}

/** Without an announced length the bytes are counted as they come. */
async function readStream(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array | "too-large"> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      // Not waited for: where the request was cloned, as MSW does, that would last until the other copy is given up too.
      void reader?.cancel().catch(() => undefined);
      return "too-large";
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
