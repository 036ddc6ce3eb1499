import { escapeXml } from "../../server/contract/xml-escape.ts";

/** A font that goes into a picture, since a picture cannot use the page's. */
export interface EmbeddedFont {
  family: string;
  /** Where its WOFF2 is. */
  url: string;
}

const INCH = 25.4;

/**
 * A figure as a PNG of `dpi` dots an inch, drawn by the browser from the SVG itself with the page's fonts put in, and
 * its resolution written into it, so that it is printed in the figure's own size. Throws where the picture is larger
 * than a browser's canvas can be.
 */
export async function toPng(svg: string, dpi: number, fonts: readonly EmbeddedFont[]): Promise<Blob> {
  const { width, height } = sizeOf(svg, dpi);
  const dressed = await withFonts(svg, fonts);
  const address = URL.createObjectURL(new Blob([dressed], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = canvas.getContext("2d");
    if (!context) throw new Error("No canvas of this size");
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("No canvas of this size");
    const bytes = withResolution(new Uint8Array(await blob.arrayBuffer()), dpi);
    return new Blob([bytes], { type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * A figure with fonts put in: as a picture (`<img>`, a canvas) it is a document of its own and sees none of the page's.
 */
export async function withFonts(svg: string, fonts: readonly EmbeddedFont[]): Promise<string> {
  const faces = await Promise.all(fonts.map(faceOf));
  return svg.replace("<title>", () => `<style>${faces.join("")}</style><title>`);
}

/** Pixels of a figure at `dpi`, from the millimetres on its root. */
export function sizeOf(svg: string, dpi: number): { width: number; height: number } {
  const [, width, height] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error("The figure has no size in millimetres");
  const pixels = (length: string): number => Math.round((Number(length) / INCH) * dpi);
  return { width: pixels(width), height: pixels(height) };
}

/** A PNG with a pHYs chunk after its header: pixels per metre (PNG specification, section 11.3.4.3). */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const chunk = new DataView(new ArrayBuffer(21));
  const perMetre = Math.round((dpi / INCH) * 1000);
  chunk.setUint32(0, 9);
  // "pHYs".
  chunk.setUint32(4, 0x70485973);
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  // Signature (8 bytes), then IHDR: length, name, 13 bytes, checksum.
  const header = 8 + 4 + 4 + 13 + 4;
  const whole = new Uint8Array(png.length + 21);
  whole.set(png.subarray(0, header));
  whole.set(new Uint8Array(chunk.buffer), header);
  whole.set(png.subarray(header), header + 21);
  return whole;
}

async function faceOf({ family, url }: EmbeddedFont): Promise<string> {
  const response = await fetch(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const source = `url(data:font/woff2;base64,${btoa(binary)})`;
  return `@font-face{font-family:'${escapeXml(family)}';font-weight:200 900;src:${source}}`;
}

/** Checksum of a PNG chunk (PNG specification, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
