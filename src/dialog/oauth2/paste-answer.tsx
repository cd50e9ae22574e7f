import { useRef, useState } from 'preact/hooks';
import { Field } from '../../fields/field.tsx';
import { tOAuth2 as t } from '../../i18n/oauth2.ts';
import type { PasteProblem } from '../../oauth2/pasted-response.ts';

type PasteAnswerProps = {
  app: string;
  problem: PasteProblem | undefined;
  onSubmit: (text: string) => void;
};

/** The fallback for windows that cannot reach each other: the user copies the response over. */
export function PasteAnswer({ app, problem, onSubmit }: PasteAnswerProps) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  return (
    <details class="disclosure">
      <summary>{t('paste.summary')}</summary>
      <form
        class="disclosure-content"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(text);
          input.current?.focus();
        }}
      >
        <Field
          field={{ displayName: t('paste.label'), description: t('paste.hint', { app }), required: true }}
          error={problem && t(`paste.${problem}`, { app })}
        >
          {(controlProps) => (
            <input
              {...controlProps}
              ref={input}
              class="input"
              type="text"
              inputMode="url"
              autocomplete="off"
              enterKeyHint="go"
              autocapitalize="off"
              spellcheck={false}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="button button-small">
          {t('paste.submit')}
        </button>
      </form>
    </details>
  );
}
