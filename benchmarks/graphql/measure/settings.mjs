// Seconds are of one run of wrk; rounds are such runs of each server and query, in alternation; warm is
// the most processor time that a server may take for warming one query.
const full = { mode: "full", rounds: 7, seconds: 3, warm: 60, starts: 5, soak: 600 };
const quick = { mode: "quick", rounds: 3, seconds: 2, warm: 15, starts: 3, soak: 60 };

export function settingsOf(args) {
  const settings = args.includes("--quick") ? { ...quick } : { ...full };
  const rest = args.filter((arg) => arg !== "--quick");
  for (let i = 0; i < rest.length; i += 2) {
    const name = rest[i].replace(/^--/, "");
    const value = Number(rest[i + 1]);
    if (!(name in settings) || name === "mode" || !(value >= 0)) {
      console.error(`${rest[i]} ${rest[i + 1] ?? ""} is no setting; there are ${Object.keys(settings).slice(1).map((key) => `--${key} N`).join(", ")}, --quick.`);
      process.exit(2);
    }

    settings[name] = value;
  }

  return settings;
}
