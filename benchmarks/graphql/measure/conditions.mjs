// What the figures depend on: the machine, its load by others, and versions.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";

const versionOf = (name) => JSON.parse(readFileSync(new URL(`../peers/node_modules/${name}/package.json`, import.meta.url), "utf8")).version;

export function conditions() {
  return {
    machine: `${cpus().length} cores ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    load: loadavg().map((load) => load.toFixed(2)).join(" "),
    versions: [
      `.NET SDK ${execFileSync("dotnet", ["--version"], { encoding: "utf8" }).trim()}`,
      `Node ${process.version.slice(1)}`,
      ...["mercurius", "@apollo/server", "graphql-yoga", "graphql"].map((name) => `${name} ${versionOf(name)}`),
    ].join(", "),
  };
}
