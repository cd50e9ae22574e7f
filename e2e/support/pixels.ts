import type { Page } from '@playwright/test';

/** The colour of a pixel on the screen. The screenshot is decoded in another page, to leave this one unchanged. */
export async function colorAt(page: Page, x: number, y: number): Promise<{ red: number; green: number; blue: number }> {
  const image = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  const decoder = await page.context().newPage();
  const [red = 0, green = 0, blue = 0] = await decoder.evaluate(
    async (url) => {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    },
    `data:image/png;base64,${image.toString('base64')}`,
  );
  await decoder.close();
  return { red, green, blue };
}
