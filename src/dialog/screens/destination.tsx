import { t } from '../../i18n/index.ts';

/** Longer hosts lose their start: whose server it is stands at the end. */
const MAX_HOST_LENGTH = 48;

type DestinationProps = { apiUrl: string; id?: string };

/**
 * Says where the input goes, because whoever opens the dialog chooses that, and the texts and colours around it. The host
 * page can replace neither; `host` is ASCII, so that it cannot look like another one.
 */
export function Destination({ apiUrl, id }: DestinationProps) {
  const { host } = new URL(apiUrl, location.href);
  const [before, after] = t('form.destination').split('{host}');
  return (
    <p class="destination" id={id}>
      {before}
      <bdi dir="ltr">{host.length > MAX_HOST_LENGTH ? `…${host.slice(-MAX_HOST_LENGTH)}` : host}</bdi>
      {after}
    </p>
  );
}
