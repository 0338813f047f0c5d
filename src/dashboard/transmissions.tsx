import { LIGNES } from "../domain/engagement.ts";
import { FLUX, type Flux } from "../domain/flux.ts";
import { type ATraiterPar, type CodeProbleme, PROBLEMES } from "../domain/probleme.ts";
import { ETATS, type Etat } from "../domain/transmission.ts";
import type { CompteActes } from "../pilotage/transmissions-actes.ts";
import type { CauseBloquee, TransmissionBloquee } from "../pilotage/transmissions-bloquees.ts";
import { toCompte, toInstantLocal, toNombre } from "./format.ts";
import { Defile } from "./layout.tsx";
import { LIBELLES_ETAT, LIBELLES_TOUR } from "./libelles.ts";
import { PagesListe } from "./pages-liste.tsx";
import { RACINE } from "./session.ts";
import { Tableau } from "./tableau.tsx";
import { writeAdresseActes } from "./transmissions-actes.tsx";

export const PAR_PAGE = 50;

export interface VueTransmissions {
  causes: readonly CauseBloquee[];
  comptes: readonly CompteActes[];
  /** The oldest act that waits, over an hour. */
  attente: number | null;
  fuseau: string;
}

const TOURS = Object.keys(LIBELLES_TOUR) as ATraiterPar[]; // the keys of the record are its type

/** `/tableau-de-bord/transmissions`: failures by whose turn it is, then the traffic by row of Annexe 5. */
export function Transmissions({ causes, comptes, attente, fuseau }: VueTransmissions) {
  const count = (flux: Flux, etat: Etat) =>
    comptes.find((one) => one.flux === flux && one.etat === etat)?.effectif ?? 0;
  return (
    <div class="d-flex flex-column gap-3">
      {causes.length === 0 && (
        <section class="carte">
          <p class="mb-0">
            <span class="etat bon">Aucune transmission bloquée</span>
          </p>
        </section>
      )}
      {TOURS.map((tour) => (
        <Tour tour={tour} causes={causes.filter(({ aTraiterPar }) => aTraiterPar === tour)} fuseau={fuseau} />
      ))}
      <section class="carte">
        <h2>Trente derniers jours, par ligne de l’annexe 5</h2>
        <Tableau
          nom="Transmissions par ligne et par état"
          caption={`Actes reçus depuis trente jours ; en attente et bloquées : de tout âge.${
            attente === null ? "" : ` Le plus ancien en attente date du ${toInstantLocal(attente, fuseau)}.`
          }`}
          colonnes={[
            { nom: "Ligne", cell: (flux) => LIGNES[flux] },
            ...ETATS.map((etat) => ({
              nom: LIBELLES_ETAT[etat],
              n: true,
              cell: (flux: Flux) => <Effectif flux={flux} etat={etat} effectif={count(flux, etat)} />,
            })),
          ]}
          lignes={FLUX}
        />
        <p class="note mb-0">La ligne « {LIGNES.autres} » est faite de lectures : elle ne transmet rien.</p>
      </section>
    </div>
  );
}

/** A figure of the table, and the way to the acts behind it. */
function Effectif({ flux, etat, effectif }: CompteActes) {
  if (effectif === 0) return <>0</>;
  return <a href={writeAdresseActes(flux, etat)}>{toNombre(effectif)}</a>;
}

