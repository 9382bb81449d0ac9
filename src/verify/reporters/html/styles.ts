/** The page's only style sheet, with a light and a dark scheme. Loads nothing. */
export const styles: string = `
:root{color-scheme:light dark;
--bg:light-dark(#f7f7f5,#131416);--card:light-dark(#fff,#1b1d20);--ink:light-dark(#1a1c1e,#e9e9e6);
--muted:light-dark(#5c6166,#a3a8ad);--line:light-dark(#e2e2de,#303338);--soft:light-dark(#f1f1ee,#24272b);
--accent:light-dark(#2a5bc9,#8fb3ff);--error:light-dark(#b3231b,#ff8f86);--error-soft:light-dark(#fdecea,#3b1d1b);
--warning:light-dark(#855400,#f2bd63);--warning-soft:light-dark(#fdf2dd,#382b13);--passed:light-dark(#17733a,#7fd497);
--passed-soft:light-dark(#e6f4ea,#16301f);--info:light-dark(#3a5a78,#9cc3e6);--info-soft:light-dark(#e8f0f7,#1b2a38);
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
*{box-sizing:border-box}
html{scroll-padding-top:4rem;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip-link{position:absolute;left:-99rem}.skip-link:focus{left:1rem;top:1rem;z-index:9;background:var(--card);padding:.5rem 1rem}
header,main,footer{max-width:66rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.25rem}
h1{font-size:1rem;font-weight:600;color:var(--muted);margin:0}
h2{font-size:1.3rem;margin:0 0 .2rem;letter-spacing:-.01em}
h3{font-size:1rem;margin:0;overflow-wrap:anywhere}
h4{font-size:1rem;font-weight:600;margin:0;overflow-wrap:anywhere}
.target{font-size:1.05rem;font-family:var(--mono);overflow-wrap:anywhere;margin:.15rem 0 0}
.facts,.lead{color:var(--muted);margin:.15rem 0 0}
.lead{margin-bottom:1rem;max-width:46rem}
.verdict{font-size:clamp(1.6rem,4.5vw,2.3rem);line-height:1.2;font-weight:700;letter-spacing:-.02em;margin:1.1rem 0 1.2rem}
.verdict.error{color:var(--error)}.verdict.warning{color:var(--warning)}.verdict.passed{color:var(--passed)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin:0;padding:0}
.tiles div{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.7rem .9rem}
.tiles dt{color:var(--muted);font-size:.85rem}.tiles dd{margin:0;font-size:1.35rem;white-space:nowrap;font-weight:650;line-height:1.25}
.tiles .error dd{color:var(--error)}.tiles .warning dd{color:var(--warning)}.tiles .passed dd{color:var(--passed)}
nav{position:sticky;top:0;z-index:5;background:var(--bg);border-bottom:1px solid var(--line);margin-top:1.5rem}
nav ul{display:flex;gap:1.4rem;max-width:66rem;margin:0 auto;padding:.7rem 1.25rem;list-style:none;overflow-x:auto;white-space:nowrap}
nav a{text-decoration:none;color:var(--muted);font-weight:550}nav a:hover{color:var(--ink);text-decoration:underline}
section{margin:2.4rem 0}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.15rem;margin:.8rem 0}
.case{margin:1.6rem 0 2rem}.case>h3{font-family:var(--mono);font-size:.95rem}.case>h3 span{color:var(--muted);font-weight:400}
.why{color:var(--muted);margin:.25rem 0 .8rem;max-width:50rem;overflow-wrap:anywhere}
.finding{border-left:4px solid var(--info)}.finding.error{border-left-color:var(--error)}
.finding.warning{border-left-color:var(--warning)}.finding.known{border-left-color:var(--line)}
.finding.known h4{font-weight:450;color:var(--muted)}
.chip{display:inline-block;white-space:nowrap;font:600 .76rem/1.5 system-ui,sans-serif;padding:.05rem .5rem;border-radius:99px;background:var(--info-soft);color:var(--info);vertical-align:.08em;margin-right:.25rem}
.chip.error{background:var(--error-soft);color:var(--error)}.chip.warning{background:var(--warning-soft);color:var(--warning)}
.chip.passed{background:var(--passed-soft);color:var(--passed)}.chip.skipped,.chip.known{background:var(--soft);color:var(--muted)}
dl.facts-of{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:.6rem 0 0}
dl.facts-of dt{color:var(--muted)}dl.facts-of dd{margin:0;overflow-wrap:anywhere}
code,pre{font-family:var(--mono);font-size:.86rem}
code{background:var(--soft);padding:.08rem .35rem;border-radius:4px;overflow-wrap:anywhere;white-space:pre-wrap}
pre{background:var(--soft);border-radius:7px;padding:.75rem .9rem;margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere;max-height:28rem;overflow-y:auto}
pre.all{user-select:all}
code.actual{background:var(--error-soft);color:var(--error)}code.expected{background:var(--passed-soft);color:var(--passed)}
details{margin:.5rem 0 0}summary{cursor:pointer;color:var(--muted);overflow-wrap:anywhere}summary:hover{color:var(--ink)}
.filter{display:flex;flex-wrap:wrap;gap:.4rem;border:0;padding:0;margin:.6rem 0}
.filter legend{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.filter label{border:1px solid var(--line);background:var(--card);border-radius:99px;padding:.2rem .85rem;cursor:pointer;font-size:.92rem}
.filter input{position:absolute;opacity:0}
.filter label:has(:checked){background:var(--ink);color:var(--bg);border-color:var(--ink)}
.filter label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:2px}
#findings:has(#only-error:checked) :is(.finding:not(.error),.case:not(:has(.finding.error))),
#findings:has(#only-warning:checked) :is(.finding:not(.warning),.case:not(:has(.finding.warning))),
#findings:has(#only-info:checked) :is(.finding:not(.info),.case:not(:has(.finding.info))),
#findings:has(#only-known:checked) :is(.finding:not(.known),.case:not(:has(.finding.known))){display:none}
.checks{list-style:none;margin:.6rem 0 0;padding:0;display:grid;gap:.3rem}
.checks li{overflow-wrap:anywhere}.checks .reason{color:var(--muted)}
.operation>summary{color:var(--ink);font-weight:600}.operation>summary .chip{margin-left:.3rem}
.plot{display:grid;grid-template-columns:minmax(9rem,13.5rem) minmax(0,1fr) 14.5rem;gap:.15rem 1.2rem;align-items:center}
.plot .name{overflow-wrap:anywhere;font-size:.92rem}.plot .numbers{color:var(--muted);font-size:.85rem;font-variant-numeric:tabular-nums}
.plot svg{display:block;width:100%;overflow:visible}
.plot .axis{color:var(--muted)}
.rail{stroke:var(--line);stroke-width:1}.limit{stroke:var(--warning);stroke-width:1.5;stroke-dasharray:3 3}
.dot{fill:var(--accent);fill-opacity:.5}.dot.marked{fill:var(--card);fill-opacity:1;stroke:var(--error);stroke-width:2.5}
.median{stroke:var(--ink);stroke-width:2}
.tick{fill:var(--muted);font:12px system-ui,sans-serif}.tick.limit-label{fill:var(--warning)}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;color:var(--muted);font-size:.88rem;margin:0 0 .9rem}
.legend span{display:inline-flex;align-items:center;gap:.4rem}
.coverage{display:grid;grid-template-columns:minmax(10rem,17rem) minmax(0,1fr) 8rem;gap:.1rem 1.2rem;align-items:center;padding:.55rem 0}
.coverage+.coverage{border-top:1px solid var(--line)}
.coverage .name{font-weight:550;overflow-wrap:anywhere}.coverage .of{color:var(--muted);font-variant-numeric:tabular-nums}
.coverage details{grid-column:1/-1;margin:.1rem 0 0;font-size:.92rem}
.bar{display:block;width:100%;height:10px;border-radius:5px}.bar .all{fill:var(--soft)}.bar .seen{fill:var(--accent)}
.names{color:var(--muted);overflow-wrap:anywhere;margin:.3rem 0 0}
.exchange>summary{display:flex;flex-wrap:wrap;gap:.1rem .7rem;align-items:baseline;padding:.15rem 0}
.exchange>summary b{color:var(--ink);font-weight:600}.exchange>summary .ms{font-variant-numeric:tabular-nums}
.exchange>summary::before{content:"›";width:.6rem;color:var(--muted);display:inline-block}.exchange[open]>summary::before{rotate:90deg}
.exchange:has(:target){outline:2px solid var(--accent);outline-offset:6px;border-radius:4px}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th{text-align:left;color:var(--muted);font-weight:550}th,td{padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.scroll{overflow-x:auto}.wide table{min-width:32rem}
footer{color:var(--muted);padding-bottom:3rem;font-size:.9rem}
@media (max-width:44rem){
.plot{grid-template-columns:minmax(0,1fr);gap:.1rem}.plot .numbers{margin-bottom:.8rem}.plot .pad{display:none}
.coverage{grid-template-columns:minmax(0,1fr) max-content}.coverage .bar{grid-column:1/-1;grid-row:2}
.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}
dl.facts-of{grid-template-columns:minmax(0,1fr);gap:0}dl.facts-of dd{margin-bottom:.45rem}
header,main,footer{padding-left:1rem;padding-right:1rem}nav ul{padding-left:1rem;padding-right:1rem}}
@media print{nav,.filter{display:none}.card{break-inside:avoid}pre{max-height:none}}
`;
