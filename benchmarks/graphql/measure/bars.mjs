// The bars, and how far the engine is from each: by the clock, which others on the machine blur, and by processor time, which they do not.
const times = (value) => `${value.toFixed(2)} x`;
const milliseconds = (value) => `${Math.round(value)} ms`;

function verdict(what, bar, unit, clock, processor, meets) {
  const met = [clock, processor].filter(meets).length;
  return {
    what,
    bar,
    figure: `${unit(clock)} by the clock, ${unit(processor)} by processor time`,
    verdict: met === 2 ? "met" : met === 0 ? "short" : meets(clock) ? "met by the clock alone" : "met by processor time alone",
  };
}

export function verdicts({ rates, starts, memory }) {
  const ratio = (what, query, server, bar) => {
    const { engine, [server]: other } = rates[query];
    return verdict(what, `>= ${bar} x`, times, engine.rate / other.rate, engine.perCore / other.perCore, (value) => value >= bar);
  };
  const start = (what, clock, processor, bar) => verdict(what, `< ${bar} ms`, milliseconds, clock, processor, (value) => value < bar);
  return [
    ratio("nested list against mercurius with JIT", "posts", "mercurius", 2),
    ratio("nested list against the bare handler", "posts", "bare", 0.7),
    ratio("small query against mercurius with JIT", "greet", "mercurius", 1.3),
    ratio("small query against the bare handler", "greet", "bare", 0.65),
    start("start of the process to first answer", starts.engine.cold, starts.engine.coldSpent, 1000),
    start("first query", starts.engine.first, starts.engine.firstSpent, 50),
    ...(memory ? [flatness(memory)] : []),
  ];
}

// Flat: the last quarter of the time holds no more than the second, within what a collection moves.
function flatness({ seconds, quarters }) {
  const growth = quarters[3] / quarters[1];
  return { what: `memory, last quarter of ${seconds} s against the second`, bar: "< 1.1 x", figure: times(growth), verdict: growth < 1.1 ? "met" : "short" };
}
