/** The list of requests, and a request in full. */
export const JOURNAL: string = `
.journal { min-width: 0; background: var(--card); border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shade); padding: 0.7rem 0.85rem; }
.journal > header, .detail > header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; margin-bottom: 0.4rem; }
.entries { position: relative; max-height: 17rem; overflow: auto; border-top: 1px solid var(--line); scrollbar-width: thin; }
.entry {
  display: grid; grid-template-columns: 2.6rem 4.4rem 3.4rem 2.4rem minmax(0, 1fr) 4.5rem 4.2rem 12.5rem; gap: 0.6rem; align-items: center; justify-content: stretch; width: 100%;
  text-align: left; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; background: none; padding: 0.3rem 0.4rem; font-size: 0.87rem;
}
.filter { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0 0 0.5rem; }
.filter input { flex: 2 1 9rem; width: auto; }
.filter select { flex: 1 1 8rem; width: auto; min-width: 0; }
.mark.times { background: var(--line); color: var(--ink); }
.entry[aria-expanded="true"] { background: var(--accent-soft); }
.entry:focus-visible { outline-offset: -2px; }
.entry .number, .entry time, .entry .who, .entry .method, .entry .took { color: var(--soft); }
.entry .what, .entry .who { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.entry .path { color: var(--soft); }
.entry .took { text-align: right; font-variant-numeric: tabular-nums; }
.status { font-weight: 700; font-variant-numeric: tabular-nums; }
.s2, .s3 { color: var(--good); } .s4 { color: var(--warn); } .s5, .s0 { color: var(--bad); }
.marks { display: flex; gap: 0.3rem; flex-wrap: wrap; justify-content: end; }
.mark { font-size: 0.76rem; font-weight: 600; border-radius: 1rem; padding: 0.1rem 0.55rem; white-space: nowrap; }
.mark.good { background: var(--good-soft); color: var(--good); }
.mark.bad { background: var(--bad-soft); color: var(--bad); }
.mark.fault { background: var(--warn-soft); color: var(--warn); }
.detail { position: relative; margin-top: 0.9rem; border-top: 2px solid var(--accent); padding-top: 0.7rem; }
.detail:focus { outline: none; }
.detail h3 { font-size: 1rem; }
.columns { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.4rem; font-size: 0.9rem; }
.columns > div { overflow-wrap: anywhere; }
.columns p { margin: 0.3rem 0; }
.line { font-weight: 600; }
.headers { font-size: 0.8rem; display: grid; gap: 0.1rem; }
.headers dd { min-width: 0; }
.detail pre { margin: 0.5rem 0; padding: 0.6rem; max-height: 22rem; overflow: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 0.4rem; white-space: pre-wrap; }
.verdict { display: flex; flex-wrap: wrap; gap: 0.2rem 0.5rem; align-items: baseline; }
.verdict .fine { width: 100%; }
.checks { display: grid; gap: 0.3rem; margin: 0.2rem 0 0.6rem; padding-left: 0.7rem; border-left: 2px solid var(--bad); font-size: 0.88rem; }
.checks .fine { display: block; }
`;
