/** Longer labels are not searched for domains. */
const MAX_LABEL_LENGTH = 300;

/** A domain, with the path that belongs to it. Also with the full stop of ideographic scripts, as IDNA allows (UTS #46). */
const domainInText = /(?:www\.)?((?:[\p{L}\p{N}_-]+[.\u3002])+\p{L}[\p{L}\p{N}-]*)(?:[:/?#]\S*)?/gu;

/**
 * The real target, if a link's label names another one, as in `[accounts.example.com](https://evil.example)`. Non-ASCII
 * domains always differ, because a letter of another script may look the same.
 */
export function targetToShow(label: string, { host, hostname, pathname }: URL): string | undefined {
  const text = label.slice(0, MAX_LABEL_LENGTH).normalize('NFKC').toLowerCase();
  // Of a mailto: URL it is the address.
  const target = hostname || pathname;
  const isOfTarget = (domain = '') => `.${target}`.replace('@', '.').endsWith(`.${domain}`);
  const isHonest =
    text === target ||
    (label.length <= MAX_LABEL_LENGTH && [...text.matchAll(domainInText)].every(([, domain]) => isOfTarget(domain)));
  return isHonest ? undefined : host || pathname;
}
