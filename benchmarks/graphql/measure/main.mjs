// All steps of a measurement, top to bottom. Prints Markdown; ends with 1 when bodies differ or a server fails.
import { conditions } from "./conditions.mjs";
import { checkBodies, queries } from "./queries.mjs";
import { settingsOf } from "./settings.mjs";
import { measureStarts } from "./starts.mjs";
import { servers, startAll, stopAll } from "./servers.mjs";
import { measureRates, warmAll } from "./rates.mjs";
import { soak } from "./soak.mjs";
import { verdicts } from "./bars.mjs";
import { print } from "./report.mjs";

const settings = settingsOf(process.argv.slice(2));
const before = conditions();
const starts = await measureStarts(servers, settings);
const running = await startAll(servers);
try {
  const bytes = await checkBodies(running);
  const curves = await warmAll(running, queries, settings);
  const rates = await measureRates(running, queries, settings);
  await stopAll(running.filter((server) => server.name !== "engine"));
  const memory = await soak(running.find((server) => server.name === "engine"), queries, settings);
  const result = { settings, before, after: conditions(), bytes, starts, curves, rates, memory };
  print({ ...result, verdicts: verdicts(result) });
} finally {
  await stopAll(running);
}
