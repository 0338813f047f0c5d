import fc from "fast-check";
import { describe, expect, it } from "vitest";
import donnees from "../../test/donnees/exemples-delais.json" with { type: "json" };
import { addDays, daysBetween } from "./date-civile.ts";
import { computeDelais, type Decision, type EntreeDelais } from "./delai.ts";

/** A primo-entrant of métropole, received on 6 January 2025, with nothing done: échéance on 17 February. */
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

const on = (date: string | null): Decision | null =>
  date === null ? null : { decision: date, notification: date };

/** Whole sentences: the runner cuts what it takes from an object. */
const EXEMPLES = donnees.exemples.map((exemple) => [`${exemple.id} : ${exemple.pourquoi}`, exemple] as const);

describe("Les exemples de délais", () => {
  it("sont au nombre de 58", () => {
    expect(new Set(donnees.exemples.map(({ id }) => id)).size).toBe(58);
  });

  it.each(EXEMPLES)("%s", (_, exemple) => {
    const { orientation, contrat } = computeDelais({
      ...ENTREE,
      reception: exemple.notificationDroit,
      orientation: on(exemple.orientation),
      reorientation: on(exemple.reorientation ?? null),
      contrat: exemple.contrat,
      dateObservation: exemple.dateObservation,
      dateCible: exemple.outreMer ? "2028-01-01" : "2027-01-01",
    });

    expect({
      echeanceOrientation: orientation.echeance,
      statutOrientation: orientation.statut.toUpperCase().replaceAll("-", "_"),
      joursOrientation: orientation.jours,
      echeanceContrat: contrat.echeance,
      statutContrat: contrat.statut.toUpperCase().replaceAll("-", "_"),
      joursContrat: contrat.jours,
    }).toEqual(exemple.attendu);
  });
});

describe("Le départ et la fin des délais", () => {
  it("DEL-03 : à défaut de réception tracée, le départ des six semaines est estimé", () => {
    expect(computeDelais({ ...ENTREE, departEstime: true }).orientation).toMatchObject({
      depart: "estime",
      echeance: "2025-02-17",
    });
    expect(computeDelais(ENTREE).orientation.depart).toBe("reception");
  });

  it("DEL-05 : les six semaines s'arrêtent à la décision, non à sa notification", () => {
    const orientation = { decision: "2025-02-17", notification: "2025-02-24" };

    expect(computeDelais({ ...ENTREE, orientation }).orientation).toMatchObject({
      statut: "respecte",
      dateFin: "2025-02-17",
      jours: 42,
    });
  });

  it("DEL-06 : le mois part de la notification de la décision", () => {
    const orientation = { decision: "2025-02-17", notification: "2025-02-24" };

    expect(computeDelais({ ...ENTREE, orientation }).contrat).toMatchObject({
      depart: "notification",
      dateDepart: "2025-02-24",
      echeance: "2025-03-24",
    });
  });

  it("DEL-06 : sans notification connue, le mois part de la décision et le dit estimé", () => {
    const orientation = { decision: "2025-02-17", notification: null };

    expect(computeDelais({ ...ENTREE, orientation }).contrat).toMatchObject({
      depart: "estime",
      echeance: "2025-03-17",
    });
  });

  it("une notification seule tient lieu de décision", () => {
    const orientation = { decision: null, notification: "2025-02-10" };

    const delais = computeDelais({ ...ENTREE, orientation });

    expect(delais.orientation).toMatchObject({ statut: "respecte", dateFin: "2025-02-10" });
    expect(delais.contrat).toMatchObject({ depart: "notification", echeance: "2025-03-10" });
  });

  it("une notification postérieure à l'observation est ignorée : le mois part encore de la décision", () => {
    const orientation = { decision: "2025-02-17", notification: "2025-02-24" };

    expect(computeDelais({ ...ENTREE, orientation, dateObservation: "2025-02-20" }).contrat).toMatchObject({
      depart: "estime",
      echeance: "2025-03-17",
      jours: 3,
    });
  });

  it("une notification antérieure à sa décision rend le contrat incohérent", () => {
    const orientation = { decision: "2025-02-17", notification: "2025-02-10" };

    expect(computeDelais({ ...ENTREE, orientation }).contrat).toMatchObject({
      statut: "incoherent",
      echeance: null,
      jours: null,
    });
  });

  it("DEL-07 : une réorientation sans orientation rend le contrat incohérent", () => {
    expect(computeDelais({ ...ENTREE, reorientation: on("2025-02-10") }).contrat).toMatchObject({
      statut: "incoherent",
      echeance: null,
      jours: null,
      motif: "La réorientation est antérieure à la première orientation, ou sans elle.",
    });
  });

  it("DEL-07 : une réorientation du jour même de l'orientation n'est pas incohérente", () => {
    const entree = { ...ENTREE, orientation: on("2025-03-10"), reorientation: on("2025-03-10") };

    expect(computeDelais(entree).contrat).toMatchObject({ statut: "en-cours", echeance: "2025-04-10" });
  });

  it("DEL-09 : le contrat signé le jour de la réorientation compte, celui de la veille ne compte plus", () => {
    const entree = { ...ENTREE, orientation: on("2025-02-03"), reorientation: on("2025-02-20") };

    expect(computeDelais({ ...entree, contrat: "2025-02-20" }).contrat.statut).toBe("respecte");
    expect(computeDelais({ ...entree, contrat: "2025-02-19" }).contrat).toMatchObject({
      statut: "echu",
      dateFin: null,
    });
  });

  it("un contrat sans droit ni orientation connus est incohérent", () => {
    expect(computeDelais({ ...ENTREE, reception: null, contrat: "2025-02-19" }).contrat.statut).toBe(
      "incoherent",
    );
  });
});

