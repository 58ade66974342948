// One run of wrk: one thread, 32 connections.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const units = { us: 0.001, ms: 1, s: 1000 };

/** { rate: requests a second, p99: milliseconds }; throws when an answer was not 200 or a connection broke. */
export async function wrk(url, seconds, files, { lua = "post.lua" } = {}) {
  const args = ["-t1", "-c32", `-d${seconds}s`, "--latency", "-s", script(lua), url, "--", ...files];
  const { stdout } = await run("wrk", args);
  const failed = /Non-2xx or 3xx responses: \d+|Socket errors: (?!connect 0, read 0, write 0, timeout 0).*/.exec(stdout);
  if (failed) throw new Error(`${url}: ${failed[0]}`);
  const [, latency, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout);
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]), p99: Number(latency) * units[unit] };
}
