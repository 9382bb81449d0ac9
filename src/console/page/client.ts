/** The part of Idiomorph used here: makes an element like another, keeping focus and unchanged parts. */
interface Morph {
  morph(element: Element, wanted: Element, options: object): unknown;
}

/** Functions shared by the parts of the page's script. */
export interface PageScript {
  readonly find: (selector: string) => HTMLElement | null;
  /** Shows a sentence for a while. */
  readonly say: (text: string, bad?: boolean) => void;
  /** Calls the control API, reports the outcome and refreshes the page; true on success. */
  readonly call: (method: string, path: string, body: string | undefined, done: string) => Promise<boolean>;
  readonly refresh: () => Promise<void>;
  /** Turns an element into its new version. */
  readonly become: (element: Element, fresh: Element) => void;
  /** Regions that must not be refreshed now, and what to do instead. */
  readonly held: Map<string, (fresh: Element) => boolean>;
  /** Called after each refresh. */
  readonly after: (() => void)[];
}

/**
 * The page's script. The server sends the source text of this function and its parts, so they must not use anything
 * outside themselves. It calls the control API for buttons and forms, and refreshes every region marked `data-live`
 * with the server's current version.
 */
export function client(morph: Morph, parts: readonly ((script: PageScript) => void)[]): void {
  const find: PageScript["find"] = (selector) => document.querySelector(selector);
  const status = find("#status");
  let fading = 0;
  const say = (text: string, bad = false): void => {
    if (!status) return;
    status.textContent = text;
    status.classList.toggle("bad", bad);
    window.clearTimeout(fading);
    fading = window.setTimeout(() => (status.textContent = ""), bad ? 20_000 : 6000);
  };

  // What the user has opened, moved or typed stays; the rest follows the server.
  const callbacks = {
    beforeAttributeUpdated: (name: string, element: Element) =>
      !(name === "open" && element.tagName === "DETAILS") && name !== "aria-expanded" && name !== "style",
  };
  const become: PageScript["become"] = (element, fresh) =>
    void morph.morph(element, fresh, { ignoreActiveValue: true, callbacks });
  const held: PageScript["held"] = new Map();
  const after: (() => void)[] = [];
  let refreshing = false;
  let again = false;
  const refresh = async (): Promise<void> => {
    if (refreshing) {
      again = true;
      return;
    }
    refreshing = true;
    try {
      const response = await fetch(`./${location.search}`, { headers: { accept: "text/html" } });
      if (!response.ok) throw new Error(String(response.status));
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
      for (const region of document.querySelectorAll("[data-live]")) {
        const wanted = fresh.getElementById(region.id);
        if (wanted && !held.get(region.id)?.(wanted)) become(region, wanted);
      }
      for (const act of after) act();
    } catch {
      say("The mock does not answer.", true);
    }
    refreshing = false;
    if (again) {
      again = false;
      soon();
    }
  };
  let timer = 0;
  const soon = (): void => {
    if (timer === 0) {
      timer = window.setTimeout(() => {
        timer = 0;
        void refresh();
      }, 120);
    }
  };

  const call: PageScript["call"] = async (method, path, body, done) => {
    const headers: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    let ok = false;
    try {
      const response = await fetch(path, { method, headers, ...(body === undefined ? {} : { body }) });
      ({ ok } = response);
      if (ok) {
        // The receiver answers a test event, too.
        const tested = path.endsWith("/test") ? ((await response.json()) as { taken: boolean; answer: string }) : null;
        if (tested?.taken === false) say(`The receiver did not answer 200: ${tested.answer.split("\n", 1)[0]}`, true);
        else say(done);
      } else {
        const { title, detail, errors } = (await response.json()) as {
          title: string;
          detail?: string;
          errors?: { pointer: string; message: string }[];
        };
        const wrong = errors?.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
        say(`${title} ${wrong ?? detail ?? ""}`, true);
      }
    } catch {
      say("The mock does not answer.", true);
    }
    await refresh();
    return ok;
  };

  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button");
    if (!button) return;
    const { method, path, body, done, copy, copyFrom } = button.dataset;
    const write = (text: string): Promise<void> => navigator.clipboard.writeText(text).then(() => say("Copied"));
    if (method && path) void call(method, path, body || undefined, done ?? "");
    else if (copy) void write(copy);
    else if (copyFrom) void fetch(copyFrom).then(async (response) => write(await response.text()));
  });

  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const { method, path, done, clear } = form.dataset;
    if (!method || !path) return;
    event.preventDefault();
    const values = Object.create(null) as Record<string, string | number>;
    let address = path;
    for (const [name, given] of new FormData(form)) {
      const text = typeof given === "string" ? given.trim() : "";
      const field = form.elements.namedItem(name);
      const type = field instanceof HTMLElement ? field.dataset["type"] : undefined;
      if (type === "path") address = address.replace(`{${name}}`, encodeURIComponent(text));
      else if (text !== "")
        values[name] = type === "number" || (type === "delay" && /^[\d.]+$/.test(text)) ? Number(text) : text;
    }
    const body = address === path ? JSON.stringify(values) : undefined;
    void call(method, address, body, done ?? "").then((ok) => {
      const cleared = ok && clear ? form.elements.namedItem(clear) : null;
      if (cleared instanceof HTMLInputElement) cleared.value = "";
      if (ok && !clear) form.closest("dialog")?.close();
    });
  });

  for (const part of parts) part({ find, say, call, refresh, become, held, after });

  const events = new EventSource("events");
  for (const kind of ["hello", "session", "request", "faults", "webhooks", "reset", "more"])
    events.addEventListener(kind, soon);
  window.setInterval(() => {
    // Waiting times grow with the clock even when nothing happens.
    if (document.visibilityState === "visible" && find("#clock")?.dataset["running"] === "yes") soon();
  }, 1000);
}
