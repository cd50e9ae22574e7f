type ManagerOptions = {
  view: string | undefined;
  /** The user selects one connection, instead of managing all of them. */
  select: boolean;
  /** `PLATFORM`: the connection is shared by several projects (contract 4.4). */
  scope: string | undefined;
  projectIds: string[] | undefined;
  preSelectForNewProjects: boolean;
  externalId: string | undefined;
};

/** Options come from the host page's script: members of a wrong type are ignored. */
export function parseManagerOptions(options: object): ManagerOptions {
  const values = options as Record<string, unknown>;
  const text = (key: string) => (typeof values[key] === 'string' && values[key] !== '' ? values[key] : undefined);
  const { projectIds } = values;
  return {
    view: text('view'),
    select: values.select === true,
    scope: text('scope'),
    projectIds: Array.isArray(projectIds) ? projectIds.filter((id) => typeof id === 'string') : undefined,
    preSelectForNewProjects: values.preSelectForNewProjects === true,
    externalId: text('externalId'),
  };
}
