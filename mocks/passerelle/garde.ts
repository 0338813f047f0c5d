import { toDateLocale } from "../../src/domain/date-civile.ts";
import { planAbandon } from "../../src/domain/garde.ts";
import type { Memory } from "../memory.ts";
import { emitAbandonProche, emitIssue } from "./evenements-emis.ts";

/** Looked for at each request, where the gateway looks every hour: what has been blocked for thirty days, told seven days before. */
export function watchGarde(memory: Memory): void {
  const now = memory.clock.now();
  for (const one of memory.passerelle.transmissions) {
    if (one.etat !== "bloquee" || one.bloqueeLe === null) continue;
    if (one.abandonLe === null) {
      one.abandonLe = planAbandon(one.bloqueeLe, now);
      if (one.abandonLe !== null)
        emitAbandonProche(memory, one, toDateLocale(one.abandonLe, one.collectivite.fuseau));
    } else if (one.abandonLe <= now) {
      Object.assign(one, {
        etat: "abandonnee",
        corps: null,
        bloqueeLe: null,
        abandonLe: null,
        termineeLe: now,
      });
      emitIssue(memory, one);
    }
  }
}
