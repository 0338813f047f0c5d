/** Text that no source attests: whoever reads it must know where it comes from. */
export function invented(message: string): string {
  return `[simulateur] ${message}`;
}
