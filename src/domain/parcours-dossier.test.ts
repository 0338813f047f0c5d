import fc from "fast-check";
import { describe, expect, it } from "vitest";
import donnees from "../../test/donnees/exemples-delais.json" with { type: "json" };
import { findCollectivite } from "./collectivite.ts";
import { addDays } from "./date-civile.ts";
import type { Fait, SourceFait, TypeEvenement } from "./fait.ts";
import { atDate, computeParcours, type EntreeParcours, nextChange } from "./parcours-dossier.ts";

/** Facts as they were received, one after the other: `[type, date]` or `[type, date, source]`. */
function receive(...recus: readonly (readonly [TypeEvenement, string, SourceFait?])[]): readonly Fait[] {
  return recus.map(([type, date, source = "departement"], index) => ({
    id: `fait-${index}`,
    type,
    date,
    source,
    rang: index + 1,
  }));
}

function collectivite(code: string) {
  const found = findCollectivite(code);
  if (found === null) throw new Error(`no collectivité ${code}`);
  return found;
}

/** Received on 6 January 2025 in Gironde, nothing done: six weeks until 17 February. */
const ENTREE: EntreeParcours = {
  droitRsa: { dateNotification: "2025-01-02", dateReception: "2025-01-06", dateFin: null },
  soumisDroitsDevoirs: true,
  faits: [],
  collectivite: collectivite("33"),
  dateObservation: "2025-03-31",
};

const parcoursOf = (changes: Partial<EntreeParcours>) => computeParcours({ ...ENTREE, ...changes });

/** Whole sentences: the runner cuts what it takes from an object. */
const EXEMPLES = donnees.exemples.map((exemple) => [`${exemple.id} : ${exemple.pourquoi}`, exemple] as const);

describe("Les exemples de délais, lus dans les faits d'un dossier", () => {
  it.each(EXEMPLES)("%s", (_, exemple) => {
    const { notificationDroit, orientation, reorientation = null, contrat } = exemple;
    const recus: [TypeEvenement, string][] = [];
    for (const date of [orientation, reorientation].filter((each) => each !== null))
      recus.push(["orientation-decidee", date], ["orientation-notifiee", date]);
    if (contrat !== null) recus.push(["contrat-signe", contrat]);

    const delais = parcoursOf({
      droitRsa: { dateNotification: notificationDroit, dateReception: notificationDroit, dateFin: null },
      faits: receive(...recus),
      collectivite: collectivite(exemple.outreMer ? "971" : "33"),
      dateObservation: exemple.dateObservation,
    });

    expect({
      echeanceOrientation: delais.orientation.echeance,
      statutOrientation: delais.orientation.statut.toUpperCase().replaceAll("-", "_"),
      joursOrientation: delais.orientation.jours,
      echeanceContrat: delais.contrat.echeance,
      statutContrat: delais.contrat.statut.toUpperCase().replaceAll("-", "_"),
      joursContrat: delais.contrat.jours,
    }).toEqual(exemple.attendu);
  });
});

describe("DEL-03 : le départ des six semaines est la réception par les services du département", () => {
  it("la réception l'emporte sur le courrier de la caisse", () => {
    expect(parcoursOf({}).orientation).toMatchObject({ depart: "reception", dateDepart: "2025-01-06" });
  });

  it("à défaut de réception, la date de notification sert de départ estimé", () => {
    const droitRsa = { dateNotification: "2025-01-02", dateReception: null, dateFin: null };

    expect(parcoursOf({ droitRsa }).orientation).toMatchObject({
      depart: "estime",
      dateDepart: "2025-01-02",
      echeance: "2025-02-13",
    });
  });

  it("une réception à venir n'a encore rien ouvert, même si le courrier est parti", () => {
    expect(parcoursOf({ dateObservation: "2025-01-04" }).orientation.statut).toBe("non-applicable");
  });

  it("un droit inconnu laisse le dossier sans délai", () => {
    expect(parcoursOf({ droitRsa: null })).toMatchObject({
      orientation: { statut: "non-applicable" },
      contrat: { statut: "non-applicable" },
    });
  });
});

