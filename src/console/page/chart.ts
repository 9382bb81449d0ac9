import { html } from "hono/html";
import { instantFromMs } from "../../time/instant.ts";
import type { ChartPoint } from "../live-state/chart-points.ts";
import { clockTime, duration, type Html } from "./format.ts";

/** Queue length and longest wait over time, one above the other on the same axis. */

const WIDTH = 300;
const LEFT = 46;
const RIGHT = 8;
const TOP = 24;
const HEIGHT = 66;
const GAP = 38;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Panel {
  readonly name: string;
  readonly kind: "waiting" | "wait";
  readonly top: number;
  readonly value: (point: ChartPoint) => number;
  readonly show: (value: number) => string;
  /** A label of the scale, in a unit that suits its top. */
  readonly mark: (value: number, top: number) => string;
  /** The minimum top of the scale. */
  readonly atLeast: number;
  /** Even tops of the scale, so that half of one is a whole number too. */
  readonly tops: readonly number[];
}

const PANELS: readonly Panel[] = [
  {
    name: "Waiting",
    kind: "waiting",
    top: TOP,
    value: ({ waiting }) => waiting,
    show: String,
    mark: String,
    atLeast: 4,
    tops: [4, 6, 8, 10, 16, 20, 30, 40, 60, 80, 100, 160, 200, 400, 600, 1000, 2000, 4000, 10_000],
  },
  {
    name: "Longest wait",
    kind: "wait",
    top: TOP + HEIGHT + GAP,
    value: ({ longestMs }) => longestMs,
    show: duration,
    mark: (ms, top) => (top <= HOUR ? `${ms / MINUTE} m` : `${ms / HOUR} h`),
    atLeast: 4 * MINUTE,
    tops: [4, 6, 10, 20, 30, 60, 120, 240, 480, 1440, 2880, 7200, 14_400].map((minutes) => minutes * MINUTE),
  },
];

export function chart(points: readonly ChartPoint[]): Html {
  const last = points.at(-1) ?? { ms: 0, waiting: 0, active: 0, longestMs: 0 };
  const from = Math.min(points[0]?.ms ?? last.ms, last.ms - MINUTE);
  const x = (ms: number): number => LEFT + ((ms - from) / (last.ms - from)) * (WIDTH - LEFT - RIGHT);
  const bottom = TOP + 2 * HEIGHT + GAP;
  const summary = `${last.waiting} waiting, the longest for ${duration(last.longestMs)}.`;
  const most = Math.max(...points.map(({ waiting }) => waiting), last.waiting);
  return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${bottom + 24}"
    role="img"
    aria-label="Queue length and longest wait since ${clockTime(instantFromMs(from))}. Now ${summary} At most ${most} waited."
  >
    ${PANELS.map((panel) => drawn(panel, points, last, x))}
    ${ticks(from, last.ms).map(
      (ms) =>
        html`<g class="tick"
          ><line x1="${round(x(ms))}" x2="${round(x(ms))}" y1="${bottom}" y2="${bottom + 4}" /><text
            x="${round(x(ms))}"
            y="${bottom + 18}"
            text-anchor="${x(ms) > WIDTH - 24 ? "end" : "middle"}"
            >${clockTime(instantFromMs(ms)).slice(0, 5)}</text
          ></g
        >`,
    )}
  </svg>`;
}

function drawn(panel: Panel, points: readonly ChartPoint[], last: ChartPoint, x: (ms: number) => number): Html {
  const { top, value, show, mark, kind } = panel;
  const highest = topOf(panel.tops, Math.max(panel.atLeast, ...points.map(value)));
  const floor = top + HEIGHT;
  const y = (amount: number): number => floor - (amount / highest) * HEIGHT;
  const steps = points.map((point, at) => {
    const corner = kind === "waiting" && at > 0 ? `H${round(x(point.ms))}` : "";
    return `${corner}${at === 0 ? "M" : "L"}${round(x(point.ms))},${round(y(value(point)))}`;
  });
  const line = steps.join("");
  const area = `${line}L${round(x(last.ms))},${floor}L${round(x(points[0]?.ms ?? last.ms))},${floor}Z`;
  return html`<g class="panel ${kind}">
    <text class="name" x="${LEFT}" y="${top - 9}">${panel.name}</text>
    <line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${top}" y2="${top}" />
    <line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${top + HEIGHT / 2}" y2="${top + HEIGHT / 2}" />
    <line class="floor" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${floor}" y2="${floor}" />
    <text class="scale" x="${LEFT - 6}" y="${top + 4}" text-anchor="end">${mark(highest, highest)}</text>
    <text class="scale" x="${LEFT - 6}" y="${top + HEIGHT / 2 + 4}" text-anchor="end"
      >${mark(highest / 2, highest)}</text
    >
    <text class="scale" x="${LEFT - 6}" y="${floor + 4}" text-anchor="end">0</text>
    <path class="area" d="${area}" />
    <path class="line" d="${line}" />
    <circle class="now" cx="${round(x(last.ms))}" cy="${round(y(value(last)))}" r="3.5" />
    <text class="value" x="${WIDTH - RIGHT}" y="${top - 9}" text-anchor="end">${show(value(last))}</text>
  </g>`;
}

/** The next of the tops, or beyond the last one a multiple of it. */
function topOf(tops: readonly number[], highest: number): number {
  const last = tops.at(-1) ?? 1;
  return tops.find((top) => top >= highest) ?? Math.ceil(highest / last) * last;
}

/** Round minutes on the axis, at most five of them. */
function ticks(from: number, to: number): number[] {
  const step =
    [1, 2, 5, 10, 15, 30, 60, 120, 360, 720, 1440].find((minutes) => (to - from) / (minutes * MINUTE) <= 5) ?? 10_080;
  const first = Math.ceil(from / (step * MINUTE)) * step * MINUTE;
  const found: number[] = [];
  for (let ms = first; ms <= to; ms += step * MINUTE) found.push(ms);
  return found;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
