import type { Regime } from "../domain/delai.ts";
import { FORMULES } from "../domain/formules.ts";
import type { Couverture, Effort, MesureContrats } from "../domain/mesure-contrat.ts";
import { INCONNU } from "../pilotage/periode.ts";
import { writeContrats } from "./contrats-adresse.ts";
import { Orientations } from "./contrats-orientations.tsx";
import { CourbeContrats } from "./courbe-contrats.tsx";
import { REGIMES } from "./delais-regles.tsx";
import { toCompte, toDateLongue, toJours, toMois, toNombre, toPourcent } from "./format.ts";
import { Formules } from "./formules.tsx";
import { Defile } from "./layout.tsx";
import { nameParcours } from "./libelles.ts";
import { Mesure, Mesures } from "./mesures.tsx";

export interface VueContrats {
  mesure: MesureContrats;
  aujourdhui: string;
  outreMer: boolean;
}

/** `/tableau-de-bord/contrats`: who has a contract, against 100 % at the territory's own date. */
export function Contrats(vue: VueContrats) {
  const { mesure } = vue;
  return (
    <div class="d-flex flex-column gap-3">
      <section class="carte">
        <h2>Couverture, contre 100 %</h2>
        <Ensemble {...vue} />
        <Defile nom="Courbe de la couverture" recent>
          <CourbeContrats {...vue} />
        </Defile>
        <details>
          <summary>Le tableau</summary>
          <TableauCourbe mesure={mesure} />
        </details>
      </section>
      <div class="row g-3">
        <div class="col-lg-6">
          <Populations mesure={mesure} />
        </div>
        <div class="col-lg-6">
          <Inscription mesure={mesure} />
        </div>
      </div>
      <Orientations cohortes={mesure.parMoisOrientation} />
      <div class="row g-3">
        <div class="col-lg-6">
          <Repartition
            titre="Par organisme référent"
            lignes={mesure.parOrganisme.map((one) => ({
              ...one,
              nom: one.organisme ?? "non renseigné",
              filtre: { organisme: one.organisme ?? INCONNU },
            }))}
          />
        </div>
        <div class="col-lg-6">
          <Repartition
            titre="Par parcours"
            lignes={mesure.parParcours.map((one) => ({
              ...one,
              nom: nameParcours(one.parcours),
              filtre: { parcours: one.parcours ?? INCONNU },
            }))}
          />
        </div>
      </div>
      <Formules formules={FORMULES.contrats} />
    </div>
  );
}

/** How many a week, in words: what is asked of people is a whole number, and never less than what is needed. */
export function toParSemaine({ parSemaine, restants }: Effort): string {
  if (restants === 0) return "plus aucun";
  return parSemaine === null ? "date passée" : toNombre(Math.ceil(parSemaine));
}

function Ensemble({ mesure: { ensemble }, outreMer }: VueContrats) {
  const { effort } = ensemble;
  return (
    <Mesures>
      <Mesure nom="couverture" valeur={toPourcent(ensemble.couverture)} fort>
        <a href={writeContrats({ couvert: true })}>
          {toCompte(ensemble.couverts, "contrat signé", "contrats signés")}
        </a>{" "}
        sur <a href={writeContrats({})}>{toCompte(ensemble.effectif, "personne")}</a>
      </Mesure>
      <Mesure nom="repère du jour" valeur={toPourcent(effort.repere)} fort>
        droite de 0 % au 1er janvier 2025 à 100 % : indicative, aucun texte ne l’impose
      </Mesure>
      <Mesure nom="contrats à signer par semaine" valeur={toParSemaine(effort)} fort>
        <a href={writeContrats({ couvert: false })}>
          {toCompte(effort.restants, "contrat à signer", "contrats à signer")}
        </a>{" "}
        {effort.joursRestants >= 0
          ? `en ${toCompte(effort.joursRestants, "jour")}, soit ${effort.parSemaine === null ? "—" : toNombre(effort.parSemaine)} par semaine`
          : `; le dernier jour utile est passé depuis ${toJours(-effort.joursRestants)}`}
      </Mesure>
      <Mesure nom="dernier jour utile" valeur={toDateLongue(effort.dernierJour)}>
        date du territoire, {outreMer ? "outre-mer" : "métropole"} ; les nouveaux entrants, eux, ont un mois
      </Mesure>
      <Mesure nom="incohérents" valeur={toNombre(ensemble.incoherents)}>
        <a href={writeContrats({ incoherent: true })}>dates qui se contredisent</a>, comptées sans contrat ;{" "}
        <a href={writeContrats({ droitsDevoirsInconnus: true })}>
          {toNombre(ensemble.droitsDevoirsInconnus)} aux droits et devoirs non renseignés
        </a>
      </Mesure>
    </Mesures>
  );
}

