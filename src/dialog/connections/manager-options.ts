type ManagerOptions = {
  view: string | undefined;
  /** The user picks one. */
  select: boolean;
  /** `PLATFORM`: for many projects. */
  scope: string | undefined;
  projectIds: string[] | undefined;
  preSelectForNewProjects: boolean;
  externalId: string | undefined;
};

/** Of the page's options those that only concern this part. From the page, so anything may be in them. */
export function parseManagerOptions(more: object): ManagerOptions {
  const values = more as Record<string, unknown>;
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
