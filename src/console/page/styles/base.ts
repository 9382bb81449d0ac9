/** Text, buttons, fields, and whatever several parts of the page use. */
export const BASE: string = `
:root {
  --gap: 1rem; --round: 0.6rem;
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
h1, h2, h3, h4, p, dl, dd, ol, ul, pre { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h1 { font-size: 1.15rem; letter-spacing: -0.01em; }
h2 { font-size: 1rem; }
h3 { font-size: 0.9rem; }
h4 { font-size: 0.95rem; }
a { color: var(--accent); }
code, pre, .line, .path { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.85em; }
time, .figure, .figures dd, .number, .now { font-variant-numeric: tabular-nums; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[hidden] { display: none !important; }
.sign-in { max-width: 26rem; margin: 12vh auto; display: grid; gap: 0.9rem; }
.sign-in form { display: grid; gap: 0.8rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 9; background: var(--card); padding: 0.5rem; }
.fine { color: var(--soft); font-size: 0.84rem; }
.none { color: var(--soft); font-size: 0.9rem; padding: 0.5rem 0; }
.row, .buttons { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: end; }

button, .buttons a {
  display: inline-flex; align-items: center; justify-content: center; white-space: nowrap;
  font: inherit; font-size: 0.88rem; line-height: 1.2; color: var(--ink); background: var(--card); border: 1px solid var(--edge);
  border-radius: 0.45rem; padding: 0.35rem 0.7rem; cursor: pointer; text-decoration: none; min-height: 2rem;
}
button:hover, .buttons a:hover { background: var(--accent-soft); border-color: var(--accent); }
button:active { transform: translateY(1px); }
button.small, .journal .buttons a { font-size: 0.8rem; padding: 0.15rem 0.45rem; min-height: 1.65rem; }
button.primary, form button[type="submit"] { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); font-weight: 600; }
button.primary:hover, form button[type="submit"]:hover { filter: brightness(1.08); }
input, select, textarea {
  font: inherit; font-size: 0.88rem; color: inherit; background: var(--card); border: 1px solid var(--edge);
  border-radius: 0.45rem; padding: 0.3rem 0.5rem; width: 100%; min-height: 2rem; text-overflow: ellipsis;
}
::placeholder { color: var(--soft); opacity: 1; }
.field { flex: 1 1 4.5rem; min-width: 0; }
label { display: block; font-size: 0.8rem; color: var(--soft); margin-bottom: 0.1rem; }
label.check { display: flex; gap: 0.5rem; align-items: center; color: var(--ink); font-size: 0.9rem; }
label.check input { width: auto; min-height: 0; margin: 0; }

main { padding: 0.9rem var(--gap) var(--gap); }
main:focus { outline: none; }
footer { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.5rem; padding: 0 var(--gap) 1.2rem; }
.stage { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 1.1rem; align-items: start; }
.work { display: grid; gap: 1.1rem; min-width: 0; }
.notice { padding: 0.5rem var(--gap); background: var(--warn-soft); color: var(--warn); }
/* What was done last, in a corner that is in sight however far the page is scrolled. */
.status-line {
  position: fixed; left: var(--gap); bottom: var(--gap); z-index: 8; max-width: min(34rem, calc(100vw - 2 * var(--gap)));
  padding: 0.55rem 0.9rem; border-radius: var(--round); font-size: 0.9rem; overflow-wrap: anywhere;
  background: var(--ink); color: var(--paper); box-shadow: 0 4px 18px rgb(0 0 0 / 0.25);
}
.status-line.bad { background: var(--bad-soft); color: var(--bad); border: 1px solid var(--bad); font-weight: 600; }
.status-line:empty { padding: 0; border: 0; }
dialog { border: 1px solid var(--line); border-radius: var(--round); background: var(--card); color: var(--ink); padding: 1.2rem; max-width: 24rem; }
dialog::backdrop { background: rgb(0 0 0 / 0.45); }
dialog form { margin-top: 0.9rem; }
.keys { display: grid; gap: 0.3rem; margin: 0.7rem 0; }
.keys div { display: flex; gap: 0.8rem; }
kbd { font: inherit; font-family: ui-monospace, monospace; border: 1px solid var(--edge); border-radius: 0.3rem; padding: 0 0.4rem; }
`;
