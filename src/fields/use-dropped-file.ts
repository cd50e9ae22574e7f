import { useState } from 'preact/hooks';
import { t } from '../i18n/index.ts';

/** Keys and certificates are a few kB; more is a mistake. In bytes. */
const largest = 256 * 1024;

type Result = { message?: string; error?: string };

/** Lets a text file be dropped on an input. Spread `handlers` on an element around it. */
export function useDroppedFile(change: (content: string) => void) {
  const [result, setResult] = useState<Result>({});
  const [dragging, setDragging] = useState(false);

  const read = async (file: File) => {
    const content = file.size > largest ? undefined : await file.text();
    if (content === undefined) setResult({ error: t('field.file.too-large') });
    else if (content.includes('\0') || content.includes('\uFFFD')) setResult({ error: t('field.file.not-text') });
    else {
      setResult({ message: t('field.file.loaded', { file: file.name }) });
      change(content);
    }
  };
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

  return {
    ...result,
    dragging,
    read,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setDragging(true);
      },
      onDragLeave: () => setDragging(false),
      onDrop(event: DragEvent) {
        setDragging(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        void read(file);
      },
      // What is typed afterwards is no longer what the message speaks of.
      onInput: () => setResult({}),
    },
  };
}
