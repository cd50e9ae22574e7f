import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tConnections as t } from '../../i18n/connections.ts';
import { tCommon } from '../../i18n/index.ts';
import type { ManagerActions } from './create-manager.ts';
import { Row } from './row.tsx';
import { rowHeight, scrollFor, sliceOf } from './virtual.ts';

/** From this many rows before the end the next page is fetched. */
const ahead = 20;

/** However many there are, only those in sight are in the document. */
export function Rows({ manager }: { manager: ManagerActions }) {
  const { list } = manager.state.value;
  const { connections, next, status } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const activeButton = useRef<HTMLButtonElement>(null);
  const [place] = useState(() => manager.savedPosition());
  const [sight, setSight] = useState({ top: place?.top ?? 0, height: 600 });
  const [active, setActive] = useState(place?.active ?? 0);
  // Somebody who comes back finds the row they left from.
  const moved = useRef(place !== undefined);
  const last = connections.length - 1;
  const slice = sliceOf(connections.length, sight.top, sight.height);
  // What Tab reaches must be there.
  const reachable = active >= slice.first && active < slice.last ? active : slice.first;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    if (place) element.scrollTop = place.top;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [place]);
  useEffect(() => {
    if (next !== undefined && status === 'ready' && slice.last > connections.length - ahead) manager.loadNextPage();
  }, [manager, next, status, slice.last, connections.length]);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    activeButton.current?.focus({ preventScroll: true });
  });

  const leaveFrom = (index: number) => manager.savePosition({ active: index, top: scroller.current?.scrollTop ?? 0 });
  const go = (index: number) => {
    const element = scroller.current;
    if (!element || last < 0) return;
    const target = Math.max(0, Math.min(last, index));
    element.scrollTop = scrollFor(target, element.scrollTop, element.clientHeight);
    moved.current = true;
    setActive(target);
    setSight({ top: element.scrollTop, height: element.clientHeight });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(sight.height / rowHeight) - 1);
    const steps: Record<string, number> = {
      ArrowDown: reachable + 1,
      ArrowUp: reachable - 1,
      PageDown: reachable + page,
      PageUp: reachable - page,
      Home: 0,
      End: last,
    };
    const target = steps[event.key];
    const connection = connections[reachable];
    if (target !== undefined) {
      event.preventDefault();
      go(target);
    } else if (event.key === 'Delete' && connection && manager.mayChange(connection)) {
      event.preventDefault();
      leaveFrom(reachable);
      manager.show({ kind: 'deleting', connection });
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons in it
    <div
      class="rows"
      ref={scroller}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => setSight({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
      onClickCapture={({ target }) => {
        const row = (target as HTMLElement).closest('.row')?.querySelector<HTMLElement>('[data-index]');
        if (row) leaveFrom(Number(row.dataset.index));
      }}
      onFocusIn={({ target }) => {
        const { index } = (target as HTMLElement).dataset;
        if (index !== undefined) setActive(Number(index));
      }}
    >
      <ul
        class="rows-list"
        aria-label={t('title')}
        // As high as all rows from the start: lower for a moment, and the browser would scroll back.
        style={{ height: `${connections.length * rowHeight}px`, paddingTop: `${slice.before}px` }}
      >
        {connections.slice(slice.first, slice.last).map((connection, offset) => {
          const index = slice.first + offset;
          return (
            <Row
              key={connection.id}
              manager={manager}
              connection={connection}
              index={index}
              total={next === undefined ? connections.length : -1}
              active={index === reachable}
              button={index === reachable ? activeButton : undefined}
            />
          );
        })}
      </ul>
      {next !== undefined && (
        <p class="rows-more">
          {t(status === 'more failed' ? 'more.failed' : 'loading.more')}
          {status === 'more failed' && (
            <button type="button" class="button button-small" onClick={manager.retry}>
              {tCommon('try-again')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
