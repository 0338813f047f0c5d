import { describe, expect, it } from "vitest";
import { computeDelais, type Decision, type EntreeDelais } from "./delai.ts";

/** A primo-entrant of métropole, received on 6 January 2025, with nothing done: six weeks until 17 February. */
const ENTREE: EntreeDelais = {
  reception: "2025-01-06",
  departEstime: false,
  orientation: null,
  reorientation: null,
  contrat: null,
  finDroit: null,
  dateObservation: "2025-03-31",
  dateCible: "2027-01-01",
  soumisDroitsDevoirs: true,
  orienteParFranceTravail: false,
};
const on = (date: string): Decision => ({ decision: date, notification: date });

describe("Ce que dit un délai : pourquoi, et d'après quelles règles", () => {
  it.each<[string, Partial<EntreeDelais>, object]>([
    [
      "DEL-22 : hors droits et devoirs, pas d'orientation à prendre",
      { soumisDroitsDevoirs: false },
      {
        statut: "non-applicable",
        motif: "La personne n'est pas soumise aux droits et devoirs.",
        regles: ["DEL-22"],
      },
    ],
    [
      "DEL-21 : où France Travail oriente, le département n'a pas de délai",
      { orienteParFranceTravail: true },
      {
        statut: "non-applicable",
        motif: "Dans ce territoire, l'orientation est décidée par France Travail.",
        regles: ["DEL-21", "OM-09"],
      },
    ],
    [
      "DEL-03 : sans réception connue, les six semaines ne partent pas",
      { reception: null },
      {
        statut: "non-applicable",
        motif: "La réception de l'ouverture du droit n'est pas connue.",
        regles: ["DEL-03"],
      },
    ],
    [
      "DEL-11 : reçu avant le 1er janvier 2025, il n'y avait pas de six semaines",
      { reception: "2024-12-31" },
      {
        statut: "non-applicable",
        motif: "Le droit a été reçu avant le 1er janvier 2025, entrée en vigueur des six semaines.",
        regles: ["DEL-11"],
      },
    ],
    ["DEL-01 : reçu le 1er janvier 2025, il y en a", { reception: "2025-01-01" }, { statut: "echu" }],
    ["DEL-01, DEL-05 : le cas ordinaire", {}, { statut: "echu", motif: null, regles: ["DEL-01", "DEL-05"] }],
    [
      "DEL-03 : un départ estimé cite la règle qui le permet",
      { departEstime: true },
      { regles: ["DEL-01", "DEL-05", "DEL-03"] },
    ],
    [
      "une décision antérieure à la réception est incohérente",
      { orientation: on("2025-01-05") },
      {
        statut: "incoherent",
        motif: "La décision d'orientation est antérieure à la réception du droit.",
        regles: ["DEL-01", "DEL-05"],
      },
    ],
    [
      "DEL-18 : le droit clos après l'échéance laisse le dépassement, arrêté ce jour-là",
      { finDroit: "2025-02-18" },
      {
        statut: "echu",
        jours: 43,
        dateFin: "2025-02-18",
        motif: "Le droit a pris fin le 2025-02-18, après l'échéance.",
        regles: ["DEL-01", "DEL-05", "DEL-18"],
      },
    ],
    [
      "DEL-18 : le droit clos le jour de l'échéance arrête le compte",
      { finDroit: "2025-02-17" },
      {
        statut: "non-applicable",
        motif: "Le droit a pris fin le 2025-02-17, avant que l'acte ne soit dû.",
        regles: ["DEL-18"],
      },
    ],
    [
      "DEL-18 : une décision du jour même de la fin du droit reste jugée",
      { orientation: on("2025-02-10"), finDroit: "2025-02-10" },
      { statut: "respecte", dateFin: "2025-02-10" },
    ],
    [
      "DEL-18 : ce qui n'était pas applicable le reste, pour sa propre raison",
      { reception: "2024-12-31", finDroit: "2025-02-10" },
      { statut: "non-applicable", regles: ["DEL-11"] },
    ],
  ])("orientation, %s", (_, changes, attendu) => {
    expect(computeDelais({ ...ENTREE, ...changes }).orientation).toMatchObject(attendu);
  });

  it.each<[string, Partial<EntreeDelais>, object]>([
    [
      "CTR-14, DEL-22 : hors droits et devoirs, la personne est dispensée de contrat",
      { soumisDroitsDevoirs: false },
      {
        motif:
          "La personne n'est pas soumise aux droits et devoirs : elle est dispensée de conclure le contrat d'engagement.",
        regles: ["CTR-14", "DEL-22"],
      },
    ],
    [
      "DEL-07 : une réorientation sans orientation est incohérente",
      { reorientation: on("2025-02-10") },
      {
        statut: "incoherent",
        motif: "La réorientation est antérieure à la première orientation, ou sans elle.",
        regles: ["DEL-07"],
      },
    ],
    [
      "DEL-07 : une réorientation antérieure à l'orientation est incohérente",
      { orientation: on("2025-02-10"), reorientation: on("2025-02-09") },
      { statut: "incoherent", regles: ["DEL-07"] },
    ],
    [
      "DEL-12, CTR-02 : le stock a jusqu'à la veille de la date du territoire",
      { reception: "2024-06-01" },
      { echeance: "2026-12-31", regles: ["DEL-12", "CTR-02", "CTR-03"] },
    ],
    [
      "CTR-01 : un contrat du 1er janvier 2025 est un contrat d'engagement",
      { reception: "2024-06-01", contrat: "2025-01-01" },
      { statut: "respecte", dateFin: "2025-01-01" },
    ],
    [
      "CTR-11 : un contrat d'avant n'en est pas un",
      { reception: "2024-06-01", contrat: "2024-12-31" },
      { statut: "en-cours", dateFin: null },
    ],
    [
      "DEL-06 : signé sans orientation connue, c'est incohérent",
      { contrat: "2025-02-10" },
      {
        statut: "incoherent",
        motif: "Un contrat est signé sans décision d'orientation connue.",
        regles: ["DEL-06"],
      },
    ],
    [
      "DEL-06 : sans aucune date, rien ne s'applique",
      { reception: null },
      { statut: "non-applicable", motif: "Aucune date n'est connue.", regles: ["DEL-06"] },
    ],
    [
      "DEL-06 : sans orientation, le mois n'est pas démarré",
      {},
      { statut: "non-demarre", motif: null, regles: ["DEL-06"] },
    ],
    [
      "DEL-06 : une notification antérieure à sa décision est incohérente",
      { orientation: { decision: "2025-02-10", notification: "2025-02-09" } },
      {
        statut: "incoherent",
        motif: "La notification est antérieure à la décision d'orientation.",
        regles: ["DEL-06"],
      },
    ],
    [
      "DEL-06 : une notification du jour même ne l'est pas",
      { orientation: { decision: "2025-02-10", notification: "2025-02-10" } },
      { statut: "echu", regles: ["DEL-06"] },
    ],
    [
      "DEL-06 : une notification seule ouvre le mois",
      { orientation: { decision: null, notification: "2025-02-10" } },
      { statut: "echu", dateDepart: "2025-02-10" },
    ],
    [
      "un contrat antérieur à l'orientation est incohérent",
      { orientation: on("2025-02-10"), contrat: "2025-02-09" },
      { statut: "incoherent", motif: "Le contrat est antérieur à l'orientation.", regles: ["DEL-06"] },
    ],
    [
      "DEL-07, DEL-09 : une réorientation fait courir un nouveau mois",
      { orientation: on("2025-02-10"), reorientation: on("2025-03-10"), contrat: "2025-02-20" },
      { statut: "en-cours", dateFin: null, regles: ["DEL-06", "DEL-07", "DEL-09"] },
    ],
    [
      "DEL-09 : un contrat du jour de la réorientation compte pour elle",
      { orientation: on("2025-02-10"), reorientation: on("2025-03-10"), contrat: "2025-03-10" },
      { statut: "respecte", dateFin: "2025-03-10" },
    ],
    [
      "DEL-18 : sans échéance encore, la fin du droit rend le mois non applicable",
      { finDroit: "2025-02-10" },
      { statut: "non-applicable", regles: ["DEL-18"] },
    ],
    [
      "DEL-18 : une incohérence le reste quand le droit prend fin",
      { contrat: "2025-02-10", finDroit: "2025-02-12" },
      { statut: "incoherent", regles: ["DEL-06"] },
    ],
  ])("contrat, %s", (_, changes, attendu) => {
    expect(computeDelais({ ...ENTREE, ...changes }).contrat).toMatchObject(attendu);
  });
});
