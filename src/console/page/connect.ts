import { html } from "hono/html";
import { COLLEAGUES, SAMPLE_USER } from "../../mock/world/agents.ts";
import { contract } from "../../contract.ts";
import { operationOf } from "../../operation-roles.ts";
import { curlOf } from "../../curl.ts";
import { credentialsOf, type Deployment, sampleCredentials } from "../../deployments.ts";
import type { LiveState } from "../live-state/live-state.ts";
import type { Html } from "./format.ts";

/** The place of the page, from which it derives addresses. */
export interface Place {
  /** The base address of the API in this world. */
  readonly api: string;
  /** The names of the other worlds. */
  readonly worlds: readonly string[];
  /** Decides which credentials are accepted. */
  readonly deployment: Deployment;
  /** The page's query: the filter of its journal. */
  readonly query: URLSearchParams;
}

/** What a client needs to call this world: the base address, each agent's credentials, a sample request. */
export function connectPanel(liveState: LiveState, place: Place): Html {
  return html`<section class="panel-box" aria-labelledby="connect-title">
    <h2 id="connect-title">Connect</h2>
    <p class="fine">Base address</p>
    ${copied(place.api, "the base address")} ${worldSwitcher(liveState, place)}
    <p class="fine">Authorization of each agent; any password is accepted.</p>
    <ul class="rows" id="agents">
      ${agents(place.deployment).map(
        ({ login, name, credentials }) =>
          html`<li>
            <span><strong>${login}</strong> <span class="fine">${name}</span></span>
            ${copyButton(credentials, `the credentials of ${login}`)}
          </li>`,
      )}
    </ul>
    <p class="fine">A request to try</p>
    ${copied(tryCurl(place), "the curl command")}
    <p class="fine">${SAVING[liveState.open.settings.put]}</p>
  </section>`;
}

/** Advice that keeps a client from losing data. */
const SAVING = {
  replace: "To change a session, GET it, change it and PUT all of it: PUT and Save replace. PATCH changes parts.",
  merge: "PUT and Save keep what the body leaves out here; the documented API clears it.",
} as const;

/** A read request that always works. */
export function tryCurl({ api, deployment }: Place): string {
  const { method, path } = operationOf(contract, "list");
  return curlOf({
    method,
    url: api + path.slice(contract.basePath.length),
    headers: { Authorization: sampleCredentials(deployment) },
  });
}

/** Where a long address may wrap: after a slash, but not within `http://`. */
const AFTER_SLASH = /(?<=[^/:]\/)/u;

export function copied(text: string, what: string): Html {
  return html`<p class="copied">
    <code>${text.split(AFTER_SLASH).map((part) => html`${part}<wbr />`)}</code> ${copyButton(text, what)}
  </p>`;
}

function copyButton(text: string, what: string): Html {
  return html`<button type="button" class="small" data-copy="${text}">
    Copy<span class="unseen"> ${what}</span>
  </button>`;
}

function agents(
  deployment: Deployment,
): { readonly login: string; readonly name: string; readonly credentials: string }[] {
  return [SAMPLE_USER, ...COLLEAGUES].map(({ login, name = "" }) => ({
    login,
    name,
    credentials: credentialsOf(login, deployment),
  }));
}

/** Switches to another world by name; a new name creates one. */
function worldSwitcher({ name }: LiveState, { worlds }: Place): Html {
  return html`<form class="worlds" data-worlds>
    <label for="world-name">Another world</label>
    <input
      id="world-name"
      name="world"
      list="world-names"
      placeholder="its name"
      maxlength="64"
      pattern="[A-Za-z0-9_.\\-]+"
      title="letters, digits, dots, hyphens, underscores"
      autocomplete="off"
    />
    <datalist id="world-names">${worlds.map((one) => html`<option value="${one}"></option>`)}</datalist>
    <button type="submit" class="small">Open</button>
    ${name === undefined ? "" : html`<a href="/_mock/">main world</a>`}
  </form>`;
}
