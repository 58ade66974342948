// The published service on a free port of 127.0.0.1, with a data directory of its own that goes with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../artifacts/benchmarks/soak/KnowledgeGraph.Api", import.meta.url));
const patience = 120_000;

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** Resolves when it is ready. { url, process, ended, stop } */
export async function start() {
  const folder = await mkdtemp(join(tmpdir(), "kg-soak-"));
  const address = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(program, [`--urls=${address}`, `--KnowledgeGraph:DataDirectory=${join(folder, "data")}`, "--Logging:LogLevel:Default=Warning"], {
    cwd: folder,
    env: { ...process.env, DOTNET_ENVIRONMENT: "Production" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = () => child.exitCode !== null || child.signalCode !== null;

  async function stop() {
    if (!ended()) {
      child.kill("SIGTERM");
      const gone = await Promise.race([once(child, "exit").then(() => true), sleep(15_000, false, { ref: false })]);
      if (!gone) child.kill("SIGKILL");
    }

    await rm(folder, { recursive: true, force: true });
  }

  const begun = performance.now();
  while (!(await isReady(address))) {
    if (ended() || performance.now() - begun > patience) {
      await stop();
      throw new Error("The service did not become ready.");
    }

    await sleep(50);
  }

  return { url: `${address}/graphql`, process: child, ended, stop };
}

async function isReady(address) {
  try {
    return (await fetch(`${address}/health/ready`)).ok;
  } catch {
    return false;
  }
}
