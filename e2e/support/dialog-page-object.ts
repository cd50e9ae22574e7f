import type { Locator } from '@playwright/test';
import { field } from './fill.ts';

/** Page object of a dialog, whatever its screen. */
export class DialogPageObject {
  readonly root: Locator;

  constructor(root: Locator) {
    this.root = root;
  }

  field(label: string): Locator {
    return field(this.root, label);
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.root.getByRole('heading', { name, exact: true });
  }
}
