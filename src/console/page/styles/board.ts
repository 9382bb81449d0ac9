/** The three lanes and their cards. */
export const BOARD: string = `
.lanes { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: var(--gap); align-items: start; }
.lane h3 { display: flex; align-items: center; gap: 0.5rem; padding: 0 0 0.5rem; font-size: 1rem; }
.lane h3 .fine { font-weight: 400; }
.lane .none { border: 1px dashed var(--edge); border-radius: var(--round); padding: 1.4rem 1rem; text-align: center; }
.lane .more { color: var(--soft); font-size: 0.86rem; padding: 0.5rem 0; }
.count { font-size: 0.8rem; font-weight: 600; background: var(--accent-soft); color: var(--accent); border-radius: 1rem; padding: 0.05rem 0.55rem; }
.cards { display: grid; gap: 0.6rem; }
.card {
  position: relative; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: var(--round);
  box-shadow: var(--shade); padding: 0.55rem 0.75rem 0.45rem; overflow-wrap: anywhere;
}
#queue .card { border-left-color: var(--accent); }
#talking .card.theirs { border-left-color: var(--wait); }
.card.alert-1 { border-left-color: var(--warn) !important; }
.card.alert-2 { border-left-color: var(--bad) !important; }
#ended .card { background: transparent; box-shadow: none; }
.card header { display: flex; align-items: baseline; gap: 0.45rem; }
.card h4 { flex: 1; line-height: 1.3; }
.place { font-weight: 700; color: var(--accent); font-variant-numeric: tabular-nums; }
.figure { font-weight: 650; font-size: 0.9rem; white-space: nowrap; }
.about { line-height: 1.35; }
.words { margin: 0.35rem 0; line-height: 1.4; }
.words em { color: var(--soft); }
.urgent { color: var(--warn); }
.alert-2 .urgent { color: var(--bad); }
.typing { color: var(--accent); }
.card .buttons { margin: 0.45rem 0 0.1rem; gap: 0.3rem 0.4rem; }
.card .buttons:empty { display: none; }
.doers { display: inline-flex; flex-wrap: wrap; gap: 0.25rem; align-items: center; }
.doers .who { font-size: 0.74rem; color: var(--soft); min-width: 3.3rem; }
summary { cursor: pointer; font-size: 0.8rem; color: var(--soft); padding: 0.2rem 0; width: fit-content; }
summary:hover { color: var(--ink); }
.timeline { border-left: 2px solid var(--line); margin: 0.3rem 0 0.5rem 0.3rem; padding-left: 0.7rem; font-size: 0.82rem; display: grid; gap: 0.2rem; }
.timeline li { display: grid; grid-template-columns: 3.9rem minmax(0, 1fr); gap: 0.3rem; }
.timeline time { color: var(--soft); }
.facts { font-size: 0.8rem; display: grid; gap: 0.15rem; margin-bottom: 0.3rem; }
.facts div, .headers div { display: flex; gap: 0.5rem; }
.facts dt, .headers dt { color: var(--soft); flex: none; width: 7.2rem; }
`;
