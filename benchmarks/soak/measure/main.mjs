// All steps of a soak, top to bottom. Prints Markdown; ends with 1 when memory grows, an answer is wrong or the service goes down.
import { setMaxListeners } from "node:events";
import { loadavg } from "node:os";
import { ask } from "./asking.mjs";
import { drive } from "./driving.mjs";
import { generator } from "./articles.mjs";
import { quartersOf, resident } from "./memory.mjs";
import { print, verdict } from "./report.mjs";
import { start } from "./service.mjs";
import { settingsOf } from "./settings.mjs";

const settings = settingsOf(process.argv.slice(2));
const leave = new AbortController();
setMaxListeners(0, leave.signal);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => leave.abort(new Error(`ended by ${signal}`)));

const before = loadavg();
const service = await start();
try {
  const articles = generator(settings.seed);
  for (let i = 0; i < settings.articles && !leave.signal.aborted; i++) await ask(service.url, articles.ingest(), leave.signal);
  const samples = [];
  const watching = setInterval(() => samples.push(resident(service.process.pid)), 1000);
  const outcome = await drive(service, articles, settings, leave.signal).finally(() => clearInterval(watching));
  const result = { settings, before, after: loadavg(), outcome, memory: quartersOf(samples) };
  print(result);
  process.exitCode = verdict(result).every(({ met }) => met) ? 0 : 1;
} finally {
  await service.stop();
}
