import { type Engagement, LIBELLES_MODALITE, listModalites } from "../domain/engagement.ts";
import type { ChangementEngagement, LigneEngagement } from "../pilotage/engagements.ts";
import { writeAdresseLigne } from "./annexe-5-etat.tsx";
import { toDateCourte, toEcheance, toInstantLocal } from "./format.ts";

export interface VueHistorique {
  ligne: LigneEngagement;
  changements: readonly ChangementEngagement[];
  /** Where the older ones begin; null where there are none. */
  suivant: number | null;
  fuseau: string;
}

/** Who changed what of a row, the newest first. */
export function Historique({ ligne, changements, suivant, fuseau }: VueHistorique) {
  return (
    <section class="carte" id="historique">
      <h2>Historique</h2>
      {changements.length === 0 ? (
        <p class="note mb-0">Rien n’a encore été déclaré de cette ligne.</p>
      ) : (
        <ol class="historique">
          {changements.map(({ quand, auteur, logiciel, avant, apres }) => (
            <li>
              <span class="note">
                {toInstantLocal(quand, fuseau)} · {auteur.prenom} {auteur.nom} ({auteur.identifiant}), par{" "}
                {logiciel}
              </span>
              <ul class="mb-0 ps-3">
                {describeChangement(avant, apres).map((one) => (
                  <li>{one}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {suivant !== null && (
        <a href={writeAdresseLigne(ligne.flux, `?avant=${suivant}#historique`)}>Changements plus anciens</a>
      )}
    </section>
  );
}

const RIEN = "rien";

/** Each thing that is declared of a row, as it reads. */
function toMots(engagement: Engagement | null): Record<string, string> {
  const { precision, editeur, echeance, sansObjet, attestation } = engagement ?? {};
  const modalites = engagement ? listModalites(engagement).map((one) => LIBELLES_MODALITE[one]) : [];
  return {
    Modalité: modalites.join(" + ") || RIEN,
    Précision: precision ?? RIEN,
    Éditeur: editeur ?? RIEN,
    Échéance: echeance ? toEcheance(echeance) : RIEN,
    "Sans objet": sansObjet ?? RIEN,
    Attestation: attestation
      ? `${toDateCourte(attestation.date)}, ${attestation.auteur}, ${attestation.piece}`
      : RIEN,
  };
}

/** What a change changed, field by field. */
export function describeChangement(avant: Engagement | null, apres: Engagement): string[] {
  const before = toMots(avant);
  return Object.entries(toMots(apres)).flatMap(([nom, value]) => {
    const old = before[nom];
    if (old === value) return [];
    return old === RIEN ? [`${nom} : ${value}`] : [`${nom} : ${old} → ${value}`];
  });
}
