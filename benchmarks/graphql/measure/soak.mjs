// Memory of the engine under load: resident megabytes of the process, second by second.
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "./numbers.mjs";
import { wrk } from "./wrk.mjs";

const resident = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

/** { seconds, rate, quarters, most }: medians of the four quarters of the time, in megabytes. Null when no time is given to it. */
export async function soak(server, queries, settings) {
  if (settings.soak < 4) return null;
  const samples = [];
  let over = false;
  const load = wrk(server, settings.soak, queries.map((query) => query.file), { lua: "soak.lua" }).finally(() => (over = true));
  while (!over) {
    samples.push(resident(server.process.pid));
    await Promise.race([load, sleep(1000)]);
  }

  const { rate } = await load;
  const size = Math.floor(samples.length / 4);
  const quarters = [0, 1, 2, 3].map((quarter) => median(samples.slice(quarter * size, (quarter + 1) * size)));
  return { seconds: settings.soak, rate, quarters, most: Math.max(...samples) };
}
