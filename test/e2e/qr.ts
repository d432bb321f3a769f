/** Reads QR codes with a decoder that is not ours. */
import jsqr from 'jsqr';
import sharp from 'sharp';

/** What stands in a picture, and how much of its width the code takes without the quiet edge. */
export async function decode(picture: Buffer): Promise<{ data: string; share: number }> {
  const { data, info } = await sharp(picture)
    .resize(300)
    .flatten({ background: 'white' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = jsqr(new Uint8ClampedArray(data), info.width, info.height);
  if (!found) return { data: 'кода нет', share: 0 };
  const { topLeftCorner, topRightCorner } = found.location;
  return { data: found.data, share: (topRightCorner.x - topLeftCorner.x) / info.width };
}
