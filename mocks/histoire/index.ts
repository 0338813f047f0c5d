import { addDays, toDateLocale } from "../../src/domain/date-civile.ts";
import { cohorte } from "../cohorte.ts";
import { type Memory, putPersonne } from "../memory.ts";
import { createSimulator } from "../simulator.ts";
import { computeDecalage, shift, toPersonneAu } from "./gens.ts";
import { createHorloge } from "./horloge.ts";
import { type Porte, playRecit } from "./jouer.ts";
import { createRecit } from "./recit.ts";

export type { Porte } from "./jouer.ts";

/** The time of the cohort's département. */
const FUSEAU = "Europe/Paris";

const toInstant = (jour: string) => Date.parse(`${jour}T23:00:00Z`);
const toJour = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/**
 * The year of the cohort, up to the eve of the day on which it is played, in front of the simulated France Travail of `memory`:
 * the same people, seen under another clock, with a journal and faults of its own.
 */
export function createHistoire(memory: Memory) {
  return {
    logiciel: "histoire",
    computeFin: (now: number): number => toInstant(addDays(toDateLocale(now, FUSEAU), -1)),
    prepare({ fin, jouee }: { fin: number; jouee: number | null }) {
      const recit = createRecit(computeDecalage(toJour(fin)), toJour(fin));
      const gens = cohorte.map((one) => shift(one, computeDecalage(recit.fin)));
      const depuis = jouee === null ? null : toJour(jouee);
      for (const one of gens) putPersonne(memory, toPersonneAu(one, depuis ?? addDays(recit.debut, -1)));
      const horloge = createHorloge(Date.parse(`${recit.debut}T00:00:00Z`));
      const beside: Memory = {
        ...memory,
        clock: horloge,
        acces: new Map(),
        jetons: new Map(),
        appels: new Map(),
        journal: [],
        pannes: [],
      };
      const { app } = createSimulator({ clock: horloge, memory: beside });
      return {
        clock: horloge,
        fetch: (request: Request, bindings?: object) => app.fetch(request, bindings),
        play: (porte: Porte) => playRecit({ porte, horloge, memory: beside, gens, recit }, depuis),
      };
    },
  };
}
