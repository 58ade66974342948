// The bars, and how far the engine is from each.
const atLeast = (what, value, bar, unit = "x") => ({ what, figure: `${value.toFixed(2)} ${unit}`, bar: `>= ${bar} ${unit}`, met: value >= bar });
const below = (what, value, bar, unit) => ({ what, figure: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`, bar: `< ${bar} ${unit}`, met: value < bar });

export function verdicts({ rates, starts, memory }) {
  const ratio = (query, server) => rates[query].engine.rate / rates[query][server].rate;
  const list = [
    atLeast("nested list against mercurius with JIT", ratio("posts", "mercurius"), 2),
    atLeast("nested list against the bare handler", ratio("posts", "bare"), 0.7),
    atLeast("small query against mercurius with JIT", ratio("greet", "mercurius"), 1.3),
    atLeast("small query against the bare handler", ratio("greet", "bare"), 0.65),
    below("start of the process to first answer", starts.engine.cold, 1000, "ms"),
    below("first query", starts.engine.first, 50, "ms"),
  ];
  if (memory) {
    // Flat: the last quarter holds no more than the second, within what a collection moves.
    list.push(below(`memory in the last quarter of ${memory.seconds} s against the second`, memory.quarters[3] / memory.quarters[1], 1.1, "x"));
  }

  return list;
}
