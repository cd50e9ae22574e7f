/** Given by the host page, or asked for: then it must differ from the names of the piece's other connections. */
export type Name =
  | { kind: 'given'; value: string }
  | {
      kind: 'asked';
      value: string;
      edited: boolean;
      taken: readonly string[];
      problem: 'required' | 'taken' | undefined;
    };

export function withName(name: Name, value: string): Name {
  if (name.kind === 'given') return name;
  return { ...name, value, edited: true, problem: isTaken(value, name.taken) ? 'taken' : undefined };
}

/** The list of names may follow the form: input of the user is kept. */
export function withTakenNames(name: Name, base: string, taken: readonly string[]): Name {
  if (name.kind === 'given') return name;
  const value = name.edited ? name.value : unusedName(base, taken);
  return { ...name, taken, value, problem: isTaken(value, taken) ? 'taken' : undefined };
}

function isTaken(value: string, taken: readonly string[]): boolean {
  return taken.some((name) => comparable(name) === comparable(value));
}

/** What looks the same is the same: a Mac writes `é` as two characters. */
const comparable = (name: string) => name.normalize('NFKC').trim().toLowerCase();

/** `Slack`, or `Slack 2` if that is taken. */
export function unusedName(base: string, taken: readonly string[]): string {
  let name = base;
  for (let count = 2; isTaken(name, taken); count++) name = `${base} ${count}`;
  return name;
}

export function validateName(name: Name): Name {
  if (name.kind === 'given') return name;
  return {
    ...name,
    problem: name.value.trim() === '' ? 'required' : isTaken(name.value, name.taken) ? 'taken' : undefined,
  };
}