describe("DEL-06 : le mois part de la notification de la décision", () => {
  it("une notification appartient à la dernière décision qui la précède", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20"],
      ["orientation-decidee", "2025-02-10"],
      ["orientation-notifiee", "2025-02-14"],
      ["orientation-notifiee", "2025-01-27"],
    );

    expect(parcoursOf({ faits, dateObservation: "2025-02-12" }).contrat).toMatchObject({
      depart: "estime",
      echeance: "2025-03-10",
    });
    expect(parcoursOf({ faits, dateObservation: "2025-02-14" }).contrat).toMatchObject({
      depart: "notification",
      echeance: "2025-03-14",
    });
  });

  it("la première des notifications d'une même décision ouvre le mois", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20"],
      ["orientation-notifiee", "2025-02-03"],
      ["orientation-notifiee", "2025-01-27"],
    );

    expect(parcoursOf({ faits }).contrat.dateDepart).toBe("2025-01-27");
  });

  it("une notification seule tient lieu de décision", () => {
    const delais = parcoursOf({ faits: receive(["orientation-notifiee", "2025-01-27"]) });

    expect(delais.orientation).toMatchObject({ statut: "respecte", dateFin: "2025-01-27" });
    expect(delais.contrat).toMatchObject({ depart: "notification", echeance: "2025-02-27" });
    expect(delais.avertissements).toEqual([]);
  });

  it("une notification du jour de la décision lui appartient", () => {
    const delais = parcoursOf({
      faits: receive(["orientation-decidee", "2025-01-20"], ["orientation-notifiee", "2025-01-20"]),
    });

    expect(delais).toMatchObject({ contrat: { depart: "notification" }, avertissements: [] });
  });

  it("une notification égarée ne prend pas la place de celle de la décision : elle est signalée", () => {
    const delais = parcoursOf({
      faits: receive(
        ["orientation-decidee", "2025-01-27"],
        ["orientation-notifiee", "2025-02-03"],
        ["orientation-notifiee", "2025-01-20"],
      ),
    });

    expect(delais.contrat).toMatchObject({ statut: "echu", dateDepart: "2025-02-03" });
    expect(delais.avertissements).toHaveLength(1);
  });

  it("plusieurs notifications seules ne font pas une réorientation", () => {
    const delais = parcoursOf({
      faits: receive(["orientation-notifiee", "2025-01-27"], ["orientation-notifiee", "2025-02-10"]),
    });

    expect(delais.contrat.echeance).toBe("2025-02-27");
    expect(delais.avertissements.map(({ regle }) => regle)).toEqual(["DEL-06"]);
  });

  it("une notification reçue avant toute décision, et antérieure à elle, tient lieu de première orientation", () => {
    const delais = parcoursOf({
      faits: receive(["orientation-notifiee", "2025-01-27"], ["orientation-decidee", "2025-03-03"]),
    });

    expect(delais.orientation).toMatchObject({ statut: "respecte", dateFin: "2025-01-27" });
    expect(delais.contrat).toMatchObject({ dateDepart: "2025-03-03", depart: "estime" });
    expect(delais.avertissements).toHaveLength(1);
  });

  it("une notification reçue après la décision, mais datée avant elle, rend le contrat incohérent", () => {
    const delais = parcoursOf({
      faits: receive(["orientation-decidee", "2025-01-27"], ["orientation-notifiee", "2025-01-20"]),
    });

    expect(delais.orientation).toMatchObject({ statut: "respecte", dateFin: "2025-01-27" });
    expect(delais.contrat).toMatchObject({ statut: "incoherent", echeance: null });
  });
});

