// A text in, an address that holds it out: a link to it downloads the text without a request.

/** Writes a text as a `data:` address; letters stay as they are, so that they are compressed with the page. */
export function dataAddress(text: string): string {
  // What ends an address or is dropped from one is written by its code; browsers read the rest as UTF-8.
  return `data:,${text.replace(/[%#\r\n\t]|^ | $/g, (letter) => encodeURIComponent(letter))}`
}