describe("Les régimes", () => {
  it.each([
    ["2024-12-31", null, null, "stock"],
    ["2025-01-01", null, null, "primo-entrant"],
    [null, null, null, "primo-entrant"],
    ["2024-06-10", "2024-12-31", null, "stock"],
    ["2024-06-10", "2025-01-01", null, "primo-entrant"],
    ["2024-06-10", "2024-08-01", "2025-01-01", "primo-entrant"],
  ])(
    "CTR-03 : droit reçu le %s, orientation le %s, réorientation le %s : %s",
    (reception, orientation, reorientation, regime) => {
      expect(
        computeDelais({
          ...ENTREE,
          reception,
          orientation: on(orientation),
          reorientation: on(reorientation),
        }).regime,
      ).toBe(regime);
    },
  );

  it("CTR-03 : une décision de 2024 notifiée en 2025 ouvre le mois ordinaire", () => {
    const orientation = { decision: "2024-12-20", notification: "2025-01-06" };

    expect(computeDelais({ ...ENTREE, reception: "2024-11-25", orientation })).toMatchObject({
      regime: "primo-entrant",
      contrat: { depart: "notification", echeance: "2025-02-06" },
    });
  });

  it("DEL-12 : le stock n'a pas de départ propre, et ses jours se comptent depuis le 1er janvier 2025", () => {
    expect(computeDelais({ ...ENTREE, reception: "2024-06-10" }).contrat).toMatchObject({
      depart: null,
      dateDepart: "2025-01-01",
      echeance: "2026-12-31",
      regles: ["DEL-12", "CTR-02", "CTR-03"],
    });
  });

  it("DEL-21, OM-09 : là où France Travail oriente, les six semaines sont sans objet et le mois s'applique", () => {
    const delais = computeDelais({
      ...ENTREE,
      orientation: on("2025-04-14"),
      orienteParFranceTravail: true,
      dateObservation: "2025-05-31",
    });

    expect(delais.orientation).toMatchObject({
      statut: "non-applicable",
      echeance: null,
      motif: "Dans ce territoire, l'orientation est décidée par France Travail.",
    });
    expect(delais.contrat).toMatchObject({ statut: "echu", echeance: "2025-05-14" });
  });
});

describe("DEL-22, CTR-14 : les droits et devoirs", () => {
  const fait = { ...ENTREE, orientation: on("2025-02-03"), contrat: "2025-02-20" };

  it("hors droits et devoirs, les deux délais sont sans objet, quoi qu'il ait été fait", () => {
    const { orientation, contrat } = computeDelais({ ...fait, soumisDroitsDevoirs: false });

    expect(orientation).toMatchObject({
      statut: "non-applicable",
      echeance: null,
      jours: null,
      regles: ["DEL-22"],
    });
    expect(contrat).toMatchObject({
      statut: "non-applicable",
      echeance: null,
      jours: null,
      regles: ["CTR-14", "DEL-22"],
    });
  });

  it("DEL-17 : inconnu n'est pas faux : les délais se calculent", () => {
    expect(computeDelais({ ...fait, soumisDroitsDevoirs: null })).toEqual(computeDelais(fait));
  });
});

