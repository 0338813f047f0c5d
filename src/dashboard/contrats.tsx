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
import { Tableau } from "./tableau.tsx";

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
    <Tableau
      nom="Contrats par mois de signature"
      classe="serre etroit"
      caption="Les contrats qui comptent aujourd’hui, rapportés au champ d’aujourd’hui."
      colonnes={[
        { nom: "Mois de signature", classe: "insecable", cell: ({ mois }) => toMois(mois) },
        {
          nom: "Signés",
          n: true,
          cell: ({ mois, signes }) => <a href={writeContrats({ mois })}>{toNombre(signes)}</a>,
        },
        {
          nom: "Cumul",
          n: true,
          cell: ({ mois, cumul }) => <a href={writeContrats({ moisAu: mois })}>{toNombre(cumul)}</a>,
        },
        { nom: "Couverture", n: true, cell: ({ couverture }) => toPourcent(couverture) },
        { nom: "Repère", n: true, cell: ({ repere }) => toPourcent(repere) },
      ]}
      lignes={courbe}
    />
  );
}

function Populations({ mesure: { parRegime } }: { mesure: MesureContrats }) {
  const regimes = Object.keys(parRegime) as Regime[]; // the keys of the record are its type
  return (
    <section class="carte h-100">
      <h2>Primo-entrants et stock, à part</h2>
      <Tableau
        nom="Couverture par population"
        colonnes={[
          { nom: "Population", cell: (regime) => REGIMES[regime] },
          {
            nom: "Signés",
            n: true,
            cell: (regime) => (
              <a href={writeContrats({ regime, couvert: true })}>{toNombre(parRegime[regime].couverts)}</a>
            ),
          },
          {
            nom: "Sur",
            n: true,
            cell: (regime) => <a href={writeContrats({ regime })}>{toNombre(parRegime[regime].effectif)}</a>,
          },
          { nom: "Couverture", n: true, cell: (regime) => toPourcent(parRegime[regime].couverture) },
          { nom: "Par semaine", n: true, cell: (regime) => toParSemaine(parRegime[regime].effort) },
        ]}
        lignes={regimes}
      />
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
      <Tableau
        nom={titre}
        classe="serre"
        caption="De la dernière décision d’orientation connue."
        colonnes={[
          { nom: titre.replace("Par o", "O").replace("Par p", "P"), cell: ({ nom }) => nom },
          {
            nom: "Signés",
            n: true,
            cell: ({ filtre, couverts }) => (
              <a href={writeContrats({ ...filtre, couvert: true })}>{toNombre(couverts)}</a>
            ),
          },
          {
            nom: "Sur",
            n: true,
            cell: ({ filtre, effectif }) => <a href={writeContrats(filtre)}>{toNombre(effectif)}</a>,
          },
          { nom: "Couverture", n: true, cell: ({ couverture }) => toPourcent(couverture) },
        ]}
        lignes={lignes}
      />
    </section>
  );
}
