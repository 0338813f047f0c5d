import { describe, expect, it } from "vitest";
import { findQuotite, findQuotiteEntre, listEpisodes, listPresences } from "./accompagnement-intensif.ts";
import type { Fait, TypeEvenement } from "./fait.ts";

let rang = 0;
function fait(type: TypeEvenement, date: string, quotite?: string): Fait {
  rang += 1;
  const detail = quotite === undefined ? {} : { detail: { referent: "R1", quotite } };
  return { id: String(rang), type, date, source: "departement", rang, ...detail };
}
const commence = (date: string, quotite = "cible") => fait("accompagnement-intensif-commence", date, quotite);
const termine = (date: string) => fait("accompagnement-intensif-termine", date);

describe("INT-08 : une personne peut entrer plusieurs fois en accompagnement intensif", () => {
  it("each episode has its beginning, its end and its quotité, whatever the order of arrival", () => {
    const faits = [
      commence("2026-09-01", "minoree"),
      termine("2026-05-31"),
      commence("2026-02-02"),
      fait("contrat-signe", "2026-02-01"),
    ];

    expect(listEpisodes(faits)).toEqual([
      { debut: "2026-02-02", fin: "2026-05-31", quotite: "cible" },
      { debut: "2026-09-01", fin: null, quotite: "minoree" },
    ]);
  });

  it("one that begins while another runs takes its place, without overlap", () => {
    const faits = [commence("2026-02-02"), commence("2026-03-02", "majoree"), termine("2026-04-30")];

    expect(listEpisodes(faits)).toEqual([
      { debut: "2026-02-02", fin: "2026-03-01", quotite: "cible" },
      { debut: "2026-03-02", fin: "2026-04-30", quotite: "majoree" },
    ]);
  });

  it("an end without a beginning tells nothing, and a code of another time is not a quotité", () => {
    expect(listEpisodes([termine("2026-02-02")])).toEqual([]);
    expect(listEpisodes([commence("2026-02-02", "autre")])).toMatchObject([{ quotite: null }]);
  });
});

describe("CTR-09 : la quotité du plan d'action", () => {
  const faits = [
    commence("2026-02-02", "minoree"),
    termine("2026-03-01"),
    commence("2026-03-18", "dispense"),
  ];

  it.each<[string, string | null, string]>([
    ["2026-W05", null, "the week before"],
    ["2026-W06", "minoree", "the week that begins on the day"],
    ["2026-W09", "minoree", "the week that ends on the last day"],
    ["2026-W10", null, "between two episodes"],
    ["2026-W12", "dispense", "a week begun before it"],
    ["2027-W01", "dispense", "while it lasts"],
  ])("in %s is %s: %s", (semaine, quotite, _) => {
    expect(findQuotite(faits, semaine)).toBe(quotite);
  });

  it("over a period is the last that stood in it", () => {
    expect(findQuotiteEntre(faits, { debut: "2026-01-01", fin: "2026-12-31" })).toBe("dispense");
    expect(findQuotiteEntre(faits, { debut: "2026-01-01", fin: "2026-03-17" })).toBe("minoree");
    expect(findQuotiteEntre([], { debut: "2026-01-01", fin: "2026-12-31" })).toBeNull();
  });
});

describe("presence in intensive accompaniment", () => {
  it("is not followed where no episode is known", () => {
    expect(listPresences([fait("contrat-signe", "2026-02-01")], "2026-03-01")).toBeNull();
  });

  it("stops with the right and starts again with it (DEL-18)", () => {
    const faits = [
      commence("2026-02-02"),
      fait("droit-clos", "2026-03-01"),
      fait("droit-rouvert", "2026-04-01"),
    ];

    expect(listPresences(faits, null)).toEqual([
      { debut: "2026-02-02", fin: "2026-03-01" },
      { debut: "2026-04-01", fin: null },
    ]);
    expect(listPresences(faits, "2026-06-30")).toEqual([
      { debut: "2026-02-02", fin: "2026-03-01" },
      { debut: "2026-04-01", fin: "2026-06-30" },
    ]);
  });

  it("is none where the right ended before it, and unbroken by a reopening that follows no closure", () => {
    expect(listPresences([commence("2026-02-02")], "2026-01-31")).toEqual([]);
    expect(listPresences([commence("2026-02-02"), fait("droit-rouvert", "2026-03-02")], null)).toEqual([
      { debut: "2026-02-02", fin: "2026-03-01" },
      { debut: "2026-03-02", fin: null },
    ]);
  });
});