describe("DEL-07, DEL-09 : la réorientation", () => {
  it("DEL-08 : les six semaines se jugent sur la première décision reçue", () => {
    const faits = receive(["orientation-decidee", "2025-01-20"], ["orientation-decidee", "2025-03-03"]);

    expect(parcoursOf({ faits }).orientation.dateFin).toBe("2025-01-20");
  });

  it("c'est l'ordre d'arrivée qui fait la réorientation, non l'ordre de lecture", () => {
    const faits = receive(["orientation-decidee", "2025-01-20"], ["orientation-decidee", "2025-03-03"]);

    expect(parcoursOf({ faits: faits.toReversed() })).toEqual(parcoursOf({ faits }));
  });

  it("une décision reçue plus tard mais datée plus tôt est une réorientation incohérente", () => {
    const faits = receive(["orientation-decidee", "2025-02-24"], ["orientation-decidee", "2025-02-10"]);

    const delais = parcoursOf({ faits });

    expect(delais.orientation).toMatchObject({ statut: "hors-delai", dateFin: "2025-02-24" });
    expect(delais.contrat).toMatchObject({ statut: "incoherent", echeance: null, jours: null });
    expect(delais.avertissements.map(({ regle }) => regle)).toEqual(["DEL-07"]);
  });

  it("de plusieurs réorientations, la dernière reçue compte", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20"],
      ["orientation-decidee", "2025-02-10"],
      ["orientation-decidee", "2025-03-03"],
    );

    expect(parcoursOf({ faits }).contrat.dateDepart).toBe("2025-03-03");
  });

  it("le premier contrat signé depuis la réorientation compte ; l'ancien ne compte plus", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20"],
      ["contrat-signe", "2025-01-31"],
      ["orientation-decidee", "2025-02-10"],
      ["contrat-signe", "2025-03-20"],
      ["contrat-signe", "2025-03-03"],
    );

    expect(parcoursOf({ faits, dateObservation: "2025-02-28" }).contrat.statut).toBe("en-cours");
    expect(parcoursOf({ faits }).contrat).toMatchObject({ statut: "respecte", dateFin: "2025-03-03" });
  });
});

describe("Le contrat qui compte", () => {
  it("est le premier signé depuis l'orientation, même si un autre la précède", () => {
    const faits = receive(
      ["contrat-signe", "2025-01-15"],
      ["orientation-decidee", "2025-01-20"],
      ["contrat-signe", "2025-03-10"],
      ["contrat-signe", "2025-02-10"],
    );

    expect(parcoursOf({ faits }).contrat).toMatchObject({ statut: "respecte", dateFin: "2025-02-10" });
  });

  it("CTR-02 : pour le stock, est le premier signé depuis le 1er janvier 2025", () => {
    const delais = parcoursOf({
      droitRsa: { dateNotification: null, dateReception: "2024-06-10", dateFin: null },
      faits: receive(
        ["contrat-signe", "2025-02-10"],
        ["contrat-signe", "2024-07-01"],
        ["contrat-signe", "2025-01-20"],
      ),
    });

    expect(delais).toMatchObject({ regime: "stock", contrat: { statut: "respecte", dateFin: "2025-01-20" } });
  });
});

