import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FieldError } from '../../fields/field.tsx';
import { SearchInput, search } from '../../fields/option-search.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import { t as tDialog } from '../../i18n/index.ts';
import type { Project, Sharing } from '../../model/connection.ts';
import { ListFailed, ListLoading } from './list-states.tsx';

type ProjectPickerProps = {
  projects: Project[] | 'failed' | undefined;
  sharing: Sharing;
  /** No project is selected although one is required. */
  invalid: boolean;
  onChange: (sharing: Sharing) => void;
  retry: () => void;
};

/** Up to this number a search costs more space than it saves time. */
const MAX_PROJECTS_WITHOUT_SEARCH = 8;

/** Selects the projects that share a connection of the platform. */
export function ProjectPicker({ projects, sharing, invalid, onChange, retry }: ProjectPickerProps) {
  const [query, setQuery] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  const { projectIds, preSelectForNewProjects } = sharing;
  const isLoaded = Array.isArray(projects);
  const all = isLoaded ? projects : [];
  const allSelected = all.every(({ id }) => projectIds.includes(id));
  const foundIndices = search(
    all.map(({ displayName }) => ({ label: displayName, value: null })),
    query,
  );
  const isRefused = invalid && projects !== 'failed';
  const toggle = (id: string, selected: boolean) =>
    onChange({ ...sharing, projectIds: selected ? [...projectIds, id] : projectIds.filter((other) => other !== id) });
  return (
    <>
      <fieldset
        class="field"
        ref={group}
        // Takes the focus in place of the checkboxes while they load.
        tabIndex={-1}
        data-problem={(isRefused && !isLoaded) || undefined}
        aria-describedby={isRefused ? 'projects-error' : undefined}
      >
        <legend class="label">{t('projects')}</legend>
        <p class="hint">{t('projects.text')}</p>
        {projects === undefined && <ListLoading label={tDialog('dialog.loading')} />}
        {projects === 'failed' && (
          <ListFailed
            title={t('projects.failed')}
            retry={() => {
              group.current?.focus();
              retry();
            }}
          />
        )}
        {all.length > MAX_PROJECTS_WITHOUT_SEARCH && (
          <SearchInput
            label={t('projects.search')}
            value={query}
            onChange={setQuery}
            found={foundIndices.length}
            invalid={invalid}
          />
        )}
        {isLoaded && (
          <div class="checks">
            {query === '' && (
              <Check
                checked={allSelected}
                invalid={invalid}
                onCheck={(checked) => onChange({ ...sharing, projectIds: checked ? all.map(({ id }) => id) : [] })}
              >
                <strong>{t('projects.all')}</strong>
              </Check>
            )}
            {foundIndices.map((index) => {
              const project = all[index] as Project;
              return (
                <Check
                  key={project.id}
                  checked={projectIds.includes(project.id)}
                  invalid={invalid}
                  onCheck={(checked) => toggle(project.id, checked)}
                >
                  <span>{project.displayName}</span>
                </Check>
              );
            })}
          </div>
        )}
        {isRefused && <FieldError id="projects-error">{t('projects.required')}</FieldError>}
      </fieldset>
      {isLoaded && (
        <div class="field">
          <Check
            checked={preSelectForNewProjects}
            onCheck={(checked) => onChange({ ...sharing, preSelectForNewProjects: checked })}
          >
            <span>{t('projects.new')}</span>
          </Check>
          <p class="hint check-hint">{t('projects.new.hint')}</p>
        </div>
      )}
    </>
  );
}

type CheckProps = {
  checked: boolean;
  invalid?: boolean;
  onCheck: (checked: boolean) => void;
  children: ComponentChildren;
};

function Check({ checked, invalid = false, onCheck, children }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        aria-invalid={invalid || undefined}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      {children}
    </label>
  );
}
