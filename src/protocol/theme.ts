/**
 * A hex code, `rgb()`, `hsl()` or a colour name; opaque. One colour for both modes, or one for each: a mode that is
 * left out keeps the default.
 */
export type ThemeColor = string | { light?: string | undefined; dark?: string | undefined };

/**
 * The design tokens that the host page can set. The default of a token that is left out is derived from those that are
 * given. Text keeps a contrast of 4.5:1, controls 3:1 (WCAG 2.2 AA): a colour below that is darkened or lightened.
 */
export type Theme = {
  /** Buttons, links, focus rings. Default: the instance's brand colour. */
  colorPrimary?: ThemeColor | undefined;
  /** Background of the dialog. */
  colorBackground?: ThemeColor | undefined;
  colorText?: ThemeColor | undefined;
  /** Hints, placeholders, icons. */
  colorTextSecondary?: ThemeColor | undefined;
  /** Lines, and borders of inputs and buttons; the latter are strengthened to a contrast of 3:1. */
  colorBorder?: ThemeColor | undefined;
  colorDanger?: ThemeColor | undefined;
  colorWarning?: ThemeColor | undefined;
  colorSuccess?: ThemeColor | undefined;
  colorInfo?: ThemeColor | undefined;
  /** Of inputs and buttons, in px, 0 to 24; the dialog's own is twice that. Default 8. */
  borderRadius?: number | undefined;
  /** Of body text, in px, 12 to 18; all other sizes scale with it. Default 14. */
  fontSize?: number | undefined;
  /** Base unit of all distances, in px, 3 to 6. Default 4. */
  spacing?: number | undefined;
};
