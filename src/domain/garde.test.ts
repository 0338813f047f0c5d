import { describe, expect, it } from "vitest";
import { planAbandon } from "./garde.ts";

const jour = (date: string) => Date.parse(`${date}T09:00:00Z`);

describe("une transmission bloquée est gardée trente jours, son abandon annoncé sept jours avant", () => {
  const bloqueeLe = jour("2026-03-01");

  it("n'est pas annoncée avant le vingt-troisième jour", () => {
    expect(planAbandon(bloqueeLe, jour("2026-03-24") - 1)).toBeNull();
  });

  it("est annoncée pour le trentième jour", () => {
    expect(planAbandon(bloqueeLe, jour("2026-03-24"))).toBe(jour("2026-03-31"));
  });

  it("laisse sept jours à qui l'apprend tard", () => {
    expect(planAbandon(bloqueeLe, jour("2026-03-24") + 1)).toBe(jour("2026-03-31") + 1);
    expect(planAbandon(bloqueeLe, jour("2026-06-01"))).toBe(jour("2026-06-08"));
  });
});
