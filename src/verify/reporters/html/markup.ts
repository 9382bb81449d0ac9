import { printable } from "../../../printable.ts";
import { escapeHtml } from "../../../escape.ts";

/** HTML markup. Only `html` creates it, so no server's text gets onto the page unescaped. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | false | undefined;

/** A template that escapes its values unless they are markup; false and undefined are omitted. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: strings.reduce((text, string, index) => `${text}${render(values[index - 1])}${string}`) };
}

/** A table that scrolls by itself; `rows` are its `tr`. */
export function table(headings: readonly string[], rows: readonly Markup[], more: "" | " wide" = ""): Markup {
  return html`<div class="card scroll${more}">
    <table>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function render(value: Value): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(printable(String(value)));
  if ("markup" in value) return value.markup;
  return value.map((each) => each.markup).join("");
}