function TableauCourbe({ mesure: { courbe } }: { mesure: MesureContrats }) {
  return (
    <Defile nom="Contrats par mois de signature">
      <table class="tableau serre etroit">
        <caption>Les contrats qui comptent aujourd’hui, rapportés au champ d’aujourd’hui.</caption>
        <thead>
          <tr>
            <th scope="col">Mois de signature</th>
            <th scope="col" class="n">
              Signés
            </th>
            <th scope="col" class="n">
              Cumul
            </th>
            <th scope="col" class="n">
              Couverture
            </th>
            <th scope="col" class="n">
              Repère
            </th>
          </tr>
        </thead>
        <tbody>
          {courbe.map(({ mois, signes, cumul, couverture, repere }) => (
            <tr>
              <th scope="row" class="insecable">
                {toMois(mois)}
              </th>
              <td class="n">
                <a href={writeContrats({ mois })}>{toNombre(signes)}</a>
              </td>
              <td class="n">
                <a href={writeContrats({ moisAu: mois })}>{toNombre(cumul)}</a>
              </td>
              <td class="n">{toPourcent(couverture)}</td>
              <td class="n">{toPourcent(repere)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function Populations({ mesure: { parRegime } }: { mesure: MesureContrats }) {
  const regimes = Object.keys(parRegime) as Regime[]; // the keys of the record are its type
  return (
    <section class="carte h-100">
      <h2>Primo-entrants et stock, à part</h2>
      <Defile nom="Couverture par population">
        <table class="tableau">
          <thead>
            <tr>
              <th scope="col">Population</th>
              <th scope="col" class="n">
                Signés
              </th>
              <th scope="col" class="n">
                Sur
              </th>
              <th scope="col" class="n">
                Couverture
              </th>
              <th scope="col" class="n">
                Par semaine
              </th>
            </tr>
          </thead>
          <tbody>
            {regimes.map((regime) => {
              const { couverts, effectif, couverture, effort } = parRegime[regime];
              return (
                <tr>
                  <th scope="row">{REGIMES[regime]}</th>
                  <td class="n">
                    <a href={writeContrats({ regime, couvert: true })}>{toNombre(couverts)}</a>
                  </td>
                  <td class="n">
                    <a href={writeContrats({ regime })}>{toNombre(effectif)}</a>
                  </td>
                  <td class="n">{toPourcent(couverture)}</td>
                  <td class="n">{toParSemaine(effort)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Defile>
      <p class="note mb-0">
        Par semaine : contrats à signer jusqu’au dernier jour utile pour que 100 % soient couverts ce jour-là.
        Un primo-entrant garde son mois, que dit la page Délais.
      </p>
    </section>
  );
}

function Inscription({ mesure: { inscription } }: { mesure: MesureContrats }) {
  return (
    <section class="carte h-100">
      <h2>De l’inscription au contrat</h2>
      <Mesures>
        <Mesure nom="médiane" valeur={toJours(inscription.mediane)} fort>
          9 sur 10 en au plus <b>{toJours(inscription.p90)}</b>
        </Mesure>
        <Mesure nom="premiers contrats" valeur={toNombre(inscription.effectif)} fort>
          <a href={writeContrats({ inscription: "connue" })}>inscription connue</a> ;{" "}
          <a href={writeContrats({ inscription: "inconnue" })}>
            {toNombre(inscription.sansInscription)} sans inscription connue
          </a>
          , comptés à part
        </Mesure>
      </Mesures>
      <p class="note mb-0">
        Jours de la première inscription connue comme demandeur d’emploi à la première signature depuis 2025,
        de quiconque a signé, dans le champ ou non. Indicateur de l’annexe 4.
      </p>
    </section>
  );
}

interface LigneRepartition extends Couverture {
  nom: string;
  filtre: { organisme: string } | { parcours: string };
}

function Repartition({ titre, lignes }: { titre: string; lignes: readonly LigneRepartition[] }) {
  return (
    <section class="carte h-100">
      <h2>{titre}</h2>
      <Defile nom={titre}>
        <table class="tableau serre">
          <caption>De la dernière décision d’orientation connue.</caption>
          <thead>
            <tr>
              <th scope="col">{titre.replace("Par o", "O").replace("Par p", "P")}</th>
              <th scope="col" class="n">
                Signés
              </th>
              <th scope="col" class="n">
                Sur
              </th>
              <th scope="col" class="n">
                Couverture
              </th>
            </tr>
          </thead>
          <tbody>
            {lignes.map(({ nom, filtre, couverts, effectif, couverture }) => (
              <tr>
                <th scope="row">{nom}</th>
                <td class="n">
                  <a href={writeContrats({ ...filtre, couvert: true })}>{toNombre(couverts)}</a>
                </td>
                <td class="n">
                  <a href={writeContrats(filtre)}>{toNombre(effectif)}</a>
                </td>
                <td class="n">{toPourcent(couverture)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </section>
  );
}
