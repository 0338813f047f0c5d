import { FORMULES } from "../domain/formules.ts";
import {
  type MesureSanctions,
  OPERATIONS_SANCTION,
  type OperationSanction,
} from "../domain/mesure-sanction.ts";
import { JOURS_INSTRUCTION } from "../domain/sanction-delai.ts";
import { ETATS } from "../domain/transmission.ts";
import type { Periode } from "../pilotage/periode.ts";
import { toCompte, toNombre } from "./format.ts";
import { Formules } from "./formules.tsx";
import { LIBELLES_ETAT } from "./libelles.ts";
import { Mesure, Mesures } from "./mesures.tsx";
import { FiltrePeriode } from "./periode-filtre.tsx";
import { writeSanctions } from "./sanctions-adresse.ts";
import { Decompte, JoursRestants } from "./sanctions-decompte.tsx";
import { Tableau } from "./tableau.tsx";

export interface VueSanctions {
  mesure: MesureSanctions;
  periode: Periode;
  listes: ReturnType<typeof writeSanctions>;
  aujourdhui: string;
  /** Guyane, La Réunion, Mayotte: the caisse decides. */
  decideParCaisse: boolean;
}

export const LIBELLES_OPERATION: Record<OperationSanction, string> = {
  evenement: "Instruire, décider, lever, annuler",
  decision: "Décision prise par le département",
  radiation: "Proposition de radiation",
};

/** France Travail's own codes, with their words. */
const LIBELLES_TYPE: Readonly<Record<string, string>> = {
  SUSP_RSA: "SUSP_RSA, suspension",
  SUPPR_RSA: "SUPPR_RSA, suppression",
};
export const nameType = (code: string): string => LIBELLES_TYPE[code] ?? code;

/** `/tableau-de-bord/sanctions`: the fifteen days of each proposal, and what went through here. */
export function Sanctions(vue: Omit<VueSanctions, "listes">) {
  const toute = { ...vue, listes: writeSanctions(vue.periode) };
  return (
    <div class="d-flex flex-column gap-3">
      {vue.decideParCaisse && (
        <section class="carte">
          <p class="mb-0">
            <span class="etat neutre">Ici, la caisse décide</span> En Guyane, à La Réunion et à Mayotte, le
            directeur de la CAF (à Mayotte, de la caisse gestionnaire) suspend et supprime, sur proposition du
            président du conseil départemental ou de France Travail (code du travail, L. 5523-11 ; OM-04,
            OM-10).
          </p>
        </section>
      )}
      <Instruction {...toute} />
      <div>
        <FiltrePeriode periode={vue.periode} nom="Actes et sanctions connus ici" />
        <div class="row g-3">
          <div class="col-lg-7">
            <Actes {...toute} />
          </div>
          <div class="col-lg-5">
            <Connues {...toute} />
          </div>
        </div>
      </div>
      <Formules formules={FORMULES.sanctions} />
    </div>
  );
}

function Instruction(vue: VueSanctions) {
  const { instruction } = vue.mesure;
  const { listes } = vue;
  const proche = instruction.propositions.find(({ echu }) => !echu);
  return (
    <section class="carte">
      <h2>Propositions de suspension à instruire (ACT366) : {JOURS_INSTRUCTION} jours</h2>
      <Mesures>
        <Mesure nom="à instruire" valeur={toNombre(instruction.enCours)} fort>
          <a href={listes.propositions({ echu: false })}>dans leurs {JOURS_INSTRUCTION} jours</a>
          {proche &&
            `, la plus proche ${proche.joursRestants === 0 ? "aujourd’hui" : `dans ${toCompte(proche.joursRestants, "jour")}`}`}
        </Mesure>
        <Mesure nom="décompte dépassé" valeur={toNombre(instruction.echus)} fort>
          <a href={listes.propositions({ echu: true })}>
            plus de {JOURS_INSTRUCTION} jours après avoir été connues
          </a>
          , sans acte accepté d’ici
        </Mesure>
      </Mesures>
      <JoursRestants {...vue} />
      <Decompte {...vue} />
      <p class="note mb-0">
        Le décompte part du jour où la proposition est connue ici : elle peut être plus ancienne. Les{" "}
        {JOURS_INSTRUCTION} jours sont dans les schémas de France Travail (SAN-22), aucun texte lu ne les
        impose au département ; passés, France Travail reprend. Une proposition quitte la liste au premier
        acte accepté d’ici ; ce qui est traité ailleurs ne se voit pas.
      </p>
    </section>
  );
}

function Actes({ mesure: { parOperation }, listes }: VueSanctions) {
  return (
    <section class="carte h-100">
      <h2>Actes transmis d’ici, par issue</h2>
      <Tableau
        nom="Actes de sanction par issue"
        classe="serre"
        colonnes={[
          { nom: "Acte", cell: (operation) => LIBELLES_OPERATION[operation] },
          ...ETATS.map((etat) => ({
            nom: LIBELLES_ETAT[etat],
            n: true,
            cell: (operation: OperationSanction) => (
              <a href={listes.actes({ operation, etat })}>{toNombre(parOperation[operation]?.[etat] ?? 0)}</a>
            ),
          })),
        ]}
        lignes={OPERATIONS_SANCTION}
      />
      <p class="note mb-0">
        La passerelle porte les propositions et les décisions : elle ne décide jamais. Une sanction n’est
        jamais automatique, et le motif légitime l’exclut (SAN-01, SAN-03).
      </p>
    </section>
  );
}

function Connues({ mesure: { propositionsConnues, decisionsParType }, listes }: VueSanctions) {
  return (
    <section class="carte h-100">
      <h2>Sanctions connues ici, par type</h2>
      <Tableau
        nom="Sanctions par type"
        classe="serre"
        colonnes={[
          {
            nom: "Type",
            cell: ({ type }) =>
              type === null ? (
                "proposées par France Travail"
              ) : (
                <>
                  {nameType(type)} <span class="note">décidée par le département</span>
                </>
              ),
          },
          {
            nom: "Sanctions",
            n: true,
            cell: ({ type, effectif }) => <a href={listes.connues({ type })}>{toNombre(effectif)}</a>,
          },
        ]}
        lignes={[{ type: null, effectif: propositionsConnues }, ...decisionsParType]}
      />
      <p class="note mb-0">
        Par le jour où chacune fut connue ici. Le type de ce que France Travail propose n’est pas gardé.
      </p>
    </section>
  );
}
