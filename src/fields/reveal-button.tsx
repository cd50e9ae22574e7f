import { t } from '../i18n/index.ts';

type RevealButtonProps = { label: string; revealed: boolean; onChange: (revealed: boolean) => void };

export function RevealButton({ label, revealed, onChange }: RevealButtonProps) {
  return (
    <button
      type="button"
      class="icon-button reveal"
      aria-label={t(revealed ? 'field.hide' : 'field.reveal', { field: label })}
      onClick={() => onChange(!revealed)}
    >
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 4.5c3.7 0 6.6 2.3 8 5.5-1.4 3.2-4.3 5.5-8 5.5S3.4 13.2 2 10c1.4-3.2 4.3-5.5 8-5.5Zm0 1.5c-2.8 0-5 1.6-6.3 4 1.3 2.4 3.5 4 6.3 4s5-1.6 6.3-4c-1.3-2.4-3.5-4-6.3-4Zm0 1.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z" />
        {!revealed && <path d="m3.5 2.5 14 14-1 1-14-14 1-1Z" />}
      </svg>
    </button>
  );
}
