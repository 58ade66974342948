// From starting the process to its first answer, and how long the first query takes once the port is open.
import { median } from "./numbers.mjs";
import { post, queries } from "./queries.mjs";
import { start, stopAll } from "./servers.mjs";
import { processorTime } from "./wrk.mjs";

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * { server: { cold, first, coldSpent, firstSpent } } in milliseconds: medians by the clock, and means of the processor time that the
 * server spent. The query is the nested list.
 */
export async function measureStarts(servers, settings) {
  const result = {};
  await warmClient();
  for (const server of servers) {
    const runs = [];
    for (let i = 0; i < settings.starts; i++) {
      const running = await start(server);
      try {
        const spent = processorTime(running.process.pid);
        const asked = performance.now();
        await post(running.url, queries[0].body);
        const answered = performance.now();
        const spentAfter = processorTime(running.process.pid);
        runs.push({ cold: answered - running.spawned, first: answered - asked, coldSpent: 1000 * spentAfter, firstSpent: 1000 * (spentAfter - spent) });
      } finally {
        await stopAll([running]);
      }
    }

    const of = (figure) => runs.map((run) => run[figure]);
    result[server.name] = { cold: median(of("cold")), first: median(of("first")), coldSpent: mean(of("coldSpent")), firstSpent: mean(of("firstSpent")) };
    console.error(`start ${server.name}: ${Math.round(result[server.name].cold)} ms, first query ${Math.round(result[server.name].first)} ms`);
  }

  return result;
}

// Our own client's first request is not to count as the server's.
async function warmClient() {
  const { createServer } = await import("node:http");
  const server = createServer((request, response) => request.resume().on("end", () => response.end("{}"))).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  for (let i = 0; i < 20; i++) await post(`http://127.0.0.1:${server.address().port}/`, "{}");
  server.closeAllConnections();
  server.close();
}
