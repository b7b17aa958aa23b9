/** A choice that a list offers: its name in the address, and the values it may take. */
export interface Choice {
  name: string;
  values: readonly string[];
}

/** What is chosen, by name; a choice that is left open has no entry. */
export type View = Readonly<Record<string, string>>;

/** The view that an address asks for. What the list does not offer is passed over: links outlive lists. */
export function readView(search: string, choices: readonly Choice[]): View {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    choices.flatMap(({ name, values }): [string, string][] => {
      const value = query.get(name);
      return value !== null && values.includes(value) ? [[name, value]] : [];
    }),
  );
}

/** The query of an address that asks for a view; parameters of others stay, choices that are left open are not named. */
export function writeView(search: string, choices: readonly Choice[], view: View): string {
  const query = new URLSearchParams(search);
  for (const { name } of choices) {
    const value = view[name];
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
