import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import { ConnectionRow } from './connection-row.tsx';
import type { Manager } from './manager.ts';
import { ROW_HEIGHT_PX, scrollTopToReveal, visibleRows } from './visible-rows.ts';

/** The next page is loaded when the visible rows come this close to the end. */
const NEXT_PAGE_THRESHOLD_ROWS = 20;

/** Until the first measurement. */
const INITIAL_HEIGHT_PX = 600;

/** A virtualized list: only visible rows are in the document, however many connections there are. */
export function ConnectionList({ manager }: { manager: Manager }) {
  const { list } = manager.state.value;
  const { connections, next, status } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const tabStopButton = useRef<HTMLButtonElement>(null);
  const [savedPosition] = useState(() => manager.savedPosition());
  const [viewport, setViewport] = useState({ top: savedPosition?.top ?? 0, height: INITIAL_HEIGHT_PX });
  const [active, setActive] = useState(savedPosition?.active ?? 0);
  // Whoever returns from another screen finds the focus on the row they left from.
  const focusPending = useRef(savedPosition !== undefined);
  const last = connections.length - 1;
  const visible = visibleRows(connections.length, viewport.top, viewport.height);
  // The row in the tab order must be in the document.
  const tabStop = active >= visible.first && active < visible.last ? active : visible.first;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setViewport({ top: element.scrollTop, height: element.clientHeight });
    if (savedPosition) element.scrollTop = savedPosition.top;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [savedPosition]);
  useEffect(() => {
    if (next !== undefined && status === 'ready' && visible.last > connections.length - NEXT_PAGE_THRESHOLD_ROWS)
      manager.loadNextPage();
  }, [manager, next, status, visible.last, connections.length]);
  useLayoutEffect(() => {
    if (!focusPending.current) return;
    focusPending.current = false;
    tabStopButton.current?.focus({ preventScroll: true });
  });

  const savePosition = (index: number) =>
    manager.savePosition({ active: index, top: scroller.current?.scrollTop ?? 0 });
  const moveTo = (index: number) => {
    const element = scroller.current;
    if (!element || last < 0) return;
    const target = Math.max(0, Math.min(last, index));
    element.scrollTop = scrollTopToReveal(target, element.scrollTop, element.clientHeight);
    focusPending.current = true;
    setActive(target);
    setViewport({ top: element.scrollTop, height: element.clientHeight });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const pageRows = Math.max(1, Math.floor(viewport.height / ROW_HEIGHT_PX) - 1);
    const targets: Record<string, number> = {
      ArrowDown: tabStop + 1,
      ArrowUp: tabStop - 1,
      PageDown: tabStop + pageRows,
      PageUp: tabStop - pageRows,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const connection = connections[tabStop];
    if (target !== undefined) {
      event.preventDefault();
      moveTo(target);
    } else if (event.key === 'Delete' && connection && manager.mayChange(connection)) {
      event.preventDefault();
      savePosition(tabStop);
      manager.show({ kind: 'deleting', connection });
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move the focus between its buttons
    <div
      class="row-scroller"
      ref={scroller}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) =>
        setViewport({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
      onClickCapture={({ target }) => {
        const row = (target as HTMLElement).closest('.row')?.querySelector<HTMLElement>('[data-index]');
        if (row) savePosition(Number(row.dataset.index));
      }}
      onFocusIn={({ target }) => {
        const { index } = (target as HTMLElement).dataset;
        if (index !== undefined) setActive(Number(index));
      }}
    >
      <ul
        class="row-list"
        aria-label={t('title')}
        // The height of all rows at once: if it were lower for a moment, the browser would reduce scrollTop.
        style={{ height: `${connections.length * ROW_HEIGHT_PX}px`, paddingTop: `${visible.offsetPx}px` }}
      >
        {connections.slice(visible.first, visible.last).map((connection, offset) => {
          const index = visible.first + offset;
          return (
            <ConnectionRow
              key={connection.id}
              manager={manager}
              connection={connection}
              index={index}
              total={next === undefined ? connections.length : -1}
              active={index === tabStop}
              buttonRef={index === tabStop ? tabStopButton : undefined}
            />
          );
        })}
      </ul>
      {next !== undefined && (
        <p class="next-page">
          <span role="status">{t(status === 'more failed' ? 'more.failed' : 'loading.more')}</span>
          {status === 'more failed' && (
            <button
              type="button"
              class="button button-small"
              onClick={() => {
                // The button is gone afterwards.
                moveTo(last);
                manager.retry();
              }}
            >
              {tCommon('try-again')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
