import { useState } from 'preact/hooks';
import { FieldError } from '../../fields/field.tsx';
import { search } from '../../fields/field-types.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import type { Project, Sharing } from '../../model.ts';
import { SearchInput } from './search-input.tsx';

type ProjectPickerProps = {
  projects: Project[] | 'failed' | undefined;
  sharing: Sharing;
  /** At least one must be chosen, and none is. */
  refused: boolean;
  change: (sharing: Sharing) => void;
};

const searchedFrom = 8;

/** For which projects a connection of the whole platform is. */
export function ProjectPicker({ projects, sharing, refused, change }: ProjectPickerProps) {
  const [query, setQuery] = useState('');
  const { projectIds, preSelectForNewProjects } = sharing;
  if (projects === undefined) return <span class="skeleton row-skeleton" />;
  if (projects === 'failed') return <p class="alert">{t('projects.failed')}</p>;
  const all = projects.every(({ id }) => projectIds.includes(id));
  const shown = search(
    projects.map(({ displayName }) => ({ label: displayName, value: null })),
    query,
  );
  const toggle = (id: string, on: boolean) =>
    change({ ...sharing, projectIds: on ? [...projectIds, id] : projectIds.filter((other) => other !== id) });
  return (
    <>
      <fieldset class="field" aria-describedby={refused ? 'projects-error' : undefined}>
        <legend class="label">{t('projects')}</legend>
        <p class="hint">{t('projects.text')}</p>
        {projects.length > searchedFrom && <SearchInput label={t('projects.search')} value={query} change={setQuery} />}
        <div class="checks">
          {query === '' && (
            <label class="check">
              <input
                type="checkbox"
                checked={all}
                aria-invalid={refused || undefined}
                onChange={({ currentTarget }) =>
                  change({ ...sharing, projectIds: currentTarget.checked ? projects.map(({ id }) => id) : [] })
                }
              />
              <strong>{t('projects.all')}</strong>
            </label>
          )}
          {shown.map((place) => {
            const project = projects[place] as Project;
            return (
              <label key={project.id} class="check">
                <input
                  type="checkbox"
                  checked={projectIds.includes(project.id)}
                  onChange={({ currentTarget }) => toggle(project.id, currentTarget.checked)}
                />
                <span>{project.displayName}</span>
              </label>
            );
          })}
        </div>
        {refused && <FieldError id="projects-error">{t('projects.required')}</FieldError>}
      </fieldset>
      <div class="field">
        <label class="check">
          <input
            type="checkbox"
            checked={preSelectForNewProjects}
            onChange={({ currentTarget }) => change({ ...sharing, preSelectForNewProjects: currentTarget.checked })}
          />
          <span>{t('projects.new')}</span>
        </label>
        <p class="hint check-hint">{t('projects.new.hint')}</p>
      </div>
    </>
  );
}
