const MOST = 1000;
/** Unusually long headers are not cached. */
const LONGEST = 300;

/** Memoizes the results of reading headers: the same few texts come with every request. */
export function memoize<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value as T;
    const fresh = read(text);
    if (known.size < MOST && text.length < LONGEST) known.set(text, fresh);
    return fresh;
  };
}
