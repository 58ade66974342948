// The load: a request whenever it is due, of a kind drawn by weight. Bounded in rate, in requests under way and in streams.
import { setTimeout as sleep } from "node:timers/promises";
import { ask, subscribe, within } from "./asking.mjs";
import { randomOf } from "./articles.mjs";
import { attacks, questions, standing } from "./questions.mjs";

const mostUnderWay = 16;
const mostStreams = 8;
const streamLife = 10_000;
// One article comes or goes every five seconds: history is kept in memory, so what is recorded is meant to stay.
const writing = 5_000;

/** { seconds, kinds, streams, faults }: what was sent by kind, with the statuses that came, and what was not as it should be. */
export async function drive(service, articles, settings, signal) {
  const random = randomOf(settings.seed + 1);
  const pick = (values) => values[Math.floor(random() * values.length)];
  const outcome = { seconds: 0, kinds: {}, streams: { opened: 0, events: 0 }, faults: [] };
  const underWay = new Set();
  const streams = new Set();
  const begun = performance.now();
  const end = begun + settings.minutes * 60_000;
  let [written, coming] = [begun, true];

  for (let due = begun; due < end && !signal.aborted && !service.ended(); due += 1000 / settings.rate) {
    await sleep(Math.max(0, due - performance.now()));
    // On a machine that cannot keep up the load is less; it is not sent later in a heap.
    due = Math.max(due, performance.now() - 1000);
    if (due - written >= writing) {
      written = due;
      await write();
      continue;
    }

    if (underWay.size >= mostUnderWay) {
      await Promise.race(underWay);
      continue;
    }

    const dice = random();
    if (dice < 0.01 && streams.size < mostStreams) listen();
    else if (dice < 0.06) send("attacks", pick(attacks), (status) => status >= 400 && status < 500);
    else send("questions", pick(questions), (status) => status === 200);
  }

  if (service.ended()) outcome.faults.push("the service went down");
  await Promise.allSettled([...underWay, ...streams]);
  outcome.seconds = (performance.now() - begun) / 1000;
  return outcome;

  function send(kind, question, fits) {
    const sent = ask(service.url, question, signal)
      .then(({ status, answer }) => {
        count(kind, status);
        const codes = (answer?.errors ?? []).map((error) => error.extensions?.code);
        if (!fits(status) || answer === null || codes.includes("INTERNAL")) fault(`${kind}: status ${status}, ${codes.join(" ")}: ${JSON.stringify(question).slice(0, 120)}`);
        return answer;
      })
      .catch((error) => {
        if (!signal.aborted) fault(`${kind}: ${error.cause?.code ?? error.message}`);
        return null;
      });
    underWay.add(sent);
    return sent.finally(() => underWay.delete(sent));
  }

  async function write() {
    const question = coming ? articles.ingest() : articles.retract();
    const kind = coming ? "recorded" : "retracted";
    coming = !coming;
    if (question !== null) articles.recorded(await send(kind, question, (status) => status === 200));
  }

  function listen() {
    const life = within(streamLife, signal);
    outcome.streams.opened++;
    const stream = subscribe(service.url, pick(standing), life.signal)
      .then((events) => (outcome.streams.events += events))
      .catch((error) => fault(`stream: ${error.cause?.code ?? error.message}`));
    streams.add(stream);
    void stream.finally(() => {
      life.done();
      streams.delete(stream);
    });
  }

  function count(kind, status) {
    const statuses = (outcome.kinds[kind] ??= {});
    statuses[status] = (statuses[status] ?? 0) + 1;
  }

  function fault(words) {
    if (outcome.faults.length < 20) outcome.faults.push(words);
  }
}
