// The result as Markdown.
import { queries } from "./queries.mjs";
import { servers } from "./servers.mjs";

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map((_, i) => (i ? "--:" : "---"))), ...rows.map(row)].join("\n");
const whole = (value) => Math.round(value).toLocaleString("en-US");

export function print(result) {
  const parts = [
    `${result.before.machine}; load before ${result.before.load}, after ${result.after.load}. ${result.before.versions}.`,
    `Mode ${result.settings.mode}: medians of ${result.settings.rounds} runs of ${result.settings.seconds} s in alternation, wrk with 1 thread and 32 connections. Figures: requests a second by the clock; requests a second of the server's processor time (± half the spread); 99th percentile.`,
    rates(result),
    starts(result),
    curve(result),
    memory(result),
    bars(result),
  ];
  console.log(parts.filter(Boolean).join("\n\n"));
}

function rates({ rates, bytes }) {
  const head = [
    "server",
    ...queries.map(({ name, shows }) => `${shows}, ${whole(bytes[name])} bytes`),
    ...queries.map(({ name }) => `engine against it: ${name}`),
  ];
  return table(head, servers.map(({ name, title }) => [
    title,
    ...queries.map((query) => {
      const { rate, perCore, spread, p99 } = rates[query.name][name];
      return `${whole(rate)}; ${whole(perCore)} (± ${Math.round(spread * 100)} %); ${p99.toFixed(1)} ms`;
    }),
    ...queries.map((query) => (name === "engine" ? "" : against(rates[query.name].engine, rates[query.name][name]))),
  ]));
}

const against = (engine, other) => `${(engine.rate / other.rate).toFixed(2)} x; ${(engine.perCore / other.perCore).toFixed(2)} x`;

const starts = ({ starts }) => table(
  ["start, ms by the clock; of processor time", "process to first answer", "first query once the port is open"],
  servers.map(({ name, title }) => {
    const { cold, first, coldSpent, firstSpent } = starts[name];
    return [title, `${whole(cold)}; ${whole(coldSpent)}`, `${whole(first)}; ${whole(firstSpent)}`];
  }));

const curve = ({ curves }) => `Engine warming on the nested list, requests a second of processor time, run by run: ${curves.engine[queries[0].name].map(whole).join(" · ")}.`;

const memory = ({ memory }) => memory && `Soak of ${memory.seconds} s, the three queries in turn and one text in eight never seen before, ${whole(memory.rate)} requests/s: resident MB by quarter ${memory.quarters.map(whole).join(", ")}; most ${whole(memory.most)}.`;

const bars = ({ verdicts }) => table(["bar", "figure", "at least or below", "verdict"], verdicts.map(({ what, figure, bar, verdict }) => [what, figure, bar, verdict]));
