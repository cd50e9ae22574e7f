import { request } from '../support/journey.ts';
import { secretPiece } from '../support/pieces.ts';
import { expect, test } from './support/test.ts';

// WebKit has had CSS `zoom` for long, and currentCSSZoom only since 2026. Its driver clicks nothing in a zoomed page.
for (const [root, body] of [
  [1, 0.85],
  [1.5, 1],
  [0.5, 1.2],
] as const) {
  test(`root zoomed by ${root}, body by ${body}: the dialog covers the page`, async ({ host, stage, dialog }) => {
    stage.instance.pieces = [secretPiece];
    await host.open();
    await host.connect(request);
    await dialog.field('API key').waitFor();
    await host.page.evaluate(
      ([rootZoom, bodyZoom]) => {
        document.documentElement.style.zoom = String(rootZoom);
        document.body.style.zoom = String(bodyZoom);
      },
      [root, body] as const,
    );
    const covered = () =>
      host.page.evaluate(() => {
        const { width, height } = (document.querySelector('iframe[title=Connect]') as Element).getBoundingClientRect();
        const effective = (document.querySelector('dialog') as Element & { currentCSSZoom?: number }).currentCSSZoom;
        return [Math.round(width - innerWidth), Math.round(height - innerHeight), effective ?? 1];
      });
    await expect.poll(covered).toEqual([0, 0, 1]);
  });
}
