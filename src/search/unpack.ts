// Reads in the browser what packed.ts writes: gzip, and Pagefind's mark before what is in it.

/** What Pagefind puts before what is in a file. */
export const mark = 'pagefind_dcd'

/** Reads what a packed file holds; a host may have unpacked it on the way. */
export async function unpack(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = content[0] === 0x1f && content[1] === 0x8b
  return (packed ? await gunzip(content) : content).subarray(mark.length)
}

async function gunzip(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // Phones of before 2023 cannot do it themselves.
  if (!('DecompressionStream' in globalThis)) {
    const { gunzipSync } = await import('fflate')
    return new Uint8Array(gunzipSync(content))
  }
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
