import type { Observation } from "../../model.ts";
import type { Case, OperationCases } from "../cases.ts";
import { html, type Markup, table } from "./markup.ts";

/** For each operation: what passed, what failed, and what was skipped and why. */
export function checksSection(groups: readonly OperationCases[]): Markup | undefined {
  if (groups.length === 0) return undefined;
  return html`<section id="checks">
    <h2>Checks</h2>
    <p class="lead">Every check on every operation.</p>
    ${groups.map((group) => operation(group))}
  </section>`;
}

function operation({ operation: name, cases }: OperationCases): Markup {
  const count = (status: Case["status"]): number => cases.filter((entry) => entry.status === status).length;
  const [failed, passed, skipped] = [count("failed"), count("passed"), count("skipped")];
  const open = failed > 0 ? html` open` : undefined;
  return html`<details class="card operation" ${open}>
    <summary>
      ${name}
      ${failed > 0 && html`<span class="chip error">${failed} failed</span>`}${passed > 0 && html`<span class="chip passed">${passed} passed</span>`}${skipped > 0 && html`<span class="chip skipped">${skipped} skipped</span>`}
    </summary>
    <ul class="checks">
      ${[...cases].sort(byStatus).map((entry) => item(entry))}
    </ul>
  </details>`;
}

const ORDER: Readonly<Record<Case["status"], number>> = { failed: 0, passed: 1, skipped: 2 };

function byStatus(one: Case, other: Case): number {
  return ORDER[one.status] - ORDER[other.status];
}

function item({ check, status, reason, findings }: Case): Markup {
  const kind = status === "failed" ? "error" : status;
  const more = status === "failed" ? `${findings.length} found` : reason;
  return html`<li>
    <span class="chip ${kind}">${status}</span> ${check}
    ${more !== undefined && html`<span class="reason">${more}</span>`}
  </li>`;
}

/** Matters that the documents leave open. */
export function observationsSection(observations: readonly Observation[]): Markup | undefined {
  if (observations.length === 0) return undefined;
  const rows = observations.map(
    ({ operation: name, check, message }) =>
      html`<tr>
        <td>${message}</td>
        <td>${name}</td>
        <td>${check}</td>
      </tr>`,
  );
  return html`<section id="observations">
    <h2>Observed</h2>
    <p class="lead">
      Matters that the documents leave open, and how this server handles them. None of them counts against it.
    </p>
    ${table(["Observation", "Operation", "Check"], rows, " wide")}
  </section>`;
}
