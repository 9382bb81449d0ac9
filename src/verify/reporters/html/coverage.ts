import type { Coverage, Seen } from "../../model.ts";
import { html, type Markup, table } from "./markup.ts";

/** How much of each table the run saw. */
export function coverageSection({ types, enums, statuses }: Coverage): Markup | undefined {
  const tables = Object.entries(types).map(([name, one]) => line(name, one.rows, one, "rows"));
  const values = Object.entries(enums).map(([name, one]) => line(name, one.values, one, "values"));
  const answers = Object.entries(statuses)
    .filter(([, seen]) => seen.length > 0)
    .map(
      ([operation, seen]) =>
        html`<tr>
          <td>${operation}</td>
          <td>
            ${seen.map((status) => html`<span class="chip ${status < 400 ? "passed" : "skipped"}">${status}</span>`)}
          </td>
        </tr>`,
    );
  if (tables.length + values.length + answers.length === 0) return undefined;
  return html`<section id="coverage">
    <h2>Coverage of the contract</h2>
    <p class="lead">Rows of each table that had a value at least once. What was never seen was never judged.</p>
    ${
      tables.length > 0 &&
      html`<h3>Tables</h3>
        <div class="card">${tables}</div>`
    }
    ${
      values.length > 0 &&
      html`<h3>Enums</h3>
        <div class="card">${values}</div>`
    }
    ${
      answers.length > 0 &&
      html`<h3>Statuses</h3>
        ${table(["Operation", "Seen"], answers)}`
    }
  </section>`;
}

function line(name: string, all: number, { seen, unseen }: Seen, unit: string): Markup {
  const share = all === 0 ? 0 : Math.min(100, (seen.length / all) * 100);
  const text = `${seen.length} of ${all} ${unit}`;
  return html`<div class="coverage">
    <span class="name">${name}</span>
    <svg class="bar" role="img" aria-label="${text}">
      <rect class="all" width="100%" height="10" rx="5" />
      <rect class="seen" width="${Number(share.toFixed(1))}%" height="10" rx="5" />
    </svg>
    <span class="of">${text}</span>
    ${
      seen.length > 0 &&
      html`<details>
        <summary>Names</summary>
        <p class="names">Seen: ${seen.join(", ")}</p>
        ${unseen.length > 0 && html`<p class="names">Not seen: ${unseen.join(", ")}</p>`}
      </details>`
    }
  </div>`;
}
