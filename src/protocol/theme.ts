/**
 * Hex, `rgb()`, `hsl()` or a name; nothing see-through. One for both modes, or one for each: a mode that is left out
 * keeps ours.
 */
export type ThemeColor = string | { light?: string | undefined; dark?: string | undefined };

/**
 * The host's look, token by token. What is not given follows from what is, or is ours. Contrast is kept: a colour that
 * could not be read, or seen, where it stands is darkened or lightened until it can.
 */
export type Theme = {
  /** Buttons, links, focus rings. Default: the instance's brand colour. */
  colorPrimary?: ThemeColor | undefined;
  /** Of the card. */
  colorBackground?: ThemeColor | undefined;
  colorText?: ThemeColor | undefined;
  /** Hints, placeholders, icons. */
  colorTextSecondary?: ThemeColor | undefined;
  /** Lines; around inputs and buttons as strong as they need to be. */
  colorBorder?: ThemeColor | undefined;
  colorDanger?: ThemeColor | undefined;
  colorWarning?: ThemeColor | undefined;
  colorSuccess?: ThemeColor | undefined;
  colorInfo?: ThemeColor | undefined;
  /** Of inputs and buttons, in px, 0 to 24. The card's is twice that. Default 8. */
  borderRadius?: number | undefined;
  /** Of ordinary text, in px, 12 to 18; all others follow. Default 14. */
  fontSize?: number | undefined;
  /** What distances are multiples of, in px, 3 to 6. Default 4. */
  spacing?: number | undefined;
};
