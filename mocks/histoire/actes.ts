import { addDays } from "../../src/domain/date-civile.ts";
import { toSemaine } from "../../src/domain/semaine.ts";
import type { Allocataire } from "../cohorte.ts";
import { isAbsente, recommend } from "../cohorte-destins.ts";
import { toOuvre } from "../cohorte-jalons.ts";
import type { Recit } from "./recit.ts";

/** A request that the département's software makes on a day. */
export interface Acte {
  /** Civil date, a working day. */
  jour: string;
  methode: "POST" | "PUT";
  /** Under /v1; `{ressource}` is what the person's last act that made one was given. */
  chemin: string;
  corps: unknown;
  /** Whose it is: the acts of one person are made one after the other. */
  reference: string;
  /** Nothing of it goes to France Travail. */
  declaratif: boolean;
  /** France Travail refuses it. */
  refusee?: true;
}

type Geste = Omit<Acte, "reference">;

/** Everything that the département does about somebody, in order. */
export function listActes(allocataire: Allocataire, recit: Recit): Acte[] {
  const { reference } = allocataire;
  const gestes = [
    ...declare(allocataire, recit),
    ...orient(allocataire, recit),
    ...meet(allocataire, recit),
    ...conclude(allocataire, recit),
    ...accompany(allocataire, recit),
    ...sanction(allocataire),
    ...sanctionRefus(allocataire),
    ...end(allocataire),
  ];
  return gestes
    .map((geste) => ({ ...geste, reference, chemin: `/dossiers/${reference}${geste.chemin}` }))
    .toSorted((left, right) => (left.jour < right.jour ? -1 : left.jour > right.jour ? 1 : 0));
}

const tell = (jour: string, type: string, date = jour, rest: object = {}): Geste => ({
  jour: toOuvre(jour),
  methode: "POST",
  chemin: "/evenements",
  corps: { type, date, ...rest },
  declaratif: true,
});
const send = (jour: string, chemin: string, corps: unknown, methode: Geste["methode"] = "POST"): Geste => ({
  jour: toOuvre(jour),
  methode,
  chemin,
  corps,
  declaratif: false,
});

/** A number typed wrong: nobody's, which keeps the first act waiting until it is put right. */
function findCorrection({ ordre, jalons }: Allocataire, { recent }: Recit): string | null {
  const { decision, entree } = jalons;
  if (decision === null || decision < entree) return null;
  if (ordre % 29 === 7) return addDays(decision, 4);
  return decision >= recent && ordre % 4 === 1 ? addDays(decision, 35) : null;
}

function declare(allocataire: Allocataire, recit: Recit): Geste[] {
  const { ordre, jalons, personne, droitRsa } = allocataire;
  const { decision } = jalons;
  const put = (jour: string, numeroFranceTravail: string): Geste => ({
    jour: toOuvre(jour),
    methode: "PUT",
    chemin: "",
    corps: {
      usager: { numeroFranceTravail },
      // Its end is told when it comes.
      droitRsa: { ...droitRsa, dateFin: null },
      soumisDroitsDevoirs: true,
    },
    declaratif: true,
  });
  const { numeroFranceTravail } = personne;
  const correction = findCorrection(allocataire, recit);
  const inscription = ordre % 2 === 0 ? [tell(jalons.entree, "inscription", addDays(jalons.entree, -2))] : [];
  const nobody = numeroFranceTravail.replace(/^983/, "973");
  const first = put(jalons.entree, correction === null ? numeroFranceTravail : nobody);
  // Of the stock: oriented long before the gateway came.
  const former =
    decision !== null && decision < jalons.entree
      ? [tell(jalons.entree, "orientation-decidee", decision)]
      : [];
  return [
    first,
    ...inscription,
    ...former,
    ...(correction === null ? [] : [put(correction, numeroFranceTravail)]),
  ];
}

/** The recommendation is taken; now and then it is not. */
function orient({ ordre, jalons }: Allocataire, recit: Recit): Geste[] {
  const { entree, decision, redecision } = jalons;
  if (decision === null || decision < entree) return [];
  const { parcours, organisme } = recommend(ordre);
  const taken =
    ordre % 11 === 5
      ? { etatDecision: "REFUSEE", motifRefus: "APPRECIATION_DIFFERENTE", parcours: "PSO", organisme: "CD" }
      : { etatDecision: "ACCEPTEE", parcours, organisme };
  const decide = (jour: string) => send(jour, "/orientation/decision", { ...taken, dateDecision: jour });
  // Sent once more by somebody who did not see that it was done.
  const again = ordre % 17 === 3 && decision < recit.recent;
  return [
    decide(decision),
    ...(again ? [{ ...decide(decision), jour: toOuvre(addDays(decision, 6)) }] : []),
    ...(redecision === null ? [] : [decide(redecision)]),
  ];
}

/** The first meeting; the flow is silent after a day. */
function meet(allocataire: Allocataire, { deploiements, silence }: Recit): Geste[] {
  const { ordre, destin, jalons } = allocataire;
  const { decision, rendezVous } = jalons;
  const without = destin === "orientée, contrat jamais signé" && ordre % 2 === 1;
  if (decision === null || rendezVous === null || without) return [];
  const pris = addDays(decision, 1);
  const corps = {
    organisme: { code: "CD" },
    motif: "ACC",
    date: `${rendezVous}T10:30:00+01:00`,
    modaliteContact: "PHYSIQUE",
    typeReception: "IND",
    libelleAdresse: "Maison des solidarités",
    adresse: "12 rue des Tilleuls 33000 Bordeaux",
  };
  const gestes = [send(pris, "/rendez-vous", { ...corps, statut: "PRIS" })];
  if (isAbsente(allocataire))
    gestes.push(send(rendezVous, "/rendez-vous/{ressource}", { ...corps, statut: "ABSENT" }, "PUT"));
  return gestes.filter(({ jour }) => pris >= deploiements["rendez-vous"] && jour < silence);
}

