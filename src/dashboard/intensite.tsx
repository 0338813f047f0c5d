import { FORMULES } from "../domain/formules.ts";
import type { Quotite } from "../domain/intensite.ts";
import type { MesureIntensif } from "../domain/mesure-intensif.ts";
import { INCONNU, type Periode } from "../pilotage/periode.ts";
import { toCompte, toJours, toNombre, toPourcent } from "./format.ts";
import { Formules } from "./formules.tsx";
import { writeListes } from "./intensite-adresse.ts";
import { Entretiens } from "./intensite-entretiens.tsx";
import { Portefeuilles } from "./intensite-portefeuilles.tsx";
import { Heures, Semaines } from "./intensite-semaines.tsx";
import { Mesure, Mesures } from "./mesures.tsx";
import { FiltrePeriode } from "./periode-filtre.tsx";
import { Tableau } from "./tableau.tsx";

export interface VueIntensite {
  mesure: MesureIntensif;
  periode: Periode;
  listes: ReturnType<typeof writeListes>;
}

export const LIBELLES_QUOTITE: Record<Quotite | "inconnue", string> = {
  cible: "quinze heures",
  majoree: "majorée",
  minoree: "minorée",
  dispense: "plan sans durée",
  inconnue: "non renseignée",
};

/** `/tableau-de-bord/intensite`: who is in intensive accompaniment, and what the weeks tell of it. */
export function Intensite({ mesure, periode }: Omit<VueIntensite, "listes">) {
  const vue = { mesure, periode, listes: writeListes(periode) };
  return (
    <>
      <FiltrePeriode periode={periode} nom="Semaines et passages" />
      <div class="d-flex flex-column gap-3">
        <Suivis {...vue} />
        <Semaines {...vue} />
        <div class="row g-3">
          <div class="col-lg-6">
            <Heures {...vue} />
          </div>
          <div class="col-lg-6">
            <Quotites {...vue} />
          </div>
        </div>
        <Entretiens {...vue} />
        <Portefeuilles {...vue} />
        <Formules formules={FORMULES.intensite} />
      </div>
    </>
  );
}

function Suivis({ mesure, listes }: VueIntensite) {
  const { prevalence, nouveaux, duree, recurrence } = mesure;
  return (
    <section class="carte">
      <h2>Qui est en accompagnement intensif</h2>
      <Mesures>
        <Mesure nom="prévalence, à ce jour" valeur={toPourcent(prevalence.part)} fort>
          <a href={listes.personnes("en-cours")}>{toCompte(prevalence.enCours, "personne")}</a> sur{" "}
          <a href={listes.personnes("accompagnes")}>
            {toCompte(prevalence.accompagnes, "accompagnée", "accompagnées")}
          </a>
        </Mesure>
        <Mesure nom="nouveaux passages" valeur={toNombre(nouveaux)} fort>
          <a href={listes.personnes("nouveaux")}>commencés dans la période</a>
        </Mesure>
        <Mesure nom="durée médiane" valeur={toJours(duree.mediane)} fort>
          sur <a href={listes.personnes("clos")}>{toCompte(duree.clos, "passage clos", "passages clos")}</a>{" "}
          dans la période ; les passages ouverts n’y sont pas
        </Mesure>
        <Mesure nom="récurrence" valeur={toPourcent(recurrence.part)} fort>
          <a href={listes.personnes("plusieurs")}>
            {toCompte(
              recurrence.plusieurs,
              "personne à plusieurs passages",
              "personnes à plusieurs passages",
            )}
          </a>{" "}
          sur <a href={listes.personnes("passes")}>{toNombre(recurrence.personnes)}</a>, de toujours
        </Mesure>
      </Mesures>
      <p class="note mb-0">
        D’après les épisodes déclarés par les évènements <code>accompagnement-intensif-commence</code> et{" "}
        <code>-termine</code> : qui n’est pas déclaré n’est pas compté. L’accompagnement rénové, lui, concerne
        toutes les personnes soumises aux droits et devoirs.
      </p>
    </section>
  );
}

function Quotites({ mesure: { quotites }, listes }: VueIntensite) {
  const lignes = Object.keys(quotites) as (keyof typeof quotites)[]; // the keys of the record are its type
  return (
    <section class="carte h-100">
      <h2>Quotité du contrat</h2>
      <Tableau
        nom="Personnes par quotité"
        classe="serre"
        caption="Des épisodes en cours (CTR-09)."
        colonnes={[
          { nom: "Quotité", cell: (quotite) => LIBELLES_QUOTITE[quotite] },
          {
            nom: "Personnes",
            n: true,
            cell: (quotite) => (
              <a
                href={listes.personnes("en-cours", {
                  quotite: quotite === "inconnue" ? INCONNU : quotite,
                })}
              >
                {toNombre(quotites[quotite])}
              </a>
            ),
          },
        ]}
        lignes={lignes}
      />
      <p class="note mb-0">
        Une durée peut être minorée, jamais nulle ; le plan sans durée se demande. Ses semaines ne sont pas
        jugées.
      </p>
    </section>
  );
}
