import { addDays, compare } from "./date-civile.ts";
import type { Fait, TypeEvenement } from "./fait.ts";
import { QUOTITES, type Quotite } from "./intensite.ts";
import type { Periode } from "./intensite-mesure.ts";
import { dernierJour, premierJour } from "./semaine.ts";

/** One passage through intensive accompaniment; a person may have several (INT-08). */
export interface Episode extends Periode {
  /** What the plan fixes for it; null where the fact does not say. */
  quotite: Quotite | null;
}

/**
 * The episodes of a dossier, in order, from its facts in any order. One that begins while another runs takes its place:
 * the quotité changed. An end without a beginning tells nothing.
 */
export function listEpisodes(faits: readonly Fait[]): Episode[] {
  const commences = ofType(faits, "accompagnement-intensif-commence");
  const termines = ofType(faits, "accompagnement-intensif-termine").map(({ date }) => date);
  return commences.map(({ date: debut, detail }, rang) => {
    const suivant = commences[rang + 1]?.date;
    const veille = suivant === undefined ? null : addDays(suivant, -1);
    const termine = termines.find((date) => date >= debut) ?? null;
    const fin = termine === null || (veille !== null && veille < termine) ? veille : termine;
    return { debut, fin, quotite: QUOTITES.find((quotite) => quotite === detail?.quotite) ?? null };
  });
}

/** The quotité that stands at the end of a week (CTR-09); null where it is not known. */
export function findQuotite(faits: readonly Fait[], semaine: string): Quotite | null {
  return findQuotiteEntre(faits, { debut: premierJour(semaine), fin: dernierJour(semaine) });
}

/** The last quotité that stood between two civil dates, both included; null where it is not known. */
export function findQuotiteEntre(
  faits: readonly Fait[],
  { debut, fin }: { debut: string; fin: string },
): Quotite | null {
  return (
    listEpisodes(faits)
      .filter((episode) => episode.debut <= fin && (episode.fin === null || episode.fin >= debut))
      .at(-1)?.quotite ?? null
  );
}

/**
 * When the person was in intensive accompaniment and had the right, without overlap; null where no episode is known: it
 * is not followed, and no week can be said to be outside of it.
 *
 * @param dateFin the end of the right that comes with the dossier; a civil date, null while it runs or is not known
 */
export function listPresences(faits: readonly Fait[], dateFin: string | null): Periode[] | null {
  const episodes = listEpisodes(faits);
  if (episodes.length === 0) return null;
  const droits = listDroits(faits, dateFin);
  return episodes.flatMap((episode) =>
    droits.flatMap((droit) => {
      const debut = droit.debut > episode.debut ? droit.debut : episode.debut;
      const fins = [droit.fin, episode.fin].filter((fin) => fin !== null);
      const fin = fins.toSorted(compare)[0] ?? null;
      return fin !== null && fin < debut ? [] : [{ debut, fin }];
    }),
  );
}

/** Before any date that a dossier can hold. */
const TOUJOURS = "0001-01-01";

/** When the right ran: it ends on the day of its closure, that day included, and begins again with a reopening (DEL-18). */
function listDroits(faits: readonly Fait[], dateFin: string | null): Periode[] {
  const rouverts = ofType(faits, "droit-rouvert").map(({ date }) => date);
  const clos = [...ofType(faits, "droit-clos").map(({ date }) => date), dateFin]
    .filter((date) => date !== null)
    .toSorted(compare);
  return [TOUJOURS, ...rouverts].map((debut, rang) => {
    const suivant = rouverts[rang];
    const fin = clos.find((date) => date >= debut) ?? null;
    // a reopening without a known closure before it: the right ran on until then
    const veille = suivant === undefined ? null : addDays(suivant, -1);
    return { debut, fin: fin === null || (veille !== null && veille < fin) ? veille : fin };
  });
}

function ofType(faits: readonly Fait[], type: TypeEvenement): Fait[] {
  return faits
    .filter((fait) => fait.type === type)
    .toSorted((left, right) => compare(left.date, right.date) || left.rang - right.rang);
}
