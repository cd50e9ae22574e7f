import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Scrolls horizontally. A tab stop only while its content overflows. */
export function ScrollArea({ label, children }: { label: string; children: ComponentChildren }) {
  const area = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = area.current;
    if (!element) {
      return undefined;
    }
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <section ref={area} class="md-scroll" {...(scrolls && { tabIndex: 0, 'aria-label': label })}>
      {children}
    </section>
  );
}
