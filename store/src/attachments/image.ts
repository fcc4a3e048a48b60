import sharp from 'sharp';

/** Pixels that an image may have: decoding takes four bytes per pixel, or a few times that. */
export const MAX_PIXELS = 50_000_000;
/** Maximum width and height of a thumbnail, in pixels. */
const THUMBNAIL = 320;

// Only the decoders for the image types of inspect-file.ts, whatever type a file claims.
sharp.block({ operation: ['VipsForeignLoad'] });
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}File`);
sharp.unblock({ operation: LOADERS });
sharp.cache(false);
sharp.concurrency(1);

/** An image's size in pixels, the right way up, or why it is refused. */
export type Picture = { width: number; height: number } | { refused: string };

/** Measures an image and writes its thumbnail, as WebP without the camera's metadata on place and time. */
export async function picture(path: string, thumbnailPath: string): Promise<Picture> {
  const image = sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true });
  try {
    const { width, height, autoOrient } = await image.metadata();
    if (width * height > MAX_PIXELS) return { refused: `has more than ${MAX_PIXELS} pixels` };
    await image
      .autoOrient()
      .resize({ width: THUMBNAIL, height: THUMBNAIL, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toFile(thumbnailPath);
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    const { message } = error as Error;
    return { refused: /pixel limit/.test(message) ? `has more than ${MAX_PIXELS} pixels` : 'is a broken image' };
  }
}
