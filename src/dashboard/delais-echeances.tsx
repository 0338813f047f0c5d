import type { VueDelais } from "./delais.tsx";
import { writeAdresse } from "./delais-adresse.ts";
import { toCompte, toDateSansAnnee, toDistance, toNombre } from "./format.ts";
import { Defile } from "./layout.tsx";

/** The nearest deadlines of what is not done, and the ways to the whole lists. */
export function Echeances({ filtre, proches, echus, sousQuatorze, aujourdhui, dans }: VueDelais) {
  const ahead = (jours: number) =>
    writeAdresse("/delais/dossiers", filtre, {
      statut: ["en-cours"],
      echeanceDu: aujourdhui,
      echeanceAu: dans(jours),
    });
  return (
    <section class="carte">
      <h2>Échéances des 7 prochains jours</h2>
      {proches.total === 0 ? (
        <p class="note">Aucune échéance d’ici là.</p>
      ) : (
        <Defile nom="Échéances des 7 prochains jours">
          <table class="tableau">
            <caption>{toCompte(proches.total, "dossier")}, le plus proche d’abord</caption>
            <thead>
              <tr>
                <th scope="col">Échéance</th>
                <th scope="col">Dossier</th>
                <th scope="col">Orientation</th>
              </tr>
            </thead>
            <tbody>
              {proches.elements.map((dossier) => (
                <tr>
                  <td>
                    {dossier.echeance && (
                      <>
                        <b class="insecable">{toDateSansAnnee(dossier.echeance)}</b>
                        <div class="note">{toDistance(dossier.echeance, aujourdhui)}</div>
                      </>
                    )}
                  </td>
                  <th scope="row" class="fw-normal">
                    {dossier.reference}
                    <div class="note">reçu le {dossier.reception && toDateSansAnnee(dossier.reception)}</div>
                  </th>
                  <td>
                    {dossier.parcours ?? "—"}
                    <div class="note">{dossier.organisme}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
      <p class="mb-0">
        Toute la liste : <a href={ahead(7)}>sous 7 jours ({toNombre(proches.total)})</a>,{" "}
        <a href={ahead(14)}>sous 14 jours ({toNombre(sousQuatorze)})</a>,{" "}
        <a href={writeAdresse("/delais/dossiers", filtre, { statut: ["echu"] })}>échus ({toNombre(echus)})</a>
        .
      </p>
    </section>
  );
}
