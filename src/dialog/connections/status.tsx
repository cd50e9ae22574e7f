import { useEffect, useState } from 'preact/hooks';

/** Read out whenever the text changes. Empty at first: a live region is announced only if it existed before its content. */
export function Status({ text = '' }: { text: string | undefined }) {
  const [announced, setAnnounced] = useState('');
  useEffect(() => setAnnounced(text), [text]);
  return (
    <p class="sr-only" role="status">
      {announced}
    </p>
  );
}
