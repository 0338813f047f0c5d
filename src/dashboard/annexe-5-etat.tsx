import { daysBetween } from "../domain/date-civile.ts";
import { LIBELLES_MODALITE, listModalites, type Modalite, toDateEcheance } from "../domain/engagement.ts";
import { type EtatEngagement, LIBELLES_ENGAGEMENT } from "../domain/engagement-etat.ts";
import type { Flux } from "../domain/flux.ts";
import type { LigneEngagement } from "../pilotage/engagements.ts";
import { toDateCourte, toDateLongue, toEcheance, toJours } from "./format.ts";
import { CLASSES_ENGAGEMENT } from "./libelles.ts";
import { RACINE } from "./session.ts";

/** The address of a row, or of a list behind one of its figures. */
export const writeAdresseLigne = (flux: Flux, reste = ""): string => `${RACINE}/annexe-5/${flux}${reste}`;

/** Since when a row is in its state, in a few words; what is only declared says so. */
export function describeDepuis({ engagement, mesure }: LigneEngagement): string {
  const { dateObservation, premiereAcceptee, derniereAcceptee, recette } = mesure;
  const date = (words: string, day: string | null | undefined) =>
    day ? `${words} ${toDateCourte(day)}` : "";
  const since = (day: string) => toJours(daysBetween(day, dateObservation));
  const echeance = engagement?.echeance ? toDateEcheance(engagement.echeance) : null;
  const words: Record<EtatEngagement, string> = {
    effectif: `${date("depuis le", premiereAcceptee)}${mesure.stable ? ", stable" : ""}`,
    interrompu: derniereAcceptee
      ? `rien d’accepté depuis le ${toDateCourte(derniereAcceptee)} (${since(derniereAcceptee)})`
      : "",
    "en-retard": echeance ? `échéance dépassée de ${since(echeance)}` : "",
    "en-recette": date("premiers essais le", recette?.premiereAcceptee),
    pret: "API non ouverte par France Travail",
    declare: mesure.origine === "attestation" ? "non mesuré" : "rien n’est encore passé ici",
    "non-declare": "ni modalité ni échéance",
    "sans-objet": engagement?.sansObjet ?? "",
  };
  return words[mesure.etat];
}

/** The state of a row: its name, its shape, since when, and on whose word. */
export function Etat({ ligne, regle = false }: { ligne: LigneEngagement; regle?: boolean }) {
  const { engagement, mesure } = ligne;
  // With the rules come the whole attestation, beside.
  const attestation = mesure.origine === "attestation" && !regle ? engagement?.attestation : null;
  return (
    <>
      <span class={`etat ${CLASSES_ENGAGEMENT[mesure.etat]}`}>{LIBELLES_ENGAGEMENT[mesure.etat]}</span>
      <span class="note d-block">
        {describeDepuis(ligne)}
        {attestation && `, attesté le ${toDateCourte(attestation.date)}`}
        {regle && (
          <>
            {" "}
            ·{" "}
            <a class="insecable" href={`${RACINE}/aide#annexe-5`}>
              {REGLES[mesure.regle] ?? mesure.regle}
            </a>
          </>
        )}
      </span>
    </>
  );
}

/** What a rule that is not one of the law's is called. */
const REGLES: Record<string, string> = { api: "règle de la passerelle" };

/** In a table the convention's own words are too long. */
const COURTES: Partial<Record<Modalite, string>> = { "api-editeur": "API éditeur" };

/** How a row is carried, in a few words, and by whose software. */
export function Modalites({ engagement }: Pick<LigneEngagement, "engagement">) {
  if (engagement === null || engagement.modalite === null) return <span class="note">non déclarée</span>;
  const names = listModalites(engagement).map((one) => COURTES[one] ?? LIBELLES_MODALITE[one]);
  return (
    <>
      {names.map((name, rang) => (
        <>
          {rang > 0 && " + "}
          <span class="insecable">{name}</span>
        </>
      ))}
      <span class="note d-block">{engagement.editeur}</span>
    </>
  );
}

/** The planned date; a quarter says its last day (A5-03). */
export function Echeance({
  engagement,
  complet = true,
}: Pick<LigneEngagement, "engagement"> & { complet?: boolean }) {
  if (!engagement?.echeance) return <span class="note">non fixée</span>;
  const fin = toDateEcheance(engagement.echeance);
  return (
    <>
      <span class="insecable">{toEcheance(engagement.echeance)}</span>
      {complet && fin !== engagement.echeance && (
        <span class="note d-block">le {toDateLongue(fin)} au plus tard</span>
      )}
    </>
  );
}