function conclude({ destin, jalons: { contrat } }: Allocataire, { deploiements }: Recit): Geste[] {
  if (contrat === null) return [];
  const refuse = destin === "contrat refusé";
  // Before the flow was opened: on paper, and told.
  if (contrat < deploiements["contrat-engagement"])
    return [tell(contrat, refuse ? "contrat-refuse" : "contrat-signe")];
  return [
    refuse
      ? send(contrat, "/contrat-engagement/refus", { dateRefus: contrat })
      : send(contrat, "/contrat-engagement/signature", { dateSignature: contrat }),
  ];
}

const SEMAINES = 12;
const QUOTITES = ["cible", "cible", "cible", "minoree", "majoree", "cible", "dispense"] as const;
const HEURES = { cible: 15, minoree: 10, majoree: 20, dispense: 5 } as const;

/** Those who signed are accompanied intensively for twelve weeks, each told on the Monday after it. */
function accompany({ ordre, destin, jalons }: Allocataire, { deploiements, renfort, refus }: Recit): Geste[] {
  const { contrat, cessation } = jalons;
  if (contrat === null || destin === "contrat refusé") return [];
  if (ordre % 2 === 1 && contrat < renfort) return [];
  const quotite = QUOTITES[ordre % QUOTITES.length] ?? "cible";
  const debut = nextMonday(contrat);
  const isRunning = (jour: string) => cessation === null || jour < cessation;
  const semaines = Array.from({ length: SEMAINES }, (_, rang) => addDays(debut, 7 * rang)).filter((lundi) =>
    isRunning(addDays(lundi, 6)),
  );
  const prevues = HEURES[quotite];
  const weeks = semaines
    .filter((lundi) => addDays(lundi, 7) >= deploiements.accompagnement)
    .map((lundi, rang): Geste => {
      const corps = {
        heuresPrevues: prevues,
        heuresRealisees: Math.max(0, prevues - 4 + ((ordre * 7 + rang * 5) % 9) / 1.5),
        // One référent in four finds less time for it.
        entretiens: (ordre + rang) % (ordre % 4 === 0 ? 3 : 2) === 0 ? 1 : 0,
        ...(quotite !== "cible" && { motifAdaptation: "Plan d'action adapté" }),
      };
      const { heuresRealisees } = corps;
      const week = send(addDays(lundi, 7), `/intensite/${toSemaine(lundi)}`, {
        ...corps,
        heuresRealisees: Math.round(heuresRealisees * 2) / 2,
      });
      return { ...week, methode: "PUT", ...(week.jour === refus && ordre % 6 === 0 && { refusee: true }) };
    });
  const begun = { referent: `REF-${String((ordre % 6) + 1).padStart(2, "0")}`, quotite };
  const fin = addDays(debut, 7 * SEMAINES - 1);
  const commence = (jour: string) => tell(jour, "accompagnement-intensif-commence", jour, begun);
  const gestes = [commence(debut), ...weeks, tell(fin, "accompagnement-intensif-termine", fin)];
  // Some come back to it two months later.
  if (ordre % 10 === 0) gestes.push(commence(addDays(fin, 57)));
  return gestes.filter(({ jour }) => isRunning(jour));
}

function nextMonday(jour: string): string {
  const day = new Date(`${jour}T00:00:00Z`).getUTCDay();
  return addDays(jour, day === 0 ? 1 : 8 - day);
}

/** What France Travail proposed is taken up, then decided. */
function sanction({ ordre, jalons: { proposition, saisie, sanction } }: Allocataire): Geste[] {
  if (proposition === null || saisie === null) return [];
  const chemin = `/sanctions/${1_000 + ordre}/evenements`;
  const gestes = [send(saisie, chemin, { typeEvenement: "SAISIE_SANCTION", dateEvenement: saisie })];
  if (sanction === null) return gestes;
  const decided = {
    typeEvenement: "VALID_SANCTION",
    dateEvenement: sanction,
    typeConsequenceSanctionValide: "SUSP_RSA",
    modaliteDecisionValidee: "P",
    montantValide: 50,
    dureeValidee: 1,
    controle: { personnesAuFoyer: 1, majoration: false, dateContradictoire: proposition },
  };
  return [...gestes, send(sanction, chemin, decided)];
}

/** Of those who refused their contract, some are sanctioned by the département itself, a month later. */
function sanctionRefus({ ordre, destin, jalons: { contrat } }: Allocataire): Geste[] {
  if (destin !== "contrat refusé" || contrat === null || ordre % 4 !== 0) return [];
  const notifiee = toOuvre(addDays(contrat, 33));
  const decision = {
    dateNotificationDecisionSanction: notifiee,
    dateManquement: contrat,
    natureManquement: "N63",
    rangManquement: "R1",
    typeSanctionValide: "SUSP_RSA",
    modaliteDecisionValidee: "P",
    montantValide: 50,
    dureeValidee: 2,
    controle: { personnesAuFoyer: 1, majoration: false, dateContradictoire: addDays(contrat, 7) },
  };
  return [send(notifiee, "/sanctions", decision)];
}

function end({ jalons: { cessation } }: Allocataire): Geste[] {
  return cessation === null ? [] : [tell(cessation, "droit-clos")];
}
