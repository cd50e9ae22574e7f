import { useRef, useState } from 'preact/hooks';
import { SearchInput, search, tCombobox } from '../../fields/option-search.ts';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import { Logo } from '../screens/header.tsx';
import { ListFailed, ListLoading } from './list-states.tsx';
import type { Manager } from './manager.ts';
import { ManagerLayout } from './manager-layout.tsx';
import { Status } from './status.tsx';

/** Further apps are found by searching. */
const MAX_VISIBLE_APPS = 60;

/** The apps that can be connected, in the order of the backend. */
export function CatalogueScreen({ manager }: { manager: Manager }) {
  const { pieces } = manager.state.value;
  const [query, setQuery] = useState('');
  const filters = useRef<HTMLDivElement>(null);
  const allPieces = Array.isArray(pieces) ? pieces : [];
  const foundIndices = search(
    allPieces.map(({ displayName }) => ({ label: displayName, value: null })),
    query,
  );
  const nothingFound =
    Array.isArray(pieces) && foundIndices.length === 0 ? t('catalogue.none', { search: query }) : undefined;
  return (
    <ManagerLayout
      manager={manager}
      title={t('catalogue.title')}
      footer={
        <button type="button" class="button" onClick={manager.close}>
          {tCommon(manager.catalogueOnly ? 'cancel' : 'back')}
        </button>
      }
    >
      <div class="list-body">
        <div class="filters" ref={filters}>
          <SearchInput label={t('catalogue.search')} value={query} onChange={setQuery} autoFocus />
        </div>
        {pieces === undefined && <ListLoading label={t('catalogue.loading')} />}
        {pieces === 'failed' && (
          <ListFailed
            title={t('catalogue.failed')}
            retry={() => {
              filters.current?.querySelector('input')?.focus();
              manager.retry();
            }}
          />
        )}
        {nothingFound && <p class="list-message">{nothingFound}</p>}
        <Status text={nothingFound ?? (query && tCombobox('matches', { count: foundIndices.length }))} />
        {foundIndices.length > 0 && (
          <ul class="apps" aria-label={t('apps')}>
            {foundIndices.slice(0, MAX_VISIBLE_APPS).map((index) => {
              const piece = allPieces[index];
              return (
                piece && (
                  <li key={piece.name}>
                    <button type="button" class="app" onClick={() => manager.connect(piece.name)}>
                      <Logo piece={piece} />
                      <span class="row-text">
                        <span class="row-name">{piece.displayName}</span>
                        {piece.description && <span class="row-summary">{piece.description}</span>}
                      </span>
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        )}
      </div>
    </ManagerLayout>
  );
}
