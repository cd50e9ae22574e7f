import type { Texts } from '../texts.ts';

export const standalone: Texts['standalone'] = {
  title: 'אין כאן מה לחבר',
  text: 'החלון הזה נפתח מתוך אפליקציה כשמחברים חשבון. יש לחזור לאפליקציה ולנסות שוב משם.',
};
