/** Rules for screen sizes, and for users who allow motion. */
export const SIZES: string = `
@media (min-width: 44.01rem) {
  /* As high as the window has room for, in whole cards: none is cut through. */
  .lane .cards {
    --step: calc(var(--tall) + var(--between)); grid-auto-rows: max-content; overflow-y: auto; scroll-snap-type: y proximity;
    max-height: calc(max(3 * var(--step), round(down, 100dvh - 9.5rem, var(--step))) - var(--between)); padding-right: 0.35rem; scrollbar-width: thin;
  }
  .cards > li { scroll-snap-align: start; }
}
@media (max-width: 78rem) {
  .stage { grid-template-columns: minmax(0, 1fr); }
  .rail { display: block; columns: 19rem; column-gap: 0.8rem; }
  .rail > * { break-inside: avoid; margin-bottom: 0.8rem; }
}
@media (min-width: 44.01rem) and (max-width: 64rem) {
  /* Beside a time of hours a name would have seven letters: the time stands a line below. */
  .card header .figure { position: absolute; top: 2.2rem; right: 0.65rem; font-size: 0.82rem; line-height: 1.4; }
  .card:has(.figure) header + .one-line { padding-right: 5.4rem; }
  .entry { grid-template-columns: 2rem 4.2rem 3.2rem 2.2rem minmax(0, 1fr) 3.2rem 3.4rem 11.6rem; }
}
@media (max-width: 44rem) {
  :root { --gap: 0.75rem; }
  .top { position: static; gap: 0.6rem; }
  .brand { flex: 1; }
  .clock, .figures, .chief { order: 2; width: 100%; justify-content: space-between; }
  .chief { margin-left: 0; }
  .chief .primary { flex: 1; }
  .jump { display: flex; gap: 0.4rem; overflow-x: auto; padding: 0.4rem var(--gap); position: sticky; top: 0; z-index: 5; background: var(--paper); scrollbar-width: none; }
  .jump a { padding: 0.35rem 0.7rem; border-radius: 1rem; background: var(--accent-soft); text-decoration: none; font-size: 0.86rem; white-space: nowrap; }
  .lane h3, .panel-box h2, .journal h2 { scroll-margin-top: 3.5rem; }
  .lanes, .columns { grid-template-columns: minmax(0, 1fr); }
  .cards { display: flex; align-items: flex-start; overflow-x: auto; scroll-snap-type: x proximity; scrollbar-width: thin; padding: 2px 2px 0.5rem; }
  .cards > li { flex: 0 0 88%; scroll-snap-align: start; }
  .entry { grid-template-columns: 2rem 4.4rem 2.4rem minmax(0, 1fr); }
  .entry .who, .entry .method, .entry .took { display: none; }
  .entry .marks { grid-column: 1 / -1; justify-content: start; }
  button, .buttons a, button.small, .journal .buttons a { min-height: 2.2rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: come 0.25s ease-out; }
  @keyframes come { from { opacity: 0; transform: translateY(-4px); } }
}
`;
