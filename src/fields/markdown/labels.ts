/** The words a user can see or hear around a description; the caller takes them from i18n. */
export type MarkdownLabels = {
  /** The copy button. */
  copy: string;
  /** The copy button and the announcement, once it worked. */
  copied: string;
  /** Shown when the browser forbids copying: the text is selected, the user presses the keys. */
  pressToCopy: string;
  /** Read after a link's text. */
  opensInNewTab: string;
  /** What kind of box a callout is, for those who do not see its icon. */
  variants: { INFO: string; WARNING: string; TIP: string };
};
