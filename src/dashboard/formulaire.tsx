/** What is wrong with a field of a form, named by its id. */
export interface Faute {
  champ: string;
  message: string;
}

/** What is to be put right, each with the way to its field. */
export function Fautes({ fautes }: { fautes: readonly Faute[] }) {
  if (fautes.length === 0) return null;
  return (
    <div class="alert alert-danger py-2" role="alert">
      Rien n’est enregistré :
      <ul class="mb-0">
        {fautes.map(({ champ, message }) => (
          <li>
            <a class="alert-link" href={`#${champ}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The text of a field, without its outer spaces; empty where there is none. */
export function readChamp(form: Readonly<Record<string, unknown>>, name: string): string {
  const value = form[name];
  return typeof value === "string" ? value.trim() : "";
}
