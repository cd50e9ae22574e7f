import { useState } from 'preact/hooks';
import { FieldError } from '../../fields/field.tsx';
import { SearchInput, search } from '../../fields/option-search.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import type { Project, Sharing } from '../../model/connection.ts';

type ProjectPickerProps = {
  projects: Project[] | 'failed' | undefined;
  sharing: Sharing;
  /** No project is selected although one is required. */
  invalid: boolean;
  onChange: (sharing: Sharing) => void;
};

/** Up to this number a search costs more space than it saves time. */
const MAX_PROJECTS_WITHOUT_SEARCH = 8;

/** Selects the projects that share a connection of the platform. */
export function ProjectPicker({ projects, sharing, invalid, onChange }: ProjectPickerProps) {
  const [query, setQuery] = useState('');
  const { projectIds, preSelectForNewProjects } = sharing;
  if (projects === undefined) return <span class="skeleton row-skeleton" />;
  if (projects === 'failed') return <p class="alert">{t('projects.failed')}</p>;
  const allSelected = projects.every(({ id }) => projectIds.includes(id));
  const foundIndices = search(
    projects.map(({ displayName }) => ({ label: displayName, value: null })),
    query,
  );
  const toggle = (id: string, selected: boolean) =>
    onChange({ ...sharing, projectIds: selected ? [...projectIds, id] : projectIds.filter((other) => other !== id) });
  return (
    <>
      <fieldset class="field" aria-describedby={invalid ? 'projects-error' : undefined}>
        <legend class="label">{t('projects')}</legend>
        <p class="hint">{t('projects.text')}</p>
        {projects.length > MAX_PROJECTS_WITHOUT_SEARCH && (
          <SearchInput label={t('projects.search')} value={query} onChange={setQuery} />
        )}
        <div class="checks">
          {query === '' && (
            <label class="check">
              <input
                type="checkbox"
                checked={allSelected}
                aria-invalid={invalid || undefined}
                onChange={({ currentTarget }) =>
                  onChange({ ...sharing, projectIds: currentTarget.checked ? projects.map(({ id }) => id) : [] })
                }
              />
              <strong>{t('projects.all')}</strong>
            </label>
          )}
          {foundIndices.map((index) => {
            const project = projects[index] as Project;
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
        {invalid && <FieldError id="projects-error">{t('projects.required')}</FieldError>}
      </fieldset>
      <div class="field">
        <label class="check">
          <input
            type="checkbox"
            checked={preSelectForNewProjects}
            onChange={({ currentTarget }) => onChange({ ...sharing, preSelectForNewProjects: currentTarget.checked })}
          />
          <span>{t('projects.new')}</span>
        </label>
        <p class="hint check-hint">{t('projects.new.hint')}</p>
      </div>
    </>
  );
}
