import type { PageScript } from "./client.ts";

/** The rest of the page's script: dialogs, menus, the open conversation, worlds, theme and keys. */
export function clientSession({ find, say, call, become, after }: PageScript): void {
  const dialog = document.querySelector<HTMLDialogElement>("#session");
  const showSession = async (id: string): Promise<void> => {
    const response = await fetch(`page/sessions/${id}`);
    const view = find("#session-view");
    if (!response.ok || !view) {
      dialog?.close();
      return say("There is no such session any more.", true);
    }
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("#session-view");
    if (!fresh) return;
    const said = view.querySelectorAll("#talk li").length;
    if (view.dataset["shown"] === id) become(view, fresh);
    else view.replaceWith(fresh);
    const talk = find("#talk");
    if (talk && (view.dataset["shown"] !== id || talk.children.length !== said)) talk.scrollTop = talk.scrollHeight;
  };
  after.push(() => {
    const id = find("#session-view")?.dataset["shown"];
    if (dialog?.open && id) void showSession(id);
  });

  // A menu opens below its button, inside the window.
  document.addEventListener(
    "toggle",
    (event) => {
      const menu = event.target as HTMLElement;
      const button = menu.previousElementSibling;
      if (event.newState !== "open" || !menu.matches(".menu") || !button) return;
      const { bottom, top, right } = button.getBoundingClientRect();
      const below = bottom + menu.offsetHeight < innerHeight;
      menu.style.left = `${Math.max(8, right - menu.offsetWidth)}px`;
      menu.style.top = `${below ? bottom + 4 : Math.max(8, top - menu.offsetHeight - 4)}px`;
    },
    true,
  );

  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button");
    if (!button) return;
    const { session, dialog: name, dismiss } = button.dataset;
    if (session) void showSession(session).then(() => dialog?.showModal());
    else if (name) document.querySelector<HTMLDialogElement>(`#${name}`)?.showModal();
    else if (dismiss !== undefined) button.closest("dialog")?.close();
    button.closest<HTMLElement>("[popover]")?.hidePopover();
  });

  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset["worlds"] === undefined) return;
    event.preventDefault();
    const name = new FormData(form).get("world");
    if (typeof name === "string" && name !== "") location.assign(`/_world/${encodeURIComponent(name)}/_mock/`);
  });

  const root = document.documentElement;
  const themes = ["auto", "light", "dark"];
  const paint = (theme: string): void => {
    if (theme === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    const name = find(".theme-name");
    if (name) name.textContent = theme;
  };
  let theme = localStorage.getItem("so-mock-theme") ?? "auto";
  paint(theme);
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
      f: () => find("#fault-search")?.focus(),
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
}
