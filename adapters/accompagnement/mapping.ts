import { z } from "zod";
import type { components } from "../../openapi/france-travail/suivi-intensite-accompagnement-v1.ts";
import { findQuotiteEntre, listPresences } from "../../src/domain/accompagnement-intensif.ts";
import {
  computeEcart,
  type SemaineAGarder,
  type SemaineGardee,
  toHeures,
  toSemaineIntensite,
} from "../../src/domain/intensite.ts";
import { computeMesureIntensite, type MesureIntensite } from "../../src/domain/intensite-mesure.ts";
import { compareSemaines, dernierJour, premierJour } from "../../src/domain/semaine.ts";
import { toCamelCase } from "../casse.ts";
import type { Contexte, Gardes } from "../contract.ts";
import type { Semaine, SemainesQuery, SemainesReponse } from "./schema.ts";

type Intensite = components["schemas"]["IntensiteSemaine"];

/** The `{semaine}` of the path, checked by `semaineParametres` before anything else. */
export function readSemaine({ parametres: { semaine } }: Pick<Contexte, "parametres">): string {
  if (semaine === undefined) throw new Error("the path of this operation holds no semaine");
  return semaine;
}

/**
 * A week as the assumed contract words it (G01). What was not transmitted is left out, never 0; what the person declares
 * and the interviews have no place there, and stay here.
 */
export function toIntensite(semaine: string, recue: Semaine): Intensite {
  const { heuresPrevues, heuresRealisees, heuresValidees, motifAdaptation, activites } = recue;
  return {
    semaine,
    dateDebut: premierJour(semaine),
    dateFin: dernierJour(semaine),
    ...(heuresPrevues !== undefined && { heuresPrevues }),
    ...(heuresRealisees !== undefined && { heuresRealisees }),
    ...(heuresValidees !== undefined && { heuresValidees }),
    ...(motifAdaptation !== undefined && { motifAdaptation }),
    ...(activites !== undefined && { activites }),
  };
}

const nombre = z.number().nullish();
const texteLu = z.string().nullish();
/** A week as France Travail would give it: nothing required, everything open (G01, G33, G34). */
const intensiteLue = z.looseObject({
  semaine: texteLu,
  heuresPrevues: nombre,
  heuresRealisees: nombre,
  heuresValidees: nombre,
  motifAdaptation: texteLu,
  activites: z
    .array(z.looseObject({ type: texteLu, libelle: texteLu, heuresPrevues: nombre, heuresRealisees: nombre }))
    .nullish(),
});
export type IntensiteLue = z.infer<typeof intensiteLue>;

/** The answer to a week that was sent: the week; undefined where it is not one. */
export function fromIntensite(body: unknown): IntensiteLue | undefined {
  return parse(intensiteLue, body);
}

/** The weeks read; none where there is no body. */
export function fromIntensites(body: unknown): IntensiteLue[] | undefined {
  return body === null ? [] : parse(z.array(intensiteLue), body);
}

function parse<Value>(schema: z.ZodType<Value>, body: unknown): Value | undefined {
  const parsed = schema.safeParse(toCamelCase(body));
  return parsed.success ? parsed.data : undefined;
}

/** Whether a week is there as it was sent, so that it need not be sent again. */
export function isAlready(lue: IntensiteLue, wanted: Intensite): boolean {
  const counted = [
    "semaine",
    "heuresPrevues",
    "heuresRealisees",
    "heuresValidees",
    "motifAdaptation",
  ] as const;
  const told = ["type", "libelle", "heuresPrevues", "heuresRealisees"] as const;
  const [lues, voulues] = [lue.activites ?? [], wanted.activites ?? []];
  return (
    counted.every((champ) => (lue[champ] ?? null) === (wanted[champ] ?? null)) &&
    lues.length === voulues.length &&
    lues.every((activite, rang) =>
      told.every((champ) => (activite[champ] ?? null) === (voulues[rang]?.[champ] ?? null)),
    )
  );
}

/** What is kept of a week: what is counted, and the words apart. */
export function toSemaineAGarder(semaine: string, recue: Semaine): SemaineAGarder {
  const { motifAdaptation, activites } = recue;
  return { ...toSemaineIntensite(semaine, recue), contenu: { motifAdaptation, activites } };
}

/**
 * The weeks that have a day in the interval, in order, and their measure. An interval left open begins with the first
 * week kept, and ends with the last one or today, whichever comes later.
 */
export function toSemaines(query: SemainesQuery, gardes: Gardes, aujourdhui: string): SemainesReponse {
  const { depuis, jusqua } = query;
  const semaines = gardes.semaines
    .filter(({ semaine }) => depuis === undefined || dernierJour(semaine) >= depuis)
    .filter(({ semaine }) => jusqua === undefined || premierJour(semaine) <= jusqua)
    .toSorted((left, right) => compareSemaines(left.semaine, right.semaine));
  const periode = findPeriode(query, semaines, aujourdhui);
  // what the contract fixes in minutes is not known here: the week's own plan stands for it
  const contrat = { quotite: findQuotiteEntre(gardes.faits, periode), minutes: null };
  const presences = listPresences(gardes.faits, gardes.dateFinDroit);
  const mesure = computeMesureIntensite({
    semaines,
    periode,
    presences,
    contrat,
    dateObservation: aujourdhui,
  });
  return {
    elements: semaines.map(toSemaine),
    suivant: null,
    mesure: { depuis: periode.debut, jusqua: periode.fin, quotite: contrat.quotite, ...toMesure(mesure) },
  };
}

function findPeriode(
  { depuis, jusqua }: SemainesQuery,
  semaines: readonly SemaineGardee[],
  aujourdhui: string,
) {
  const [first, last] = [semaines.at(0)?.semaine, semaines.at(-1)?.semaine];
  const dimanche = last === undefined ? aujourdhui : dernierJour(last);
  const fin = jusqua ?? (dimanche > aujourdhui ? dimanche : aujourdhui);
  const lundi = first === undefined ? aujourdhui : premierJour(first);
  return { debut: depuis ?? (lundi < fin ? lundi : fin), fin };
}

function toSemaine(gardee: SemaineGardee): SemainesReponse["elements"][number] {
  const { semaine, contenu, transmission } = gardee;
  return {
    semaine,
    dateDebut: premierJour(semaine),
    dateFin: dernierJour(semaine),
    heuresPrevues: toHeuresLues(gardee.minutesPrevues),
    heuresDeclarees: toHeuresLues(gardee.minutesDeclarees),
    heuresRealisees: toHeuresLues(gardee.minutesRealisees),
    heuresValidees: toHeuresLues(gardee.minutesValidees),
    ecart: toHeuresLues(computeEcart(gardee)),
    entretiens: gardee.entretiens,
    motifAdaptation: contenu.motifAdaptation ?? null,
    activites: [...(contenu.activites ?? [])],
    modifieeLe: new Date(gardee.modifieeLe).toISOString(),
    transmission: { ...transmission },
  };
}

function toMesure({
  moyennePrevue,
  moyenneDeclaree,
  moyenneRealisee,
  moyenneValidee,
  ...rest
}: MesureIntensite): Omit<SemainesReponse["mesure"], "depuis" | "jusqua" | "quotite"> {
  return {
    ...rest,
    heuresMoyennes: {
      prevues: toHeuresLues(moyennePrevue),
      declarees: toHeuresLues(moyenneDeclaree),
      realisees: toHeuresLues(moyenneRealisee),
      validees: toHeuresLues(moyenneValidee),
    },
  };
}

function toHeuresLues(minutes: number | null): number | null {
  return minutes === null ? null : toHeures(minutes);
}
