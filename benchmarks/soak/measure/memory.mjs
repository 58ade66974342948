// Resident megabytes of a process, and what they were by quarter of the time.
import { readFileSync } from "node:fs";

export function resident(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
  } catch {
    return NaN;
  }
}

/** { seconds, quarters, most }: medians of the four quarters. */
export function quartersOf(samples) {
  const known = samples.filter(Number.isFinite);
  const size = Math.floor(known.length / 4);
  const quarters = [0, 1, 2, 3].map((quarter) => median(known.slice(quarter * size, (quarter + 1) * size)));
  return { seconds: known.length, quarters, most: Math.max(...known) };
}

function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
