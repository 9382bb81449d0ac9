/** What Idiomorph offers: makes an element like another, keeping focus and what did not change. */
interface Morph {
  morph(element: Element, wanted: Element, options: object): unknown;
}

/**
 * The page's script, in one function: the server sends its text, so it uses nothing from outside itself. It calls the
 * control API for buttons and forms, and keeps every region marked `data-live` as the server would draw it now.
 */
export function client(morph: Morph): void {
  const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
  const status = find("#status");
  let fading = 0;
  const say = (text: string, bad = false): void => {
    if (!status) return;
    status.textContent = text;
    status.classList.toggle("bad", bad);
    window.clearTimeout(fading);
    fading = window.setTimeout(() => (status.textContent = ""), bad ? 20_000 : 6000);
  };

  // What a person has opened or typed is theirs; the rest follows the server.
  const callbacks = {
    beforeAttributeUpdated: (name: string, element: Element) =>
      !(name === "open" && element.tagName === "DETAILS") && name !== "aria-expanded",
  };
  let refreshing = false;
  let again = false;
  const refresh = async (): Promise<void> => {
    if (refreshing) {
      again = true;
      return;
    }
    refreshing = true;
    try {
      const response = await fetch("./", { headers: { accept: "text/html" } });
      if (!response.ok) throw new Error(String(response.status));
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
      for (const region of document.querySelectorAll("[data-live]")) {
        const wanted = fresh.getElementById(region.id);
        if (wanted) morph.morph(region, wanted, { ignoreActiveValue: true, callbacks });
      }
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

  const call = async (method: string, path: string, body: string | undefined, done: string): Promise<void> => {
    const headers: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    try {
      const response = await fetch(path, { method, headers, ...(body === undefined ? {} : { body }) });
      if (response.ok) say(done);
      else {
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
  };

  const showEntry = async (button: HTMLElement): Promise<void> => {
    const response = await fetch(`page/entries/${button.dataset["entry"]}`);
    const place = find("#journal-entry");
    if (!response.ok || !place) return say("The journal no longer holds this entry.", true);
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("#journal-entry");
    if (!fresh) return;
    place.replaceWith(fresh);
    for (const other of document.querySelectorAll(".entry"))
      other.setAttribute("aria-expanded", String(other === button));
    (fresh as HTMLElement).focus();
  };

  const closeEntry = (id: string): void => {
    find("#journal-entry")?.replaceChildren();
    find("#journal-entry")?.classList.remove("detail");
    for (const entry of document.querySelectorAll(".entry")) entry.setAttribute("aria-expanded", "false");
    document.getElementById(id)?.focus();
  };

  find("#fault-name")?.addEventListener("change", (event) => {
    const about = find("#fault-about");
    const chosen = (event.target as HTMLSelectElement).selectedOptions[0];
    if (about) about.textContent = chosen?.dataset["about"] ?? "";
  });

  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button");
    if (!button) return;
    const { method, path, body, done, entry, copy, close } = button.dataset;
    if (method && path) void call(method, path, body || undefined, done ?? "");
    else if (entry) void showEntry(button);
    else if (close) closeEntry(close);
    else if (copy) void navigator.clipboard.writeText(copy).then(() => say("Copied"));
  });

  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const { method, path, done } = form.dataset;
    if (!method || !path) return;
    event.preventDefault();
    const values = Object.create(null) as Record<string, string | number>;
    let address = path;
    for (const [name, given] of new FormData(form)) {
      const text = typeof given === "string" ? given.trim() : "";
      const type = (form.elements.namedItem(name) as HTMLElement | null)?.dataset["type"];
      if (type === "path") address = address.replace(`{${name}}`, encodeURIComponent(text));
      else if (text !== "")
        values[name] = type === "number" || (type === "delay" && /^[\d.]+$/.test(text)) ? Number(text) : text;
    }
    const body = address === path ? JSON.stringify(values) : undefined;
    void call(method, address, body, done ?? "");
  });

  const root = document.documentElement;
  const themes = ["auto", "light", "dark"];
  const paint = (theme: string): void => {
    if (theme === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    const name = find(".theme-name");
    if (name) name.textContent = theme;
  };
  const stored = localStorage.getItem("so-mock-theme") ?? "auto";
  paint(stored);
  let theme = stored;
  find("#theme")?.addEventListener("click", () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
    localStorage.setItem("so-mock-theme", theme);
    paint(theme);
  });

  const help = document.querySelector<HTMLDialogElement>("#help");
  const keysOn = document.querySelector<HTMLInputElement>("#keys-on");
  if (keysOn) keysOn.checked = localStorage.getItem("so-mock-keys") !== "off";
  keysOn?.addEventListener("change", () => localStorage.setItem("so-mock-keys", keysOn.checked ? "on" : "off"));
  find("#help-button")?.addEventListener("click", () => help?.showModal());
  const keys = new Map(
    Object.entries<() => void>({
      n: () => void call("POST", "sessions", "{}", "Customer added"),
      a: () => void call("POST", "clock", '{"advance":"1m"}', "Clock advanced by 1m"),
      f: () => find("#fault-name")?.focus(),
      j: () => find("#journal-title")?.focus(),
      "?": () => help?.showModal(),
    }),
  );
  document.addEventListener("keydown", (event) => {
    const typing = (event.target as Element).closest("input, select, textarea, dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || keysOn?.checked === false) return;
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  });

  const events = new EventSource("events");
  for (const kind of ["hello", "session", "request", "faults", "reset", "more"]) events.addEventListener(kind, soon);
  window.setInterval(() => {
    // Waiting times grow while the clock runs, though nothing happens.
    if (document.visibilityState === "visible" && find("#clock")?.dataset["running"] === "yes") soon();
  }, 1000);
}
