/** The three lanes and their cards, and the conversation that a card opens. */
export const BOARD: string = `
.lanes { --tall: 6.6rem; --between: 0.55rem; display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: var(--gap); align-items: start; }
.lane h3 { display: flex; align-items: center; gap: 0.5rem; padding: 0 0 0.5rem; font-size: 1rem; }
.lane h3 .fine { font-weight: 400; }
.lane .none { border: 1px dashed var(--edge); border-radius: var(--round); padding: 1.4rem 1rem; text-align: center; }
.lane .more { color: var(--soft); font-size: 0.86rem; padding: 0.3rem 0; }
.count { font-size: 0.8rem; font-weight: 600; background: var(--accent-soft); color: var(--accent); border-radius: 1rem; padding: 0.05rem 0.55rem; }
.cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--between); }
.cards:focus { outline: none; }
.card {
  position: relative; display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; height: var(--tall); overflow: hidden; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line);
  border-radius: var(--round); box-shadow: var(--shade); padding: 0.4rem 0.65rem;
}
#queue .card { border-left-color: var(--accent); }
#talking .card.theirs { border-left-color: var(--wait); }
.card.alert-1 { border-left-color: var(--warn) !important; }
.card.alert-2 { border-left-color: var(--bad) !important; }
#ended .card { background: transparent; box-shadow: none; }
.card header { display: flex; align-items: center; gap: 0.45rem; min-height: 1.75rem; }
.card h4 { flex: 1; min-width: 0; line-height: 1.3; }
.card h4 .plain { display: block; max-width: 100%; overflow: hidden; text-overflow: ellipsis; font-weight: 650; font-size: 0.95rem; }
.plain { border: 0; background: none; padding: 0; min-height: 0; text-align: left; }
.plain:hover { background: none; text-decoration: underline; }
.dots { flex: none; min-height: 1.6rem; min-width: 1.8rem; padding: 0; }
.one-line { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: 1.4; }
.place { font-weight: 700; color: var(--accent); font-variant-numeric: tabular-nums; }
.figure { font-weight: 650; font-size: 0.9rem; white-space: nowrap; }
.words { font-size: 0.93rem; }
.words em { color: var(--soft); }
.urgent { color: var(--warn); }
.alert-2 .urgent { color: var(--bad); }
.typing { color: var(--accent); }
.menu { position: fixed; inset: auto; margin: 0; border: 1px solid var(--edge); border-radius: var(--round); background: var(--card); color: var(--ink); padding: 0.6rem; box-shadow: 0 6px 20px rgb(0 0 0 / 0.22); }
.menu:popover-open { display: grid; gap: 0.4rem; }
.doers { display: inline-flex; flex-wrap: wrap; gap: 0.25rem; align-items: center; }
.doers .who { font-size: 0.78rem; color: var(--soft); min-width: 4.2rem; }
summary { cursor: pointer; font-size: 0.84rem; color: var(--soft); padding: 0.2rem 0; width: fit-content; }
summary:hover { color: var(--ink); }
.timeline { border-left: 2px solid var(--line); margin: 0.3rem 0 0.5rem 0.3rem; padding-left: 0.7rem; font-size: 0.82rem; display: grid; gap: 0.2rem; }
.timeline li { display: grid; grid-template-columns: 3.9rem minmax(0, 1fr); gap: 0.3rem; }
.timeline time { color: var(--soft); }
.headers div { display: flex; gap: 0.5rem; }
.headers dt { color: var(--soft); flex: none; width: 7.2rem; }

dialog#session { width: min(40rem, calc(100vw - 2rem)); max-width: none; max-height: calc(100dvh - 3rem); }
#session-view { display: grid; gap: 0.6rem; }
#session-view > header { display: flex; justify-content: space-between; gap: 1rem; align-items: start; }
#session-view > header form { margin: 0; }
#session-view .doers { margin-right: 0.9rem; }
#new-customer { width: min(24rem, calc(100vw - 2rem)); }
#new-customer form { display: grid; gap: 0.7rem; }
.talk { display: grid; gap: 0.5rem; align-content: start; min-height: 8rem; max-height: 45dvh; overflow-y: auto; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); padding: 0.7rem; }
.talk li { max-width: 82%; padding: 0.4rem 0.7rem; border-radius: var(--round); overflow-wrap: anywhere; }
.talk p + p { white-space: pre-line; }
.talk .customer { background: var(--card); border: 1px solid var(--line); }
.talk .agent { background: var(--accent-soft); justify-self: end; }
.talk .event { justify-self: center; color: var(--soft); font-size: 0.84rem; padding: 0; }
.write { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; margin: 0; }
.write .field { flex: 0 0 auto; }
.write .wide { flex: 1 1 12rem; }
#session-entity pre { max-height: 20rem; overflow: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.6rem; }
`;
