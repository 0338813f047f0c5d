import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listFautes } from "./fautes.ts";
import { listSansBorne, type Schema, synthesize } from "./schema-valeurs.ts";

const toSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input" }) as Schema; // its own type says less
const derive = (schema: z.ZodType, ...exemples: unknown[]) =>
  listFautes(toSchema(schema), exemples, (requete) => schema.safeParse(requete).success);
/** Which rules are broken, and where. */
const tell = (schema: z.ZodType, ...exemples: unknown[]) => [
  ...new Set(derive(schema, ...exemples).map(({ regle, chemin }) => `${regle} ${chemin}`)),
];

describe("faults", () => {
  it("are those of every keyword, at every depth, in what an example has and in what it has not", () => {
    const schema = z.strictObject({
      code: z.enum(["A", "B"]),
      texte: z.string().trim().min(1).max(3).optional(),
      heures: z.number().min(0).max(48).nullish(),
      rang: z.int().min(1).max(2).optional(),
      oui: z.literal(true).optional(),
      jour: z.iso.date().optional(),
      instant: z.iso.datetime().optional(),
      lignes: z
        .array(z.strictObject({ aurore: z.string().regex(/^[A-Z]{3}$/) }))
        .min(1)
        .max(2)
        .optional(),
    });

    expect(tell(schema, { code: "A" })).toEqual([
      "type ",
      "required /code",
      "additionalProperties /champInconnu",
      ...["type /code", "enum /code"],
      ...["type /texte", "minLength /texte", "maxLength /texte"],
      ...["type /heures", "minimum /heures", "maximum /heures"],
      ...["type /rang", "integer /rang", "minimum /rang", "maximum /rang"],
      ...["type /oui", "enum /oui"],
      ...["type /jour", "format /jour"],
      ...["type /instant", "format /instant"],
      ...["type /lignes", "minItems /lignes", "maxItems /lignes"],
      ...["type /lignes/0", "required /lignes/0/aurore", "additionalProperties /lignes/0/champInconnu"],
      ...["type /lignes/0/aurore", "pattern /lignes/0/aurore"],
    ]);
    const fautes = derive(schema, { code: "A" });
    expect(fautes.filter(({ requete }) => schema.safeParse(requete).success)).toEqual([]);
    const pointers = fautes.map(({ chemin, requete }) => {
      const { issues } = schema.safeParse(requete).error ?? { issues: [] };
      const paths = issues.flatMap((issue) =>
        issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
      );
      return [chemin, ...new Set(paths.map((path) => path.map((part) => `/${String(part)}`).join("")))];
    });
    expect(pointers.filter(([chemin, ...others]) => others.length !== 1 || others[0] !== chemin)).toEqual([]);
  });

  it("tell what the refusal has to say", () => {
    const [enumeration] = derive(z.enum(["A", "B"]), "A").filter(({ regle }) => regle === "enum");
    const [maximum] = derive(z.number().max(2.5), 1).filter(({ regle }) => regle === "maximum");

    expect(enumeration?.attendus).toEqual(["A", "B"]);
    expect(maximum?.attendus).toEqual(["2,5"]);
  });

  it("stand in an example that is right but for them: a rule between fields is not broken besides", () => {
    const schema = z
      .strictObject({ etat: z.enum(["OUI", "NON"]), motif: z.enum(["X", "Y"]).optional() })
      .refine(({ etat, motif }) => (etat === "NON") === (motif !== undefined), { path: ["motif"] });
    const broken = derive(schema, { etat: "OUI" }, { etat: "NON", motif: "X" }).filter(
      ({ chemin }) => chemin === "/motif",
    );

    expect(broken.map(({ requete }) => requete)).toEqual([
      { etat: "NON", motif: null },
      { etat: "NON", motif: "X_INCONNU" },
      { etat: "NON", motif: "x" },
      { etat: "NON", motif: "" },
    ]);
  });

  it("complete a part by what a rule wants of it", () => {
    const part = z
      .strictObject({ a: z.string().max(2).optional(), b: z.string().max(2).optional() })
      .refine(({ a, b }) => a !== undefined || b !== undefined);
    const schema = z.strictObject({ part: part.optional() });
    const [inconnu] = derive(schema, {}).filter(({ chemin }) => chemin === "/part/champInconnu");

    expect(inconnu?.requete).toEqual({ part: { a: "x", champInconnu: 1 } });
  });

  it("are told of a field that may stand in no example, for somebody to look", () => {
    const schema = z
      .strictObject({ jamais: z.enum(["A"]).optional() })
      .refine(({ jamais }) => jamais === undefined);

    expect(tell(schema, {})).toContain("enum /jamais");
  });

  it("are those of each alternative, by its own constant", () => {
    const schema = z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("A"), rang: z.int().min(1).max(2) }),
      z.strictObject({ type: z.literal("B"), rang: z.int().min(3).max(4) }),
    ]);
    const bounds = derive(schema, { type: "B", rang: 4 }).filter(({ regle }) => /^m(in|ax)imum$/.test(regle));

    expect(bounds.map(({ requete }) => requete)).toEqual([
      { type: "A", rang: 0 },
      { type: "A", rang: 3 },
      { type: "B", rang: 2 },
      { type: "B", rang: 5 },
    ]);
  });

  it("are not derived in silence from a keyword that is not known here", () => {
    expect(() => derive(z.record(z.string(), z.int()), {})).toThrow("propertyNames");
  });
});

describe("what nothing bounds", () => {
  it("is told, at every depth", () => {
    const schema = z.strictObject({
      libre: z.string(),
      borne: z.string().max(3),
      lignes: z.array(z.strictObject({ nombre: z.number(), rang: z.int().min(1) })),
    });

    expect(listSansBorne(toSchema(schema))).toEqual(["/libre", "/lignes/0/nombre"]);
  });
});

describe("a value", () => {
  it.each([
    z.strictObject({ a: z.string().regex(/^\d{4}-W\d{2}$/), b: z.int().min(3), c: z.string().optional() }),
    z.array(z.enum(["A"])).min(2),
    z.iso.datetime({ offset: true }),
    z.union([z.null(), z.literal("x")]),
    z.boolean(),
  ])("is one that the schema accepts (%#)", (schema) => {
    expect(schema.safeParse(synthesize(toSchema(schema))).error?.issues).toBeUndefined();
  });
});