describe("DEL-18 : la fin et la réouverture du droit", () => {
  it("la fin déclarée avec le dossier et l'évènement droit-clos arrêtent le compteur, le premier des deux", () => {
    const droitRsa = { dateNotification: null, dateReception: "2025-01-06", dateFin: "2025-03-01" };

    expect(parcoursOf({ droitRsa }).orientation).toMatchObject({ statut: "echu", jours: 54 });
    expect(parcoursOf({ droitRsa, faits: receive(["droit-clos", "2025-02-01"]) }).orientation.statut).toBe(
      "non-applicable",
    );
  });

  it("une réouverture ouvre six semaines entières ; ce qui la précède ne compte plus", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20"],
      ["contrat-signe", "2025-01-31"],
      ["droit-clos", "2025-02-10"],
      ["droit-rouvert", "2025-03-03"],
    );

    const delais = parcoursOf({ faits });

    expect(delais.orientation).toMatchObject({
      statut: "en-cours",
      depart: "estime",
      dateDepart: "2025-03-03",
      echeance: "2025-04-14",
      jours: 28,
    });
    expect(delais.contrat.statut).toBe("non-demarre");
  });

  it("une réception tracée depuis la réouverture fait le départ", () => {
    const droitRsa = { dateNotification: null, dateReception: "2025-03-05", dateFin: null };
    const faits = receive(["droit-clos", "2025-02-10"], ["droit-rouvert", "2025-03-03"]);

    expect(parcoursOf({ droitRsa, faits }).orientation).toMatchObject({
      depart: "reception",
      dateDepart: "2025-03-05",
    });
  });

  it("une réception à venir ne retarde pas le compteur de la réouverture", () => {
    const droitRsa = { dateNotification: null, dateReception: "2025-04-07", dateFin: null };
    const faits = receive(["droit-clos", "2025-02-10"], ["droit-rouvert", "2025-03-03"]);

    expect(parcoursOf({ droitRsa, faits }).orientation).toMatchObject({
      depart: "estime",
      dateDepart: "2025-03-03",
    });
  });

  it("une décision du jour de la réouverture compte pour le nouveau droit", () => {
    const faits = receive(
      ["droit-clos", "2025-02-10"],
      ["droit-rouvert", "2025-03-03"],
      ["orientation-decidee", "2025-03-03"],
    );

    expect(parcoursOf({ faits }).orientation).toMatchObject({ statut: "respecte", jours: 0 });
  });

  it("un droit refermé après sa réouverture arrête le nouveau compteur", () => {
    const faits = receive(
      ["droit-clos", "2025-02-10"],
      ["droit-rouvert", "2025-03-03"],
      ["droit-clos", "2025-03-20"],
    );

    expect(parcoursOf({ faits }).orientation.statut).toBe("non-applicable");
  });

  it("un dossier de stock rouvert en 2025 est un primo-entrant", () => {
    const droitRsa = { dateNotification: null, dateReception: "2024-06-10", dateFin: "2024-12-31" };

    expect(parcoursOf({ droitRsa, faits: receive(["droit-rouvert", "2025-03-03"]) }).regime).toBe(
      "primo-entrant",
    );
  });

  it("une clôture du jour de la réception n'a rien d'étrange", () => {
    expect(parcoursOf({ faits: receive(["droit-clos", "2025-01-06"]) }).avertissements).toEqual([]);
  });

  it("une clôture antérieure à la réception est signalée : peut-être une réouverture manque-t-elle", () => {
    const delais = parcoursOf({ faits: receive(["droit-clos", "2024-12-15"]) });

    expect(delais.orientation.statut).toBe("non-applicable");
    expect(delais.avertissements).toEqual([
      {
        regle: "DEL-18",
        message:
          "Le droit est clos le 2024-12-15, avant la réception du 2025-01-06 : s'il a été rouvert, déclarer l'évènement droit-rouvert.",
      },
    ]);
  });
});

describe("Ce que France Travail montre", () => {
  it.each<[TypeEvenement, string, string, string, string]>([
    ["orientation-decidee", "2025-01-20", "2025-01-22", "DEL-05", "la décision d'orientation"],
    ["contrat-signe", "2025-02-03", "2025-02-05", "DEL-06", "la signature du contrat d'engagement"],
  ])(
    "%s : la date déclarée (%s) compte, celle de France Travail (%s) est signalée",
    (type, declaree, lue, regle, quoi) => {
      const autres: [TypeEvenement, string][] =
        type === "contrat-signe" ? [["orientation-decidee", "2025-01-20"]] : [];

      const delais = parcoursOf({
        faits: receive([type, lue, "france-travail"], ...autres, [type, declaree]),
      });

      expect((type === "contrat-signe" ? delais.contrat : delais.orientation).dateFin).toBe(declaree);
      expect(delais.avertissements).toEqual([
        {
          regle,
          message: `France Travail date ${quoi} du ${lue} ; la date déclarée est retenue : ${declaree}.`,
        },
      ]);
    },
  );

  it("une transmission acceptée l'emporte sur une lecture, comme une déclaration", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-22", "france-travail"],
      ["orientation-decidee", "2025-01-20", "passerelle"],
    );

    expect(parcoursOf({ faits }).orientation.dateFin).toBe("2025-01-20");
  });

  it("la même date des deux côtés n'appelle aucun avertissement", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20"],
      ["orientation-decidee", "2025-01-20", "france-travail"],
    );

    expect(parcoursOf({ faits })).toMatchObject({
      orientation: { dateFin: "2025-01-20" },
      avertissements: [],
    });
  });

  it("compte quand rien n'est déclaré", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20", "france-travail"],
      ["orientation-notifiee", "2025-01-24", "france-travail"],
      ["contrat-signe", "2025-02-05", "france-travail"],
    );

    expect(parcoursOf({ faits })).toMatchObject({
      orientation: { statut: "respecte", dateFin: "2025-01-20" },
      contrat: { statut: "respecte", dateDepart: "2025-01-24", dateFin: "2025-02-05" },
      avertissements: [],
    });
  });

  it("compte pour le nouveau droit quand rien n'y est déclaré, quoi qu'il en soit de l'ancien", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20"],
      ["droit-clos", "2025-02-01"],
      ["droit-rouvert", "2025-02-10"],
      ["orientation-decidee", "2025-03-03", "france-travail"],
    );

    expect(parcoursOf({ faits })).toMatchObject({
      orientation: { dateFin: "2025-03-03" },
      avertissements: [],
    });
  });

  it("compte pour le contrat dû après une réorientation, l'ancien contrat déclaré ne comptant plus", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20"],
      ["contrat-signe", "2025-01-31"],
      ["orientation-decidee", "2025-02-10"],
      ["contrat-signe", "2025-03-03", "france-travail"],
    );

    expect(parcoursOf({ faits })).toMatchObject({
      contrat: { statut: "respecte", dateFin: "2025-03-03" },
      avertissements: [],
    });
  });

  it("ne contredit pas la décision déclarée par une notification plus ancienne : elle est signalée", () => {
    const faits = receive(
      ["orientation-decidee", "2025-01-20"],
      ["orientation-notifiee", "2025-01-15", "france-travail"],
    );

    const delais = parcoursOf({ faits });

    expect(delais.contrat).toMatchObject({ depart: "estime", dateDepart: "2025-01-20" });
    expect(delais.avertissements.map(({ regle }) => regle)).toEqual(["DEL-06"]);
  });
});

