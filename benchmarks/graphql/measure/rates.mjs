// Warming until flat, and requests a second as medians of short runs in alternation.
import { median, spread } from "./numbers.mjs";
import { wrk } from "./wrk.mjs";

const flatAfter = 4;
const flatWithin = 0.05;

// Flat: of the last few runs none is far from the best so far.
function isFlat(curve) {
  const last = curve.slice(-flatAfter);
  return last.length === flatAfter && Math.min(...last) >= Math.max(...curve) * (1 - flatWithin);
}

// Runs of a second until flat, but for no less than a third of the time given to it: a compiler that waits for the core looks flat too.
async function warm(server, query, settings) {
  const curve = [];
  for (let spent = 0; spent < settings.warm / 3 || (spent < settings.warm && !isFlat(curve)); ) {
    const run = await wrk(server, 1, [query.file]);
    curve.push(run.perCore);
    spent += run.spent;
  }

  return curve;
}

/** { server: { query: requests a second of processor time, run by run } } */
export async function warmAll(running, queries, settings) {
  const curves = {};
  for (const server of running) {
    curves[server.name] = {};
    for (const query of queries) {
      const curve = (curves[server.name][query.name] = await warm(server, query, settings));
      console.error(`warm ${server.name} ${query.name}: ${curve.map((rate) => Math.round(rate)).join(" ")}`);
    }
  }

  return curves;
}

/** { query: { server: { rate, perCore, spread, p99 } } }: spread is that of the rate by processor time */
export async function measureRates(running, queries, settings) {
  const result = {};
  for (const query of queries) {
    const runs = Object.fromEntries(running.map((server) => [server.name, []]));
    for (let round = 0; round < settings.rounds; round++) {
      for (const server of running) runs[server.name].push(await wrk(server, settings.seconds, [query.file]));
    }

    result[query.name] = Object.fromEntries(Object.entries(runs).map(([name, list]) => {
      const of = (figure) => list.map((run) => run[figure]);
      return [name, { rate: median(of("rate")), perCore: median(of("perCore")), spread: spread(of("perCore")), p99: median(of("p99")) }];
    }));
    console.error(`${query.name}: ${running.map((server) => `${server.name} ${Math.round(result[query.name][server.name].rate)} (${Math.round(result[query.name][server.name].perCore)})`).join(", ")}`);
  }

  return result;
}
