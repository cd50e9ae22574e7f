import { useEffect, useRef, useState } from 'preact/hooks';
import { browserClipboard, type CopyOutcome, copyText } from './copy-text.ts';
import type { MarkdownLabels } from './labels.ts';
import { markdownLabels } from './translated-labels.ts';

const COPIED_MESSAGE_MS = 4000;

type CopyBoxProps = { text: string; language: string; labels?: MarkdownLabels };

/** A fenced block: a value to paste elsewhere (no language or `text`), or code. */
export function CopyBox({ text, language, labels = markdownLabels }: CopyBoxProps) {
  const code = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<CopyOutcome>();

  useEffect(() => {
    if (outcome !== 'copied') {
      return undefined;
    }
    const timer = setTimeout(() => setOutcome(undefined), COPIED_MESSAGE_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    const result = await copyText(
      text,
      browserClipboard(() => code.current),
    );
    // It may have been unmounted while the browser asked for permission.
    if (code.current) {
      setOutcome(result);
    }
  }

  // An unknown variable leaves nothing to copy.
  if (text.trim() === '') {
    return null;
  }
  return (
    <div class="md-copy">
      <pre class={isValue(language) ? 'md-value' : 'md-code'}>
        <code ref={code}>{text}</code>
      </pre>
      <button type="button" class="md-copy-button" onClick={() => void copy()}>
        {outcome === 'copied' ? labels.copied : labels.copy}
      </button>
      <output class={outcome === 'selected' ? 'md-copy-hint' : 'sr-only'}>{announcement(outcome, labels)}</output>
    </div>
  );
}

function isValue(language: string): boolean {
  return language === '' || language.toLowerCase() === 'text';
}

function announcement(outcome: CopyOutcome | undefined, labels: MarkdownLabels): string {
  if (outcome === undefined) {
    return '';
  }
  return outcome === 'copied' ? labels.copied : labels.pressToCopy;
}
