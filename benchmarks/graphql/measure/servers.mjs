// Which servers there are, and how one is started on core 0 and stopped.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const ours = path("../../../artifacts/benchmarks/graphql/KnowledgeGraph.Benchmarks.Server");
const node = (file) => () => [process.execPath, path(`../peers/${file}`)];

/** The first answers for the engine; ratios are taken against each of the others. */
export const servers = [
  { name: "engine", title: "KnowledgeGraph.GraphQL on Kestrel", command: (port) => [ours, "engine", port] },
  { name: "bare", title: "bare Kestrel handler, no engine", command: (port) => [ours, "bare", port] },
  { name: "mercurius", title: "mercurius with JIT", command: node("mercurius.mjs") },
  { name: "apollo", title: "Apollo Server", command: node("apollo.mjs") },
  { name: "yoga", title: "GraphQL Yoga", command: node("yoga.mjs") },
];

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** Resolves when the port takes connections. { name, title, url, process, spawned } with the time of the start in milliseconds. */
export async function start(server) {
  const port = await freePort();
  const spawned = performance.now();
  const process_ = spawn("taskset", ["-c", "0", ...server.command(String(port))], {
    env: { ...process.env, PORT: String(port), NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  while (!(await accepts(port))) {
    if (process_.exitCode !== null || performance.now() - spawned > 60_000) throw new Error(`${server.name} did not start.`);
    await sleep(2);
  }

  return { ...server, url: `http://127.0.0.1:${port}/graphql`, process: process_, spawned };
}

export async function startAll(list) {
  const running = [];
  for (const server of list) running.push(await start(server));
  return running;
}

export async function stopAll(running) {
  for (const { process: process_ } of running) {
    if (process_.exitCode !== null || process_.signalCode !== null) continue;
    process_.kill("SIGTERM");
    const ended = await Promise.race([once(process_, "exit").then(() => true), sleep(5_000).then(() => false)]);
    if (!ended) process_.kill("SIGKILL");
  }
}