describe("Ce qui n'est pas connu", () => {
  it("CTR-14 : soumisDroitsDevoirs inconnu : calculer, et le dire", () => {
    const delais = parcoursOf({ soumisDroitsDevoirs: null });

    expect(delais.orientation.statut).toBe("echu");
    expect(delais.avertissements.map(({ regle }) => regle)).toEqual(["CTR-14"]);
  });

  it("CTR-03 : une orientation de 2024 sans réception connue fait demander la réception", () => {
    const delais = parcoursOf({ droitRsa: null, faits: receive(["orientation-decidee", "2024-08-01"]) });

    expect(delais.regime).toBe("primo-entrant");
    expect(delais.avertissements.map(({ regle }) => regle)).toEqual(["CTR-03"]);
  });

  it("DEL-21 : en Guyane, les six semaines sont sans objet", () => {
    expect(parcoursOf({ collectivite: collectivite("973") }).orientation.statut).toBe("non-applicable");
  });
});

describe("nextChange", () => {
  const change = (changes: Partial<EntreeParcours>) => nextChange({ ...ENTREE, ...changes });

  it("is null when every date has passed", () => {
    expect(change({ faits: receive(["orientation-decidee", "2025-03-31"]) })).toBeNull();
  });

  it("is the soonest of the dates to come: facts, reception, end of the right", () => {
    const droitRsa = { dateNotification: null, dateReception: "2025-04-20", dateFin: "2025-04-15" };
    const faits = receive(["contrat-signe", "2025-05-01"], ["orientation-decidee", "2025-04-10"]);

    expect(change({ droitRsa, faits })).toBe("2025-04-10");
    expect(change({ droitRsa, faits, dateObservation: "2025-04-10" })).toBe("2025-04-15");
    expect(change({ droitRsa, faits, dateObservation: "2025-04-15" })).toBe("2025-04-20");
  });

  it("takes the letter's date where no reception is known", () => {
    expect(change({ droitRsa: { dateNotification: "2025-04-02", dateReception: null, dateFin: null } })).toBe(
      "2025-04-02",
    );
  });

  it("ignores what the delays do not depend on", () => {
    expect(
      change({ faits: receive(["inscription", "2025-04-10"], ["contrat-refuse", "2025-04-11"]) }),
    ).toBeNull();
  });
});

describe("atDate", () => {
  it("lets what is not done run, then run out the day after its échéance", () => {
    const { orientation } = parcoursOf({ dateObservation: "2025-01-10" });

    expect(atDate(orientation, "2025-02-17")).toEqual({ statut: "en-cours", jours: 42 });
    expect(atDate(orientation, "2025-02-18")).toEqual({ statut: "echu", jours: 43 });
  });

  it("leaves alone what is done", () => {
    const { orientation } = parcoursOf({ faits: receive(["orientation-decidee", "2025-02-18"]) });

    expect(atDate(orientation, "2026-01-01")).toEqual({ statut: "hors-delai", jours: 43 });
  });

  it("leaves alone what the end of the right has stopped", () => {
    const { orientation } = parcoursOf({ faits: receive(["droit-clos", "2025-02-20"]) });

    expect(atDate(orientation, "2026-01-01")).toEqual({ statut: "echu", jours: 45 });
  });
});

