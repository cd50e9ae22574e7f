import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

/** Labelled by the heading of the screen in it. */
export function Card({ busy, children }: { busy?: boolean; children: ComponentChildren }) {
  useEffect(() => {
    // Shown in the task bar if the dialog is a window.
    const title = document.getElementById('title');
    if (title) document.title = title.textContent;
  });
  return (
    <div class="backdrop">
      <div class="card" role="dialog" aria-modal="true" aria-labelledby="title" aria-busy={busy}>
        {children}
      </div>
    </div>
  );
}
