import type { ComponentChildren } from 'preact';

/** Labelled by the heading of the screen in it. */
export function Card({ busy, children }: { busy?: boolean; children: ComponentChildren }) {
  return (
    <div class="backdrop">
      <div class="card" role="dialog" aria-modal="true" aria-labelledby="title" aria-busy={busy}>
        {children}
      </div>
    </div>
  );
}