describe("DEL-18 : la fin du droit arrête le compteur", () => {
  it.each([
    ["2025-02-10", "avant l'échéance"],
    ["2025-02-17", "le jour de l'échéance"],
    ["2025-01-02", "avant même la réception"],
  ])("droit clos le %s, %s, sans orientation : les deux délais sont sans objet", (finDroit) => {
    const delais = computeDelais({ ...ENTREE, finDroit });

    expect(delais.orientation).toMatchObject({
      statut: "non-applicable",
      echeance: null,
      jours: null,
      regles: ["DEL-18"],
    });
    expect(delais.orientation.motif).toContain(finDroit);
    expect(delais.contrat.statut).toBe("non-applicable");
  });

  it("un droit clos après l'échéance laisse le délai échu, et ses jours s'arrêtent là", () => {
    expect(computeDelais({ ...ENTREE, finDroit: "2025-02-18" }).orientation).toMatchObject({
      statut: "echu",
      echeance: "2025-02-17",
      jours: 43,
      dateFin: "2025-02-18",
    });
  });

  it("ce qui était fait avant la fin du droit reste jugé, le mois du contrat tombe", () => {
    const delais = computeDelais({ ...ENTREE, orientation: on("2025-02-03"), finDroit: "2025-02-10" });

    expect(delais.orientation.statut).toBe("respecte");
    expect(delais.contrat.statut).toBe("non-applicable");
  });

  it("une décision prise après la fin du droit n'efface pas cette fin", () => {
    const entree = { ...ENTREE, orientation: on("2025-02-12"), finDroit: "2025-02-10" };

    expect(computeDelais(entree).orientation.statut).toBe("non-applicable");
  });

  it("une décision prise hors délai reste hors délai, même après la fin du droit", () => {
    const entree = { ...ENTREE, orientation: on("2025-03-10"), finDroit: "2025-03-01" };

    expect(computeDelais(entree).orientation).toMatchObject({ statut: "hors-delai", jours: 63 });
  });

  it("une fin postérieure à l'observation est ignorée", () => {
    const entree = { ...ENTREE, dateObservation: "2025-02-01", finDroit: "2025-02-10" };

    expect(computeDelais(entree).orientation.statut).toBe("en-cours");
  });

  it("un ordre impossible reste incohérent", () => {
    const entree = { ...ENTREE, contrat: "2025-01-20", finDroit: "2025-02-10" };

    expect(computeDelais(entree).contrat.statut).toBe("incoherent");
  });
});

describe("Ce qui vaut pour toutes les dates", () => {
  const date = fc.integer({ min: 0, max: 1200 }).map((days) => addDays("2024-06-01", days));
  const perhaps = fc.option(date);
  const entree = fc.record<EntreeDelais>({
    reception: perhaps,
    departEstime: fc.boolean(),
    orientation: perhaps.map(on),
    reorientation: perhaps.map(on),
    contrat: perhaps,
    finDroit: perhaps,
    dateObservation: date,
    dateCible: fc.constantFrom("2027-01-01", "2028-01-01"),
    soumisDroitsDevoirs: fc.constantFrom(true, null),
    orienteParFranceTravail: fc.boolean(),
  });

  it("calcul 2 : l'échéance des six semaines est 42 jours après le départ", () => {
    fc.assert(
      fc.property(entree, (donnee) => {
        const { echeance, dateDepart } = computeDelais(donnee).orientation;
        fc.pre(echeance !== null && dateDepart !== null);
        expect(daysBetween(dateDepart ?? "", echeance ?? "")).toBe(42);
      }),
    );
  });

  it("calcul 3 : le statut suit de la fin, ou de l'observation, comparée à l'échéance entière", () => {
    fc.assert(
      fc.property(entree, (donnee) => {
        const { orientation, contrat } = computeDelais(donnee);
        for (const { statut, echeance, dateFin } of [orientation, contrat]) {
          if (statut === "respecte") expect((dateFin ?? "9") <= (echeance ?? "")).toBe(true);
          if (statut === "hors-delai") expect((dateFin ?? "") > (echeance ?? "9")).toBe(true);
          if (statut === "en-cours") expect(donnee.dateObservation <= (echeance ?? "")).toBe(true);
          if (statut === "echu") expect((dateFin ?? donnee.dateObservation) > (echeance ?? "9")).toBe(true);
        }
      }),
    );
  });

  it("calcul 5 : rien de postérieur à l'observation ne change le résultat", () => {
    fc.assert(
      fc.property(entree, (donnee) => {
        const seen = (value: string | null) =>
          value !== null && value <= donnee.dateObservation ? value : null;
        const past = {
          ...donnee,
          reception: seen(donnee.reception),
          orientation: on(seen(donnee.orientation?.decision ?? null)),
          reorientation: on(seen(donnee.reorientation?.decision ?? null)),
          contrat: seen(donnee.contrat),
          finDroit: seen(donnee.finDroit),
        };
        expect(computeDelais(donnee)).toEqual(computeDelais(past));
      }),
    );
  });

  it("ce qui est sans objet ou incohérent dit pourquoi ; ce qui est sans objet n'a ni échéance ni jours", () => {
    fc.assert(
      fc.property(entree, (donnee) => {
        const { orientation, contrat } = computeDelais(donnee);
        for (const { statut, motif, echeance, jours } of [orientation, contrat]) {
          if (statut === "incoherent" || statut === "non-applicable") expect(motif).not.toBeNull();
          if (statut === "non-applicable")
            expect({ echeance, jours }).toEqual({ echeance: null, jours: null });
        }
      }),
    );
  });
});
