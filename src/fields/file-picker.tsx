import { useRef } from 'preact/hooks';
import { t } from '../i18n/index.ts';

type FilePickerProps = { label: string; read: (file: File) => Promise<void> };

/** For those who have nothing to drop a file with: phones, keyboards. */
export function FilePicker({ label, read }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button button-small" onClick={() => picker.current?.click()}>
        {t('field.file')}
        <span class="sr-only">: {label}</span>
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void read(chosen);
          // So that choosing the same file again counts as a change.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
