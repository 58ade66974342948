// One request, one answer; and one stream of answers.
const patience = 30_000;

/** { status, answer }: the body as JSON, or null where it is none. */
export async function ask(url, question, signal) {
  const body = typeof question === "string" ? question : JSON.stringify(question);
  const until = within(patience, signal);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body,
      signal: until.signal,
    });
    return { status: response.status, answer: parsed(await response.text()) };
  } finally {
    until.done();
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A signal that comes with another's or after a time. Made by hand: Node 20 may lose one of AbortSignal.any to its garbage collector. */
export function within(milliseconds, signal) {
  const controller = new AbortController();
  const leave = () => controller.abort(signal.reason);
  const timer = setTimeout(() => controller.abort(new Error(`nothing came in ${milliseconds} ms`)), milliseconds);
  signal.addEventListener("abort", leave, { once: true });
  if (signal.aborted) leave();
  return {
    signal: controller.signal,
    done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", leave);
    },
  };
}

/** Reads a subscription until `signal` ends it. Resolves to the number of events that came. */
export async function subscribe(url, query, signal) {
  let events = 0;
  try {
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json", accept: "text/event-stream" }, body: JSON.stringify({ query }), signal });
    for await (const chunk of response.body) events += String(Buffer.from(chunk)).split("event: next").length - 1;
  } catch (error) {
    if (!signal.aborted) throw error;
  }

  return events;
}
