import { useRef } from 'preact/hooks';
import { t } from '../i18n/index.ts';

type FilePickerProps = {
  label: string;
  onFile: (file: File) => Promise<void>;
  /** Announced. */
  outcome: string | undefined;
};

/** The alternative to drag and drop, for touch screens and keyboards. */
export function FilePicker({ label, onFile, outcome }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button button-small" onClick={() => picker.current?.click()}>
        {t('field.file')}
        <span class="sr-only">: {label}</span>
      </button>
      <output class="sr-only">{outcome}</output>
      <input
        ref={picker}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void onFile(file);
          // So that picking the same file again fires a change event.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
