import { useState } from 'preact/hooks';
import { t } from '../i18n/index.ts';

/** Keys and certificates are a few kB; a larger file was picked by mistake. */
const MAX_FILE_BYTES = 256 * 1024;

type Result = { message?: string; error?: string };

/** Reads a text file that is dropped on an input. Spread `handlers` on an element around the input. */
export function useDroppedFile(onContent: (content: string) => void) {
  const [result, setResult] = useState<Result>({});
  const [dragging, setDragging] = useState(false);

  const readFile = async (file: File) => {
    // A folder cannot be read, nor a file that is gone.
    const content = file.size > MAX_FILE_BYTES ? undefined : await file.text().catch(() => '\0');
    if (content === undefined) setResult({ error: t('field.file.too-large') });
    else if (content.includes('\0') || content.includes('\uFFFD')) setResult({ error: t('field.file.not-text') });
    else {
      setResult({ message: t('field.file.loaded', { file: file.name }) });
      onContent(content);
    }
  };
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

  return {
    ...result,
    dragging,
    readFile,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setDragging(true);
      },
      onDragLeave: () => setDragging(false),
      onDrop(event: DragEvent) {
        setDragging(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        void readFile(file);
      },
      // The message describes the file, not what is typed afterwards.
      onInput: () => setResult({}),
    },
  };
}
