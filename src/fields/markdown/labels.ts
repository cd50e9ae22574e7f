import type { BannerVariant } from '../../field-model.ts';

/** Texts around a description. Default: those of translated-labels.ts. */
export type MarkdownLabels = {
  /** The copy button. */
  copy: string;
  /** The copy button, and the announcement, after copying. */
  copied: string;
  /** Shown when the browser forbids copying: the text is selected, the user presses Ctrl+C. */
  pressToCopy: string;
  /** Read by screen readers after a link's text. */
  opensInNewTab: string;
  /** The kind of a callout, read by screen readers in place of its icon. */
  variants: { [Variant in Exclude<BannerVariant, 'BORDERLESS'>]: string };
};
