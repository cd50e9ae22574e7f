import { tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection } from '../../model.ts';
import type { ManagerActions } from './create-manager.ts';
import { SearchInput } from './search-input.tsx';

type FiltersProps = { manager: ManagerActions; searchable: boolean };

/** Which connections are listed. */
export function Filters({ manager, searchable }: FiltersProps) {
  const { query, pieces, isPlatformAdmin } = manager.state.value;
  const byApp = manager.pieceName === undefined && Array.isArray(pieces) && pieces.length > 0;
  const scopes: [ListedConnection['scope'], string][] = [
    ['PROJECT', t('scope.project')],
    ['PLATFORM', t('platform')],
  ];
  return (
    <div class="filters">
      {isPlatformAdmin && (
        <fieldset class="scopes">
          <legend class="sr-only">{t('scope')}</legend>
          {scopes.map(([scope, label]) => (
            <label key={scope} class="scope">
              <input
                type="radio"
                name="scope"
                checked={query.scope === scope}
                onChange={() => manager.search({ scope })}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      )}
      {searchable && (
        <SearchInput label={t('search')} value={query.search} change={(search) => manager.search({ search })} />
      )}
      {searchable && byApp && (
        <select
          class="input select"
          aria-label={t('app')}
          value={query.pieceName ?? ''}
          onChange={({ currentTarget }) => manager.search({ pieceName: currentTarget.value || undefined })}
        >
          <option value="">{t('filter.all')}</option>
          {pieces.map(({ name, displayName }) => (
            <option key={name} value={name}>
              {displayName}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
