/** Small enough to let other requests in between, large enough to be worth a write. */
const CHUNK = 65_536;

/** Texts as a stream of UTF-8, produced at the reader's pace, until the reader stops. */
export function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  const utf8 = new TextEncoder();
  return new ReadableStream(
    {
      pull: (controller) => {
        let text = "";
        let next = iterator.next();
        while (!next.done) {
          text += next.value;
          if (text.length >= CHUNK) break;
          next = iterator.next();
        }
        if (text !== "") controller.enqueue(utf8.encode(text));
        if (next.done) controller.close();
      },
      cancel: () => void iterator.return?.(),
    },
    { highWaterMark: 0 },
  );
}
