// Warming until flat, and requests a second as medians of short runs in alternation.
import { median, spread } from "./numbers.mjs";
import { wrk } from "./wrk.mjs";

const flatAfter = 4;
const flatWithin = 0.05;

// Flat: of the last few seconds none is far from the best so far.
function isFlat(curve) {
  const last = curve.slice(-flatAfter);
  return last.length === flatAfter && Math.min(...last) >= Math.max(...curve) * (1 - flatWithin);
}

/** { server: { query: requests a second, second by second } } */
export async function warmAll(running, queries, settings) {
  const curves = {};
  for (const server of running) {
    curves[server.name] = {};
    for (const query of queries) {
      const curve = (curves[server.name][query.name] = []);
      while (curve.length < settings.warm && !isFlat(curve)) curve.push((await wrk(server.url, 1, [query.file])).rate);
      console.error(`warm ${server.name} ${query.name}: ${curve.map((rate) => Math.round(rate)).join(" ")}`);
    }
  }

  return curves;
}

/** { query: { server: { rate, p99, spread } } } */
export async function measureRates(running, queries, settings) {
  const result = {};
  for (const query of queries) {
    const runs = Object.fromEntries(running.map((server) => [server.name, []]));
    for (let round = 0; round < settings.rounds; round++) {
      for (const server of running) runs[server.name].push(await wrk(server.url, settings.seconds, [query.file]));
    }

    result[query.name] = Object.fromEntries(Object.entries(runs).map(([name, list]) => {
      const rates = list.map((run) => run.rate);
      return [name, { rate: median(rates), spread: spread(rates), p99: median(list.map((run) => run.p99)) }];
    }));
    console.error(`${query.name}: ${running.map((server) => `${server.name} ${Math.round(result[query.name][server.name].rate)}`).join(", ")}`);
  }

  return result;
}
