/** Hands bytes to the user as a file. */

/** Saves under that name in the user's downloads, or wherever the browser asks to. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: typeOf(name) }));
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function typeOf(name: string): string {
  if (/\.xlsx$/i.test(name)) {
    return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  }
  return /\.csv$/i.test(name) ? 'text/csv' : 'application/octet-stream';
}
