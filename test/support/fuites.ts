/** What must be found nowhere, under a name that a failing test may show in its place. */
export type Secrets = Readonly<Record<string, string>>;

/** Where it is looked for: a text of any length, under a name. */
export type Textes = Readonly<Record<string, string>>;

/** How deep an encoding within an encoding is looked into (a JSON in base64 in a column of bytes: 2). */
const DEPTH = 3;

/**
 * Each secret that stands in a text, in clear or not far from it: written with blanks, without accents, escaped,
 * in hexadecimal or in base64, whole or within something else that is so written.
 * @returns `secret in text`, never the secret itself
 */
export function findFuites(textes: Textes, secrets: Secrets): string[] {
  return Object.entries(textes).flatMap(([name, texte]) => {
    const readings = read(texte, DEPTH);
    return Object.entries(secrets)
      .filter(([, secret]) => {
        const forms = write(secret);
        return readings.some((reading) => forms.some((form) => reading.includes(form)));
      })
      .map(([secret]) => `${secret} in ${name}`);
  });
}

/** The forms of a secret that no decoding below takes apart. */
function write(secret: string): string[] {
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(secret)?.slice(1) ?? [];
  const dates =
    year === undefined ? [] : [`${day}/${month}/${year}`, `${day}-${month}-${year}`, `${year}${month}${day}`];
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.from(" ".repeat(shift) + secret).toString("base64");
    // What the bytes before and after it change at both ends is left out.
    return text.slice(shift === 0 ? 0 : shift + 1).replace(/.?=*$/, "");
  });
  const long = base64.filter((text) => text.length >= 8);
  return [normalize(secret), ...dates, ...long.map((text) => text.toLowerCase())];
}

/** A text as it reads: as it is, without the blanks within its figures, and with what it holds encoded laid open. */
function read(texte: string, depth: number): string[] {
  const plain = normalize(unescapeText(texte));
  const figures = plain.replace(/(?<=\d|\b2[ab])[ ._/-]+(?=\d|2[ab]\b)/g, "");
  const own = [plain, figures, texte.toLowerCase()];
  if (depth === 0) return own;
  const hexadecimal = texte.match(/(?:[0-9a-f]{2}){6,}/gi) ?? [];
  const base64 = texte.match(/[A-Za-z0-9+/_-]{12,}/g) ?? [];
  const bytes = [
    ...hexadecimal.map((run) => Buffer.from(run, "hex")),
    ...base64.map((run) => Buffer.from(run, "base64")),
  ];
  const decoded = bytes.flatMap((one) => [one.toString("utf8"), one.toString("latin1")]).filter(isText);
  return [...own, ...new Set(decoded.flatMap((one) => read(one, depth - 1)))];
}

/** Bytes that are ciphertext, or another encoding read the wrong way, give nothing to read on. */
const isText = (decoded: string) => (decoded.match(/[\x20-\x7e]/g)?.length ?? 0) >= 0.7 * decoded.length;

const normalize = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** `\u00e9` of JSON, `%C3%A9` of an address, `&#39;` of a page. */
function unescapeText(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"));
}