function Tour({
  tour,
  causes,
  fuseau,
}: {
  tour: ATraiterPar;
  causes: readonly CauseBloquee[];
  fuseau: string;
}) {
  if (causes.length === 0) return null;
  return (
    <section class="carte" id={tour}>
      <h2>{LIBELLES_TOUR[tour]}</h2>
      <Defile nom={LIBELLES_TOUR[tour]}>
        <table class="tableau">
          <thead>
            <tr>
              <th scope="col" class="n">
                Bloquées
              </th>
              <th scope="col">Cause, et que faire</th>
            </tr>
          </thead>
          <tbody>
            {causes.map(({ cause, effectif, plusAncienne, annoncees, premierAbandon }) => (
              <tr>
                <td class="n">
                  <a href={`${RACINE}/transmissions/${cause}`}>
                    {toNombre(effectif)}
                    <span class="visually-hidden"> : {PROBLEMES[cause].titre}</span>
                  </a>
                </td>
                <td>
                  <b>{PROBLEMES[cause].titre}</b>
                  <div>{PROBLEMES[cause].action}</div>
                  <div class="note">La plus ancienne : {toInstantLocal(plusAncienne, fuseau)}</div>
                  {premierAbandon !== null && (
                    <div class="note">
                      <span class="etat alerte">
                        {toCompte(annoncees, "abandon annoncé", "abandons annoncés")}
                      </span>
                      , le premier pour le {toInstantLocal(premierAbandon, fuseau)}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </section>
  );
}

/** The blocked ones of one cause, each with its two commands where the key allows them. */
export function TransmissionsDeCause({
  cause,
  total,
  page,
  elements,
  jeton,
  ecriture,
  fuseau,
}: {
  cause: CodeProbleme;
  total: number;
  page: number;
  elements: readonly TransmissionBloquee[];
  jeton: string;
  ecriture: boolean;
  fuseau: string;
}) {
  const { titre, action, aTraiterPar } = PROBLEMES[cause];
  const adresse = `${RACINE}/transmissions/${cause}`;
  return (
    <section class="carte">
      <h2>{titre}</h2>
      <p class="mb-1">
        <b>{LIBELLES_TOUR[aTraiterPar]}.</b> {action}
      </p>
      <p class="note">
        Rejouer renvoie l’acte tel qu’il fut reçu ; si son issue était incertaine, France Travail est lu
        d’abord, et là où rien ne permet de le lire, rejouer vaut constat que l’acte n’y figure pas.
        Abandonner efface son contenu, sans retour. Bloquée depuis trente jours, une transmission est
        abandonnée d’elle-même ; c’est annoncé sept jours avant, ici et aux logiciels.
        {!ecriture &&
          " La clé de cette session ne porte pas le droit « ecriture » : elle montre, sans rejouer ni abandonner."}
      </p>
      <p>
        <a href={`${RACINE}/transmissions`}>Revenir aux transmissions</a>
      </p>
      {elements.length === 0 ? (
        <p class="note mb-0">Plus aucune transmission n’est bloquée pour cette cause.</p>
      ) : (
        <Tableau
          nom="Transmissions bloquées"
          caption={`${toCompte(total, "transmission bloquée", "transmissions bloquées")}, la plus récente d’abord`}
          colonnes={[
            { nom: "Dossier", classe: "fw-normal", cell: ({ reference }) => reference },
            { nom: "Ligne", cell: ({ flux }) => LIGNES[flux] },
            { nom: "Acte", cell: ({ operation }) => operation },
            { nom: "Reçue le", classe: "insecable", cell: ({ creeeLe }) => toInstantLocal(creeeLe, fuseau) },
            {
              nom: "Abandon annoncé",
              classe: "insecable",
              cell: ({ abandonLe }) => (abandonLe === null ? "—" : `le ${toInstantLocal(abandonLe, fuseau)}`),
            },
            { nom: "Tentatives", n: true, cell: ({ tentatives }) => toNombre(tentatives) },
            ...(ecriture
              ? [
                  {
                    nom: "Agir",
                    cell: (one: TransmissionBloquee) => (
                      <Commandes adresse={adresse} jeton={jeton} {...one} />
                    ),
                  },
                ]
              : []),
          ]}
          lignes={elements}
        />
      )}
      <PagesListe
        total={total}
        page={page}
        parPage={PAR_PAGE}
        turn={(numero) => `${adresse}?page=${numero}`}
      />
    </section>
  );
}

/** The two commands on one of them. */
function Commandes({
  adresse,
  jeton,
  id,
  reference,
}: Pick<TransmissionBloquee, "id" | "reference"> & { adresse: string; jeton: string }) {
  return (
    <form class="actions" method="post" action={adresse}>
      <input type="hidden" name="jeton" value={jeton} />
      <input type="hidden" name="id" value={id} />
      <button
        class="btn btn-sm btn-accent"
        type="submit"
        name="commande"
        value="rejeu"
        aria-label={`Rejouer, dossier ${reference}`}
      >
        Rejouer
      </button>
      <button
        class="btn btn-sm btn-outline-danger"
        type="submit"
        name="commande"
        value="abandon"
        aria-label={`Abandonner, dossier ${reference}`}
      >
        Abandonner
      </button>
    </form>
  );
}
