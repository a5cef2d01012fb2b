import type { Sample } from "./samples.ts";

const DAY = 86_400_000;

/** The share of the shorter report's runs of five words that the longer one has too. */
export function alike(a: Sample, b: Sample): number {
  const [small, large] = [shingles(a.report.text), shingles(b.report.text)].sort((x, y) => x.size - y.size);
  if (!small || !large || small.size === 0) return 0;
  return [...small].filter((shingle) => large.has(shingle)).length / small.size;
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + 5).join(" ")).slice(0, -4));
}

/** The other reports of the same days that speak of names which no report but these has. */
export function counterparts(sample: Sample, samples: readonly Sample[]): Sample[] {
  return samples.filter((other) => {
    if (other === sample || daysApart(sample, other) > 3) return false;
    const shared = [...names(sample)].filter((name) => names(other).has(name));
    return shared.some((name) => samples.every((third) => !names(third).has(name) || daysApart(sample, third) <= 3));
  });
}

const daysApart = (a: Sample, b: Sample) =>
  Math.abs(Date.parse(a.report.published ?? "") - Date.parse(b.report.published ?? "")) / DAY;

const names = (sample: Sample) =>
  new Set(sample.report.text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{4,}(?: \p{Lu}\p{Ll}+)*/gu));
