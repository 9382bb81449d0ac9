/** The page's looks. Colours are named once for light and once for dark; everything else refers to the names. */

const LIGHT = `
  --paper: #f5f4f0; --card: #ffffff; --ink: #1d2421; --soft: #59625d; --line: #d9d8d1; --edge: #86908a;
  --accent: #0b6a5c; --accent-ink: #ffffff; --accent-soft: #e0efeb;
  --warn: #8a5300; --warn-soft: #fcefd8; --bad: #b0261e; --bad-soft: #fbe6e3; --good: #1f6b34; --good-soft: #e2f1e4;
  --waiting: #0b6a5c; --wait: #a2541c;
  color-scheme: light;`;
const DARK = `
  --paper: #131715; --card: #1c2220; --ink: #e9edea; --soft: #a3aea8; --line: #333b37; --edge: #78847e;
  --accent: #57c9b3; --accent-ink: #0c1513; --accent-soft: #1c3a34;
  --warn: #efb75c; --warn-soft: #3b2d12; --bad: #ff978c; --bad-soft: #43201d; --good: #86d499; --good-soft: #1b3722;
  --waiting: #57c9b3; --wait: #eda06a;
  color-scheme: dark;`;

export const STYLES: string = `
:root {${LIGHT}
  --gap: 1rem; --round: 0.6rem;
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) { :root {${DARK} } }
:root[data-theme="light"] {${LIGHT} }
:root[data-theme="dark"] {${DARK} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
h1, h2, h3, h4, p, dl, dd, ol, ul, pre { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h1 { font-size: 1.2rem; letter-spacing: -0.01em; }
h2 { font-size: 1rem; }
h3 { font-size: 0.9rem; }
h4 { font-size: 0.95rem; }
a { color: var(--accent); }
code, pre, .line, .path { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.85em; }
time, .figure, .figures dd, .number, .now { font-variant-numeric: tabular-nums; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 9; background: var(--card); padding: 0.5rem; }
.fine { color: var(--soft); font-size: 0.86rem; }
.none { color: var(--soft); padding: 0.6rem 0; }
.row, .buttons { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: end; }

button, .buttons a {
  font: inherit; font-size: 0.9rem; color: var(--ink); background: var(--card); border: 1px solid var(--edge);
  border-radius: 0.45rem; padding: 0.35rem 0.7rem; cursor: pointer; text-decoration: none; min-height: 2rem;
}
button:hover, .buttons a:hover { background: var(--accent-soft); border-color: var(--accent); }
button.small, .journal .buttons a { font-size: 0.82rem; padding: 0.15rem 0.5rem; min-height: 1.75rem; }
button.primary, form button[type="submit"] { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); font-weight: 600; }
button.primary:hover, form button[type="submit"]:hover { filter: brightness(1.08); }
input, select {
  font: inherit; font-size: 0.9rem; color: inherit; background: var(--card); border: 1px solid var(--edge);
  border-radius: 0.45rem; padding: 0.3rem 0.5rem; width: 100%; min-height: 2rem;
}
.field { flex: 1 1 5rem; min-width: 0; }
label { display: block; font-size: 0.82rem; color: var(--soft); margin-bottom: 0.1rem; }
label.check { display: flex; gap: 0.5rem; align-items: center; color: var(--ink); font-size: 0.9rem; }
label.check input { width: auto; min-height: 0; margin: 0; }

.top {
  position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: 0.6rem 1.3rem; align-items: center;
  padding: 0.6rem var(--gap); background: var(--card); border-bottom: 1px solid var(--line);
}
.brand h1::before { content: ""; display: inline-block; width: 0.7rem; height: 0.7rem; border-radius: 50% 50% 50% 0; background: var(--accent); margin-right: 0.45rem; }
.clock { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.8rem; }
.clock p { display: grid; line-height: 1.15; }
.clock .now { font-size: 1.35rem; font-weight: 650; letter-spacing: 0.01em; }
.figures { display: flex; gap: 1.3rem; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { font-size: 0.75rem; color: var(--soft); }
.figures dd { font-size: 1.15rem; font-weight: 650; line-height: 1.1; }
.chief { margin-left: auto; align-items: center; }
.theme-name { color: var(--soft); }
.status-line { min-height: 1.6rem; padding: 0.15rem var(--gap) 0; font-size: 0.86rem; color: var(--good); }
.status-line.bad { color: var(--bad); font-weight: 600; }
.notice { padding: 0.5rem var(--gap); background: var(--warn-soft); color: var(--warn); }

main { padding: 0.2rem var(--gap) var(--gap); }
main:focus { outline: none; }
.stage { display: grid; grid-template-columns: minmax(0, 1fr) 23rem; gap: 1.2rem; align-items: start; }
.work { display: grid; gap: 1.1rem; min-width: 0; }
.lanes { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: var(--gap); align-items: start; }
.lane h3 { display: flex; align-items: center; gap: 0.5rem; padding: 0.2rem 0 0.5rem; font-size: 1rem; }
.count { font-size: 0.8rem; font-weight: 600; background: var(--accent-soft); color: var(--accent); border-radius: 1rem; padding: 0.05rem 0.55rem; }
.cards { display: grid; gap: 0.6rem; }
.doers { display: flex; flex-wrap: wrap; gap: 0.25rem; align-items: center; width: 100%; }
.doers .who { font-size: 0.76rem; color: var(--soft); min-width: 4.2rem; }
.jump { display: none; }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: var(--round); padding: 0.6rem 0.75rem; overflow-wrap: anywhere; }
#queue .card { border-left-color: var(--accent); }
.card.alert-1 { border-left-color: var(--warn) !important; }
.card.alert-2 { border-left-color: var(--bad) !important; }
#ended .card { background: transparent; }
.card header { display: flex; align-items: baseline; gap: 0.5rem; }
.card h4 { flex: 1; }
.place { font-weight: 700; color: var(--accent); font-variant-numeric: tabular-nums; }
.topic { font-size: 0.75rem; color: var(--soft); border: 1px solid var(--line); border-radius: 1rem; padding: 0 0.5rem; white-space: nowrap; }
.words { margin: 0.3rem 0; }
.words em { color: var(--soft); }
.urgent { color: var(--warn); }
.alert-2 .urgent { color: var(--bad); }
.card .buttons { margin: 0.45rem 0 0.15rem; gap: 0.3rem; }
.card .buttons:empty { display: none; }
summary { cursor: pointer; font-size: 0.82rem; color: var(--soft); padding: 0.15rem 0; }
.timeline { border-left: 2px solid var(--line); margin: 0.3rem 0 0.4rem 0.3rem; padding-left: 0.7rem; font-size: 0.84rem; display: grid; gap: 0.2rem; }
.timeline time { color: var(--soft); }
.facts { font-size: 0.82rem; display: grid; gap: 0.15rem; }
.facts div, .headers div { display: flex; gap: 0.5rem; }
.facts dt, .headers dt { color: var(--soft); min-width: 7rem; }

.rail { display: grid; gap: 0.8rem; }
.panel-box { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: 0.7rem 0.85rem; }
.panel-box h2 { margin-bottom: 0.4rem; }
.panel-box h3 { margin: 0.8rem 0 0.3rem; }
.panel-box form { display: grid; gap: 0.45rem; }
.panel-box .row > button { flex: none; }
.rows { display: grid; gap: 0.3rem; margin-top: 0.5rem; }
.rows li { display: flex; justify-content: space-between; gap: 0.6rem; align-items: center; font-size: 0.88rem; }
.rows .fine { display: block; }
.running { margin-top: 0.5rem; font-size: 0.9rem; color: var(--good); }

.chart { display: block; width: 100%; height: auto; font-size: 13px; }
.chart text { fill: var(--soft); }
.chart .name { fill: var(--ink); font-weight: 600; }
.chart .value { font-weight: 700; }
.chart .grid { stroke: var(--line); }
.chart .floor, .chart .tick line { stroke: var(--edge); }
.chart .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
.chart .area { opacity: 0.14; }
.chart .waiting .line { stroke: var(--waiting); } .chart .waiting .area, .chart .waiting .now, .chart .waiting .value { fill: var(--waiting); }
.chart .wait .line { stroke: var(--wait); } .chart .wait .area, .chart .wait .now, .chart .wait .value { fill: var(--wait); }

.journal { min-width: 0; background: var(--card); border: 1px solid var(--line); border-radius: var(--round); padding: 0.7rem 0.85rem; }
.journal > header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; margin-bottom: 0.4rem; }
.entries { max-height: 17rem; overflow: auto; border-top: 1px solid var(--line); }
.entry {
  display: grid; grid-template-columns: 2.6rem 4.6rem 3rem minmax(0, 1fr) 5.5rem 15.5rem; gap: 0.6rem; align-items: center; width: 100%;
  text-align: left; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; background: none; padding: 0.3rem 0.4rem; font-size: 0.87rem;
}
.entry[aria-expanded="true"] { background: var(--accent-soft); }
.entry:focus-visible { outline-offset: -2px; }
.entry .number, .entry time, .entry .who { color: var(--soft); }
.entry .what { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.entry .path { color: var(--soft); }
.status { font-weight: 700; font-variant-numeric: tabular-nums; }
.s2 { color: var(--good); } .s4 { color: var(--warn); } .s5, .s0 { color: var(--bad); }
.marks { display: flex; gap: 0.3rem; flex-wrap: wrap; justify-content: end; }
.mark { font-size: 0.76rem; font-weight: 600; border-radius: 1rem; padding: 0.05rem 0.55rem; white-space: nowrap; }
.mark.good { background: var(--good-soft); color: var(--good); }
.mark.bad { background: var(--bad-soft); color: var(--bad); }
.mark.fault { background: var(--warn-soft); color: var(--warn); }
.detail { margin-top: 0.8rem; border-top: 2px solid var(--accent); padding-top: 0.7rem; }
.detail:focus { outline: none; }
.columns { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.2rem; margin-top: 0.5rem; }
.columns > div { overflow-wrap: anywhere; }
.columns p { margin: 0.3rem 0; }
.line { font-weight: 600; }
.headers { font-size: 0.8rem; display: grid; gap: 0.1rem; }
.detail pre { margin-top: 0.5rem; padding: 0.6rem; max-height: 22rem; overflow: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 0.4rem; white-space: pre-wrap; }
.checks { display: grid; gap: 0.3rem; margin: 0.2rem 0 0.5rem; padding-left: 0.8rem; border-left: 2px solid var(--bad); font-size: 0.88rem; }
footer { padding: 0 var(--gap) 1.2rem; }
dialog { border: 1px solid var(--line); border-radius: var(--round); background: var(--card); color: var(--ink); padding: 1.2rem; max-width: 24rem; }
dialog::backdrop { background: rgb(0 0 0 / 0.45); }
dialog form { margin-top: 0.9rem; }
.keys { display: grid; gap: 0.3rem; margin: 0.7rem 0; }
.keys div { display: flex; gap: 0.8rem; }
kbd { font: inherit; font-family: ui-monospace, monospace; border: 1px solid var(--edge); border-radius: 0.3rem; padding: 0 0.4rem; }

@media (min-width: 52.01rem) {
  .lane .cards { max-height: max(24rem, 54vh); overflow-y: auto; padding: 2px 0.3rem 2px 2px; scrollbar-width: thin; }
}
@media (max-width: 78rem) {
  .stage { grid-template-columns: minmax(0, 1fr); }
  .rail { grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); align-items: start; }
}
@media (max-width: 52rem) {
  :root { --gap: 0.75rem; }
  .top { position: static; }
  .jump { display: flex; gap: 0.4rem; overflow-x: auto; padding: 0.4rem var(--gap); position: sticky; top: 0; z-index: 5; background: var(--paper); }
  .jump a { padding: 0.35rem 0.7rem; border-radius: 1rem; background: var(--accent-soft); text-decoration: none; font-size: 0.86rem; }
  .lane h3, .panel-box h2, .journal h2 { scroll-margin-top: 3.5rem; }
  .chief { margin-left: 0; }
  .lanes, .columns { grid-template-columns: minmax(0, 1fr); }
  .rail { grid-template-columns: minmax(0, 1fr); }
  .figures { width: 100%; justify-content: space-between; gap: 0.6rem; }
  .entry { grid-template-columns: 2rem 4.4rem 2.6rem minmax(0, 1fr); }
  .entry .who { display: none; }
  .entry .marks { grid-column: 1 / -1; justify-content: start; }
  button, .buttons a, button.small, .journal .buttons a { min-height: 2.2rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: come 0.25s ease-out; }
  @keyframes come { from { opacity: 0; transform: translateY(-4px); } }
}
`;

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M16 3a13 13 0 1 1-13 13v13h13" fill="#0b6a5c"/><circle cx="10" cy="16" r="2" fill="#fff"/><circle cx="16" cy="16" r="2" fill="#fff"/><circle cx="22" cy="16" r="2" fill="#fff"/></svg>`;
