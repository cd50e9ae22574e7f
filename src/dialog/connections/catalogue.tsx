import { useState } from 'preact/hooks';
import { search } from '../../fields/field-types.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import { Logo } from '../screens/header.tsx';
import type { ManagerActions } from './create-manager.ts';
import { ListFailed, ListLoading } from './list-states.tsx';
import { Frame } from './manager-layout.tsx';
import { SearchInput } from './search-input.tsx';

/** More are found by searching: nobody reads a list of hundreds. */
const most = 60;

/** Every app, those used most first. */
export function Catalogue({ manager }: { manager: ManagerActions }) {
  const { pieces } = manager.state.value;
  const [query, setQuery] = useState('');
  const known = Array.isArray(pieces) ? pieces : [];
  const found = search(
    known.map(({ displayName }) => ({ label: displayName, value: null })),
    query,
  );
  return (
    <Frame
      manager={manager}
      title={t('catalogue.title')}
      footer={
        <button type="button" class="button" onClick={manager.close}>
          {tCommon(manager.catalogueOnly ? 'cancel' : 'back')}
        </button>
      }
    >
      <div class="connections">
        <div class="filters">
          <SearchInput label={t('catalogue.search')} value={query} change={setQuery} first />
        </div>
        {pieces === undefined && <ListLoading words={t('catalogue.loading')} />}
        {pieces === 'failed' && <ListFailed title={t('catalogue.failed')} retry={manager.retry} />}
        {Array.isArray(pieces) && found.length === 0 && (
          <p class="connections-message" role="status">
            {t('catalogue.none', { search: query })}
          </p>
        )}
        {found.length > 0 && (
          <ul class="apps" aria-label={t('apps')}>
            {found.slice(0, most).map((place) => {
              const piece = known[place];
              return (
                piece && (
                  <li key={piece.name}>
                    <button type="button" class="app" onClick={() => manager.connect(piece.name)}>
                      <Logo piece={piece} />
                      <span class="row-text">
                        <span class="row-name">{piece.displayName}</span>
                        {piece.description && <span class="row-about">{piece.description}</span>}
                      </span>
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        )}
      </div>
    </Frame>
  );
}
