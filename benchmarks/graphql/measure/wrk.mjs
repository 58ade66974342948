// One run of wrk: one thread, 32 connections.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const units = { us: 0.001, ms: 1, s: 1000 };

/** Processor time that a process has used, seconds; the kernel counts in hundredths. */
export function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/**
 * { rate: requests a second, spent: seconds of the server's processor time, perCore: requests a second of that, p99: milliseconds }.
 * perCore stays what it is when others use the machine. A request may wait long on a busy one: that shows in p99 and is no failure. Throws when
 * an answer was not 200 or a connection broke.
 */
export async function wrk({ url, process: server }, seconds, files, { lua = "post.lua" } = {}) {
  const args = ["-t1", "-c32", `-d${seconds}s`, "--timeout", "30s", "--latency", "-s", script(lua), url, "--", ...files];
  const used = processorTime(server.pid);
  const { stdout } = await run("wrk", args);
  const spent = processorTime(server.pid) - used;
  const failed = /Non-2xx or 3xx responses: \d+|Socket errors: (?!connect 0, read 0, write 0, timeout 0).*/.exec(stdout);
  if (failed) throw new Error(`${url}: ${failed[0]}`);
  const [, latency, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout);
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]),
    spent,
    perCore: Number(/(\d+) requests in/.exec(stdout)[1]) / spent,
    p99: Number(latency) * units[unit],
  };
}
