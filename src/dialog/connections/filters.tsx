import { SearchInput } from '../../fields/option-search.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection } from '../../model/connection.ts';
import type { Manager } from './manager.ts';

type FiltersProps = { manager: Manager; searchable: boolean };

export function Filters({ manager, searchable }: FiltersProps) {
  const { query, pieces, isPlatformAdmin } = manager.state.value;
  const hasAppFilter = manager.pieceName === undefined && Array.isArray(pieces) && pieces.length > 0;
  const scopes: [ListedConnection['scope'], string][] = [
    ['PROJECT', t('scope.project')],
    ['PLATFORM', t('platform')],
  ];
  return (
    <div class="filters">
      {isPlatformAdmin && (
        <fieldset class="scope-filter">
          <legend class="sr-only">{t('scope')}</legend>
          {scopes.map(([scope, label]) => (
            <label key={scope} class="scope-option">
              <input
                type="radio"
                name="scope"
                checked={query.scope === scope}
                onChange={() => manager.updateQuery({ scope })}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      )}
      {searchable && (
        <SearchInput label={t('search')} value={query.search} onChange={(search) => manager.updateQuery({ search })} />
      )}
      {searchable && hasAppFilter && (
        <select
          class="input select"
          aria-label={t('app')}
          value={query.pieceName ?? ''}
          onChange={({ currentTarget }) => manager.updateQuery({ pieceName: currentTarget.value || undefined })}
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