describe("For any facts", () => {
  const date = fc.integer({ min: 0, max: 1000 }).map((days) => addDays("2024-10-01", days));
  const types: readonly TypeEvenement[] = [
    "inscription",
    "orientation-decidee",
    "orientation-notifiee",
    "contrat-signe",
    "droit-clos",
    "droit-rouvert",
  ];
  const fait = fc.record({
    type: fc.constantFrom(...types),
    date,
    source: fc.constantFrom<SourceFait>("departement", "france-travail", "passerelle"),
  });
  const entree = fc.record<EntreeParcours>({
    droitRsa: fc.option(
      fc.record({
        dateNotification: fc.option(date),
        dateReception: fc.option(date),
        dateFin: fc.option(date, { freq: 1 }),
      }),
    ),
    soumisDroitsDevoirs: fc.constantFrom(true, true, null, false),
    faits: fc
      .array(fait, { maxLength: 8 })
      .map((faits) => faits.map((each, index) => ({ ...each, id: `fait-${index}`, rang: index + 1 }))),
    collectivite: fc.constantFrom(collectivite("33"), collectivite("971"), collectivite("974")),
    dateObservation: date,
  });

  it("a stored delay read on a later day equals the whole computation of that day, until nextChange", () => {
    fc.assert(
      fc.property(entree, fc.integer({ min: 0, max: 1500 }), (donnee, days) => {
        const later = addDays(donnee.dateObservation, days);
        const change = nextChange(donnee);
        fc.pre(change === null || later < change);

        const stored = computeParcours(donnee);
        const whole = computeParcours({ ...donnee, dateObservation: later });

        for (const delai of ["orientation", "contrat"] as const)
          expect({ ...stored[delai], ...atDate(stored[delai], later) }).toEqual(whole[delai]);
        expect(whole.regime).toBe(stored.regime);
        expect(whole.avertissements).toEqual(stored.avertissements);
      }),
      { numRuns: 2000 },
    );
  });

  it("recomputing at every nextChange finds every change: nothing moves on a day that was not announced", () => {
    fc.assert(
      fc.property(entree, fc.integer({ min: 1, max: 1000 }), (donnee, days) => {
        const target = addDays(donnee.dateObservation, days);
        let observed = donnee.dateObservation;
        for (let change = nextChange(donnee); change !== null && change <= target; ) {
          observed = change;
          change = nextChange({ ...donnee, dateObservation: observed });
        }

        const stored = computeParcours({ ...donnee, dateObservation: observed });
        const whole = computeParcours({ ...donnee, dateObservation: target });

        expect({ ...stored.orientation, ...atDate(stored.orientation, target) }).toEqual(whole.orientation);
        expect({ ...stored.contrat, ...atDate(stored.contrat, target) }).toEqual(whole.contrat);
      }),
      { numRuns: 1000 },
    );
  });

  it("the order in which facts are listed changes nothing: only their rang does", () => {
    fc.assert(
      fc.property(entree, (donnee) => {
        const reversed = computeParcours({ ...donnee, faits: donnee.faits.toReversed() });
        const { avertissements, ...delais } = computeParcours(donnee);

        expect(reversed).toMatchObject(delais);
        expect(reversed.avertissements.toSorted(byMessage)).toEqual(avertissements.toSorted(byMessage));
      }),
    );
  });

  it("calcul 5 : aucun fait postérieur à l'observation ne change le résultat", () => {
    fc.assert(
      fc.property(entree, (donnee) => {
        const faits = donnee.faits.filter((each) => each.date <= donnee.dateObservation);

        expect(computeParcours(donnee)).toEqual(computeParcours({ ...donnee, faits }));
      }),
    );
  });
});

function byMessage(left: { message: string }, right: { message: string }): number {
  return left.message.localeCompare(right.message);
}
