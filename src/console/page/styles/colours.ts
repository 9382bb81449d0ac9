/** Colours are named once for each scheme; everything else refers to the names. */

const LIGHT = `
  --paper: #f5f4f0; --card: #ffffff; --ink: #1d2421; --soft: #59625d; --line: #dddcd5; --edge: #86908a;
  --accent: #0b6a5c; --accent-ink: #ffffff; --accent-soft: #e0efeb;
  --warn: #8a5300; --warn-soft: #fcefd8; --bad: #b0261e; --bad-soft: #fbe6e3; --good: #1f6b34; --good-soft: #e2f1e4;
  --waiting: #0b6a5c; --wait: #a2541c; --shade: 0 1px 2px rgb(20 30 25 / 0.06), 0 2px 8px rgb(20 30 25 / 0.04);
  color-scheme: light;`;
const DARK = `
  --paper: #121614; --card: #1b211f; --ink: #e9edea; --soft: #a3aea8; --line: #313936; --edge: #78847e;
  --accent: #57c9b3; --accent-ink: #0c1513; --accent-soft: #1c3a34;
  --warn: #efb75c; --warn-soft: #3b2d12; --bad: #ff978c; --bad-soft: #43201d; --good: #86d499; --good-soft: #1b3722;
  --waiting: #57c9b3; --wait: #eda06a; --shade: none;
  color-scheme: dark;`;

export const COLOURS: string = `
:root {${LIGHT} }
@media (prefers-color-scheme: dark) { :root {${DARK} } }
:root[data-theme="light"] {${LIGHT} }
:root[data-theme="dark"] {${DARK} }
`;
