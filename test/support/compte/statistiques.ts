/** A share from 0 to 1; null, « sans objet », where there is nobody: never 0. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const countIf = <T>(values: readonly T[], isCounted: (value: T) => boolean): number =>
  values.filter(isCounted).length;

/** The middle value, or the mean of both. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The smallest value that nine in ten do not exceed. */
export function ninthDecile(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.find((_, rang) => (rang + 1) * 10 >= sorted.length * 9) ?? null;
}

export function mean(values: readonly number[]): number | null {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** How many of each, the smallest first. */
export function histogram(values: readonly number[]): { jours: number; effectif: number }[] {
  return [...new Set(values)]
    .toSorted((a, b) => a - b)
    .map((jours) => ({ jours, effectif: countIf(values, (value) => value === jours) }));
}

/** The distinct values, in the order of their texts; null last. */
export const distinct = (values: readonly (string | null)[]): (string | null)[] =>
  [...new Set(values)].toSorted((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));

/** What shares a key, in the order first met. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
