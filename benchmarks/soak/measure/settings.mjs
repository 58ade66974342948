// Minutes of driving; articles made and recorded before it, beside the seeds; rate in requests a second.
const usual = { minutes: 10, articles: 100, rate: 40, seed: 7 };

export function settingsOf(args) {
  const settings = { ...usual };
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i].replace(/^--/, "");
    const value = Number(args[i + 1]);
    if (!(name in settings) || !(value > 0)) {
      console.error(`${args[i]} ${args[i + 1] ?? ""} is no setting; there are ${Object.keys(settings).map((key) => `--${key} N`).join(", ")}.`);
      process.exit(2);
    }

    settings[name] = value;
  }

  return settings;
}
