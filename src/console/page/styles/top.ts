/** The page's header: the world, its time, its figures. */
export const TOP: string = `
.top {
  position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: 0.5rem 0.8rem; align-items: center;
  padding: 0.55rem var(--gap); background: var(--card); border-bottom: 1px solid var(--line);
}
.brand h1::before { content: ""; display: inline-block; width: 0.7rem; height: 0.7rem; border-radius: 50% 50% 50% 0; background: var(--accent); margin-right: 0.45rem; }
.clock { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.5rem; }
.clock p { display: grid; line-height: 1.2; }
.clock .now { font-size: 1.3rem; font-weight: 650; letter-spacing: 0.01em; }
.figures { display: flex; gap: 0.7rem; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { font-size: 0.75rem; color: var(--soft); }
.figures dd { font-size: 1.15rem; font-weight: 650; line-height: 1.15; }
.chief { margin-left: auto; align-items: center; }
.theme-name { color: var(--soft); margin-left: 0.35em; }
.jump { display: none; }
`;
