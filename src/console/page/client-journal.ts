import type { PageScript } from "./client.ts";

/**
 * The journal's part of the page's script: open entries, the filter, faults created from entries, search for faults.
 */
export function clientJournal({ find, say, call, refresh, held }: PageScript): void {
  const newer = find("#journal-newer");
  const opened = (): HTMLElement | null => find("#journal-list .entry[aria-expanded=true]");

  // While an entry is open, the list does not move but shows the number of new requests.
  held.set("journal-list", (fresh) => {
    const open = opened();
    const latest = Number(fresh instanceof HTMLElement ? fresh.dataset["latest"] : 0);
    if (open && latest < Number(open.dataset["entry"])) close();
    const more = opened() ? latest - Number(find("#journal-list")?.dataset["latest"]) : 0;
    if (newer) {
      newer.hidden = more <= 0;
      newer.textContent = more > 0 ? `${more} newer` : "";
    }
    return opened() !== null;
  });
  const show = async (button: HTMLElement): Promise<void> => {
    const response = await fetch(`page/entries/${button.dataset["entry"]}`);
    const place = find("#journal-entry");
    if (!response.ok || !place) return say("The journal no longer holds this entry.", true);
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("#journal-entry");
    if (!fresh) return;
    place.replaceWith(fresh);
    for (const other of document.querySelectorAll(".entry")) {
      other.setAttribute("aria-expanded", String(other === button));
    }
  };
  const close = (): void => {
    find("#journal-entry")?.replaceChildren();
    find("#journal-entry")?.classList.remove("detail");
    for (const entry of document.querySelectorAll(".entry")) entry.setAttribute("aria-expanded", "false");
  };
  const closeTo = (id: string): void => {
    close();
    document.getElementById(id)?.focus();
    void refresh();
  };
  newer?.addEventListener("click", () => {
    close();
    void refresh();
  });

  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button");
    const { entry, close: id, fault, operation } = button?.dataset ?? {};
    if (button && entry) void show(button).then(() => find("#journal-entry")?.focus());
    else if (id) closeTo(id);
    else if (operation && fault) {
      const body = JSON.stringify({ fault: /^\d+$/.test(fault) ? Number(fault) : fault, operation });
      void call("POST", "faults", body, `Fault ${fault} switched on for ${operation}`);
    } else if (operation) {
      const select = document.querySelector<HTMLSelectElement>("#fault-operation");
      if (select) select.value = operation;
      find("#fault-search")?.focus();
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset["filter"] === undefined) return;
    event.preventDefault();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string" && value !== "") query.set(name, value);
    history.replaceState(null, "", query.size === 0 ? "./" : `./?${query}`);
    close();
    void refresh();
  });
  // Choosing an option or clearing the search filters immediately.
  for (const event of ["change", "search"]) {
    find("[data-filter]")?.addEventListener(event, () =>
      document.querySelector<HTMLFormElement>("[data-filter]")?.requestSubmit(),
    );
  }

  document.addEventListener("keydown", (event) => {
    const target = event.target as Element;
    if (target.closest("input, select, textarea, dialog, [popover]")) return;
    const open = opened();
    if (event.key === "Escape" && open) return closeTo(open.id);
    const from = target.closest(".entry") ?? (target.closest("#journal-entry") ? open : null);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : undefined;
    if (!from || step === undefined) return;
    event.preventDefault();
    const entries = [...document.querySelectorAll<HTMLElement>("#journal-list .entry")];
    const next = entries[entries.findIndex((one) => one === from) + step];
    next?.focus();
    if (next && open) void show(next);
  });

  const search = document.querySelector<HTMLInputElement>("#fault-search");
  const faults = document.querySelector<HTMLSelectElement>("#fault-name");
  const explain = (): void => {
    const about = find("#fault-about");
    const chosen = faults?.selectedOptions[0];
    if (about) about.textContent = chosen?.dataset["about"] ?? "Choose one to see what it does.";
  };
  faults?.addEventListener("change", explain);
  search?.addEventListener("input", () => {
    if (!faults) return;
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const option of faults.options) {
      const text = `${option.value} ${option.dataset["about"] ?? ""}`.toLowerCase();
      option.hidden = !words.every((word) => text.includes(word));
    }
    for (const group of faults.querySelectorAll("optgroup")) {
      group.hidden = [...group.querySelectorAll("option")].every((option) => option.hidden);
    }
    // Typing selects the first match; an empty search selects nothing.
    const first = [...faults.options].findIndex((option) => !option.hidden);
    faults.selectedIndex = words.length === 0 ? -1 : first;
    explain();
  });
}
