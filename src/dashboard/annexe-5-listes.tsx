import { LIGNES } from "../domain/engagement.ts";
import type { Flux } from "../domain/flux.ts";
import { PROBLEMES } from "../domain/problemes.ts";
import type { ActeRepondu, DossierConcerne } from "../pilotage/engagements-listes.ts";
import { writeAdresseLigne } from "./annexe-5-etat.tsx";
import { toCompte, toDateCourte, toDateLongue } from "./format.ts";
import { Defile } from "./layout.tsx";
import { PagesListe } from "./pages-liste.tsx";

interface Liste<T> {
  flux: Flux;
  total: number;
  elements: readonly T[];
  /** From 1. */
  page: number;
}

const day = (date: string | null) => (date === null ? "—" : toDateCourte(date));

/** The people whom a row concerns, by their reference alone. */
export function DossiersConcernes({
  flux,
  transmis,
  total,
  elements,
  page,
}: Liste<DossierConcerne> & { transmis: boolean | null }) {
  const asked = { true: "oui", false: "non", null: "tous" }[String(transmis)] ?? "tous";
  const titre = { oui: "déjà transmis ici", non: "non transmis ici", tous: "transmis ici ou non" }[asked];
  return (
    <section class="carte">
      <p class="mb-1">Dossiers concernés, acte {titre}</p>
      <p class="choix d-flex flex-wrap gap-3">
        {[
          ["non", "À transmettre"],
          ["oui", "Transmis"],
          ["tous", "Tous"],
        ].map(([code, nom]) => (
          <a
            href={writeAdresseLigne(flux, `/dossiers?transmis=${code}`)}
            aria-current={code === asked ? "true" : undefined}
          >
            {nom}
          </a>
        ))}
        <a href={writeAdresseLigne(flux)}>Revenir à la ligne « {LIGNES[flux]} »</a>
      </p>
      {elements.length === 0 ? (
        <p class="note mb-0">Aucun dossier.</p>
      ) : (
        <Defile nom="Dossiers">
          <table class="tableau serre">
            <caption>{toCompte(total, "dossier")}, le droit le plus récent d’abord</caption>
            <thead>
              <tr>
                <th scope="col">Dossier</th>
                <th scope="col">Droit reçu</th>
                <th scope="col">Dernière décision</th>
                <th scope="col">Parcours</th>
                <th scope="col">Organisme</th>
                <th scope="col">Dernier acte accepté</th>
              </tr>
            </thead>
            <tbody>
              {elements.map((dossier) => (
                <tr>
                  <th scope="row">{dossier.reference}</th>
                  <td>{day(dossier.droitRecuLe)}</td>
                  <td>{day(dossier.derniereDecision)}</td>
                  <td>{dossier.parcours ?? "—"}</td>
                  <td>{dossier.organisme ?? "—"}</td>
                  <td>{day(dossier.transmisLe)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
      <PagesListe
        total={total}
        page={page}
        turn={(numero) => writeAdresseLigne(flux, `/dossiers?transmis=${asked}&page=${numero}`)}
      />
    </section>
  );
}

/** The acts of a row that France Travail answered in some days. */
export function ActesRepondus({
  flux,
  issue,
  depuis,
  jusqua,
  total,
  elements,
  page,
}: Liste<ActeRepondu> & { issue: "acceptee" | "refusee"; depuis: string; jusqua: string }) {
  return (
    <section class="carte">
      <p class="mb-1">
        Transmissions {issue === "acceptee" ? "acceptées" : "refusées"} du {toDateLongue(depuis)} au{" "}
        {toDateLongue(jusqua)}
      </p>
      <p>
        <a href={writeAdresseLigne(flux)}>Revenir à la ligne « {LIGNES[flux]} »</a>
      </p>
      {elements.length === 0 ? (
        <p class="note mb-0">Aucune transmission.</p>
      ) : (
        <Defile nom="Transmissions">
          <table class="tableau serre">
            <caption>{toCompte(total, "transmission")}, la plus récente d’abord</caption>
            <thead>
              <tr>
                <th scope="col">Répondue le</th>
                <th scope="col">Dossier</th>
                <th scope="col">Acte</th>
                {issue === "refusee" && <th scope="col">Cause</th>}
                <th scope="col">Transmission</th>
              </tr>
            </thead>
            <tbody>
              {elements.map((acte) => (
                <tr>
                  <td>{toDateCourte(acte.jour)}</td>
                  <th scope="row">{acte.reference}</th>
                  <td>{acte.operation}</td>
                  {issue === "refusee" && <td>{acte.cause === null ? "—" : PROBLEMES[acte.cause].titre}</td>}
                  <td class="note">{acte.id}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
      <PagesListe
        total={total}
        page={page}
        turn={(numero) =>
          writeAdresseLigne(flux, `/actes?issue=${issue}&depuis=${depuis}&jusqua=${jusqua}&page=${numero}`)
        }
      />
    </section>
  );
}
