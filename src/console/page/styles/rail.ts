/** Chart, faults, simulation, scenarios, snapshots. */
export const RAIL: string = `
.rail { display: grid; gap: 0.8rem; }
.panel-box { background: var(--card); border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shade); padding: 0.7rem 0.85rem; min-width: 0; }
.panel-box h2 { margin-bottom: 0.4rem; }
.panel-box h3 { margin: 0.9rem 0 0.3rem; }
.panel-box form { display: grid; gap: 0.45rem; }
.panel-box .row > button { flex: none; }
.rows { display: grid; gap: 0.45rem; margin-top: 0.5rem; }
.rows li, .running { display: flex; justify-content: space-between; gap: 0.6rem; align-items: center; font-size: 0.88rem; line-height: 1.35; }
.rows .buttons { flex-wrap: nowrap; }
.rows li > span:first-child { min-width: 0; overflow-wrap: anywhere; }
.rows .fine { display: block; }
.rows details { flex: 1; min-width: 0; }
.rows details li { display: block; }
.rows pre { margin: 0.2rem 0 0.4rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.8rem; max-height: 14rem; overflow-y: auto; }
.rows summary .fine { display: inline; }
.rows li:has(> details) { align-items: start; }
.rows li:has(> details[open]) { flex-wrap: wrap; }
.rows details[open] { flex-basis: 100%; }
.rows details ol { display: grid; gap: 0.3rem; border-left: 2px solid var(--line); padding-left: 0.6rem; }
.rows summary strong { color: var(--ink); }
.rows .bad { color: var(--bad); }
#webhooks > li + li, #deliveries .rows > li + li, #inbox .rows > li + li { border-top: 1px solid var(--line); padding-top: 0.45rem; }
#webhooks .url { display: block; }
#inbox > button { margin-top: 0.6rem; }
.rows details pre { background: var(--paper); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.4rem 0.5rem; }
.copied { display: flex; gap: 0.5rem; align-items: center; margin: 0.15rem 0 0.6rem; }
.copied code { flex: 1; min-width: 0; overflow-wrap: anywhere; background: var(--paper); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.3rem 0.5rem; }
.panel-box form.worlds { display: flex; flex-wrap: wrap; gap: 0.2rem 0.4rem; align-items: center; margin-bottom: 0.6rem; }
.worlds label { width: 100%; margin: 0; }
.worlds input { flex: 1; width: auto; min-width: 0; }
.panel-box .copied code { font-size: 0.78em; }
#agents { gap: 0.25rem; margin: 0.2rem 0 0.6rem; }
#agents .fine { display: inline; }
.running { margin-top: 0.55rem; color: var(--good); }
#active-faults .rows { border-top: 1px solid var(--line); padding-top: 0.55rem; margin-top: 0.6rem; }
#active-faults li { border-left: 3px solid var(--warn); padding-left: 0.5rem; }

.chart { display: block; width: 100%; height: auto; font-size: 12px; }
.chart text { fill: var(--soft); }
.chart .name { fill: var(--ink); font-weight: 600; }
.chart .value { font-weight: 700; }
.chart .grid { stroke: var(--line); }
.chart .floor, .chart .tick line { stroke: var(--edge); }
.chart .line { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
.chart .area { opacity: 0.14; }
.chart .waiting .line { stroke: var(--waiting); } .chart .waiting .area, .chart .waiting .now, .chart .waiting .value { fill: var(--waiting); }
.chart .wait .line { stroke: var(--wait); } .chart .wait .area, .chart .wait .now, .chart .wait .value { fill: var(--wait); }
`;
