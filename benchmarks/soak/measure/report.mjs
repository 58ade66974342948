// What came out, as Markdown, and whether it is good.
const mostGrowth = 1.1;

const whole = (value) => Math.round(value).toLocaleString("en");

export function verdict({ memory, outcome }) {
  const [, second, , last] = memory.quarters;
  return [
    { name: "memory, last quarter against the second", figure: `${(last / second).toFixed(3)} x`, bar: `<= ${mostGrowth} x`, met: last <= second * mostGrowth },
    { name: "answers not as they should be", figure: String(outcome.faults.length), bar: "0", met: outcome.faults.length === 0 },
  ];
}

export function print(result) {
  const { settings, before, after, outcome, memory } = result;
  const loads = (values) => values.map((value) => value.toFixed(1)).join(" ");
  console.log(`Soak of ${whole(outcome.seconds)} s over the seeds and ${settings.articles} made articles, at most ${settings.rate} requests/s, seed ${settings.seed}; load before ${loads(before)}, after ${loads(after)}.\n`);
  console.log("| sent | requests | statuses |\n| --- | --: | --- |");
  for (const [kind, statuses] of Object.entries(outcome.kinds)) {
    const counts = Object.entries(statuses);
    console.log(`| ${kind} | ${whole(counts.reduce((sum, [, count]) => sum + count, 0))} | ${counts.map(([status, count]) => `${status}: ${whole(count)}`).join(", ")} |`);
  }

  console.log(`| streams | ${whole(outcome.streams.opened)} | ${whole(outcome.streams.events)} events came |\n`);
  console.log(`Resident MB by quarter ${memory.quarters.map(whole).join(", ")}; most ${whole(memory.most)}.\n`);
  console.log("| bar | figure | at most | verdict |\n| --- | --: | --: | --: |");
  for (const { name, figure, bar, met } of verdict(result)) console.log(`| ${name} | ${figure} | ${bar} | ${met ? "met" : "short"} |`);
  for (const fault of outcome.faults) console.log(`- ${fault}`);
}
